using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Gives <c>I</c>, <c>we</c> and <c>you</c> to those who speak and are spoken to.</summary>
/// <param name="text">The article.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="speakersOf">Of a mention, the parties in whose words it stands; none for the writer's.</param>
/// <param name="writer">The mention that names the article's writer; null where none does.</param>
/// <param name="byline">The writer's name as the page has it; null where it has none.</param>
/// <param name="cast">The parties so far.</param>
internal sealed class Dialogue(
    ChainText text, IReadOnlyList<MentionProfile> mentions, Func<int, IReadOnlyList<int>> speakersOf, int? writer, string? byline, CastBuilder cast)
{
    /// <summary>Whether a mention speaks of those who are in the conversation.</summary>
    public static bool Is(MentionProfile mention) => mention.Pronoun is PronounClass.I or PronounClass.We or PronounClass.You;

    /// <summary><c>I</c> in a quotation is its speaker, <c>we</c> the speaker's side; the writer's own are the writer.</summary>
    public void Settle(int i)
    {
        var speakers = mentions[i].Pronoun is PronounClass.You ? [] : speakersOf(i);
        if (speakers.Count == 1 && mentions[i].Pronoun is PronounClass.We && new Officers(text, mentions, cast).BodyOf(speakers[0]) is { } body)
        {
            cast.Give(i, body);
            return;
        }
        if (speakers.Count == 1 && (mentions[i].Pronoun is PronounClass.I || cast.Parties[speakers[0]].Kind != ActorKind.Document))
        {
            cast.Give(i, speakers[0]);
            return;
        }
        if (mentions[i].Pronoun is PronounClass.I && mentions[i].Speaker == ChainText.Writer && WriterParty() is { } party)
        {
            cast.Give(i, party);
            return;
        }
        var same = Enumerable.Range(0, i).LastOrDefault(
            k => cast.PartyOf[k] >= 0 && mentions[k].Pronoun == mentions[i].Pronoun && mentions[k].Speaker == mentions[i].Speaker && cast.Parties[cast.PartyOf[k]].Name is null, -1);
        cast.Give(i, same >= 0 ? cast.PartyOf[same] : cast.Begin(new Party()));
    }

    private int? WriterParty()
    {
        if (writer is { } mention && cast.PartyOf[mention] >= 0)
        {
            return cast.PartyOf[mention];
        }
        if (byline is null)
        {
            return null;
        }
        var known = Enumerable.Range(0, cast.Parties.Count).FirstOrDefault(party => byline.Equals(cast.Parties[party].Name, StringComparison.OrdinalIgnoreCase), -1);
        return known >= 0 ? known : cast.Begin(new Party { Name = byline, Kind = ActorKind.Person });
    }
}
