using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds the one of whom a speaker has just been speaking, who is his <c>he</c>.</summary>
/// <param name="text">The article.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="byHead">The mention of a head word.</param>
/// <param name="cast">Their parties so far.</param>
internal sealed class SpokenOf(ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyDictionary<int, int> byHead, CastBuilder cast)
{
    /// <summary>The party that <c>he</c> or <c>she</c> means in a quotation; null where what has just been said leaves it open.</summary>
    /// <param name="i">The pronoun.</param>
    /// <param name="speakers">Who speaks there.</param>
    public int? Of(int i, IReadOnlyList<int> speakers) => JustAddressed(i, speakers) ?? JustSpokenOf(i, speakers);

    /// <summary><c>Ruiz accused the minister of a lie. “He knew it,” she said.</c>: the one person at whom the sentence before says that the speaker aimed.</summary>
    private int? JustAddressed(int i, IReadOnlyList<int> speakers)
    {
        if (mentions[i].Pronoun is not (PronounClass.He or PronounClass.She) || mentions[i].Speaker == ChainText.Writer || speakers is not [var speaker])
        {
            return null;
        }
        var aimedAt = Enumerable.Range(0, i).Where(k => mentions[k].Speaker == ChainText.Writer && mentions[k].Sentence == mentions[i].Sentence - 1 && mentions[k].Relation is "obj" or "iobj"
                && cast.PartyOf[k] >= 0 && cast.PartyOf[k] != speaker && (mentions[k].Kind == "person" || mentions[k].NameClass == "PER") && cast.Parties[cast.PartyOf[k]].Admits(mentions[i]) && IsDoneBy(speaker, text.Words[mentions[k].Mention.Head].Head))
            .Select(k => cast.PartyOf[k]).Distinct().ToList();
        return aimedAt.Count == 1 ? aimedAt[0] : null;
    }

    /// <summary><c>“I met the governor last night, and he told me so”</c>: the one person of whom the speaker's sentence has spoken.</summary>
    private int? JustSpokenOf(int i, IReadOnlyList<int> speakers)
    {
        if (mentions[i] is not { Pronoun: PronounClass.He or PronounClass.She, IsSource: true } || mentions[i].Speaker == ChainText.Writer)
        {
            return null;
        }
        var before = Enumerable.Range(0, i).Where(k => mentions[k].Sentence == mentions[i].Sentence && mentions[k].Speaker == mentions[i].Speaker && (mentions[k].Kind == "person" || mentions[k].NameClass == "PER")
                && mentions[k].Pronoun is PronounClass.None or PronounClass.He or PronounClass.She && cast.PartyOf[k] >= 0 && !speakers.Contains(cast.PartyOf[k]) && cast.Parties[cast.PartyOf[k]].Admits(mentions[i]) && mentions[k].Number != GrammaticalNumber.Plural)
            .Select(k => cast.PartyOf[k]).Distinct().ToList();
        return before.Count == 1 ? before[0] : null;
    }

    private bool IsDoneBy(int party, int verb) =>
        verb >= 0 && text.Words.Dependents(verb).Any(word => text.Words[word].Relation == "nsubj" && byHead.TryGetValue(word, out var subject) && cast.PartyOf[subject] == party);
}
