using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds whom the article names of those who speak under a description alone: <c>the candidate</c> who was named before, and the minister of the first paragraph whom the next one names.</summary>
/// <remarks>News vary their words for one person. Who is introduced as nobody in particular (<c>an official</c>) stays so.</remarks>
internal sealed class NamedElsewhere(ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyList<AntecedentScores> scores, CastBuilder cast)
{
    // How much less likely than "new" the likeliest named person may be.
    private const float Reach = 8;

    // Sentences between a description and the name that it waits for, and those in which it may stand.
    private const int Opening = 3;
    private const int NextSentences = 4;

    // Nouns of these endings say what somebody does: `lawyer`, `senator`, `diplomat`.
    private static readonly string[] Doing = ["er", "or", "ee", "ist", "ian", "ant", "man", "ess", "eon", "mat", "crat", "aire", "star"];

    private static readonly HashSet<string> Nobody = new(["one", "other", "person", "reader", "reporter", "author", "writer", "narrator", "man", "woman", "interviewer", "moderator"], StringComparer.Ordinal);

    private readonly NounGenders genders = new();

    /// <summary>Gives the mentions of such parties to the persons that they are.</summary>
    public void Settle()
    {
        for (var party = 0; party < cast.Parties.Count; party++)
        {
            if (IsWaiting(party) && (NamedBefore(party) ?? NamedBetween(party) ?? NamedAfter(party) ?? QuotedNext(party)) is { } person)
            {
                foreach (var mention in cast.Parties[party].Mentions.ToList())
                {
                    cast.Move(mention, person);
                }
            }
        }
    }

    private List<int> DescriptionsOf(int party) => [.. cast.Parties[party].Mentions.Where(mention => mentions[mention].Mention.Form == MentionForm.Description).Order()];

    private bool IsWaiting(int party)
    {
        var described = cast.Parties[party].Name is null ? DescriptionsOf(party) : [];
        var speaking = described.Where(mention => mentions[mention].IsSource).ToList();
        // Or one who is described speaks as `she`; but whom a quotation describes is somebody of the speaker's.
        if (speaking.Count == 0 && described.Exists(mention => mentions[mention].Speaker == ChainText.Writer) && cast.Parties[party].Mentions.Exists(mention => mentions[mention] is { IsSource: true, Pronoun: PronounClass.He or PronounClass.She }))
        {
            speaking = described;
        }
        return speaking.Exists(mention => mentions[mention].Kind == "person" || IsHeadlinesOwnWord(mentions[mention])) && speaking.TrueForAll(mention => IsOnePerson(mentions[mention]));
    }

    private bool IsOnePerson(MentionProfile mention) =>
        mention is { Number: GrammaticalNumber.Singular, Kind: "person" or "none" } && !IsHeadlinesCompany(mention) && !cast.Kinds.IsOrganization(mention.Head) && !Nobody.Contains(mention.Head) && !mention.Core.Contains("one")
            && (cast.Kinds.IsTitle(mention.Head) || genders.Of([], mention.Head) != Gender.Unknown || Doing.Any(ending => mention.Head.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary><c>Operator denies storing chemicals</c>: a company, in a headline without articles.</summary>
    private static bool IsHeadlinesCompany(MentionProfile mention) => mention is { Sentence: 0, Determination: Determination.None, Core.Count: 1 } && BodyNouns.IsTrading(mention.Head);

    /// <summary><c>Whistle-Blower Says</c>: a word that the model takes for a name, and sees nobody in.</summary>
    private bool IsHeadlinesOwnWord(MentionProfile mention) => mention is { Sentence: 0, Kind: "none", Mention.Form: MentionForm.Description } && text.Words[mention.Mention.Head].PartOfSpeech == "PROPN";

    private int? NamedBefore(int party)
    {
        var described = DescriptionsOf(party);
        if (described.Exists(mention => mentions[mention].Determination is Determination.Possessive or Determination.Indefinite))
        {
            return null;
        }
        var found = new Dictionary<int, float>();
        foreach (var mention in described.Where(mention => mentions[mention].Determination is Determination.Definite or Determination.Demonstrative))
        {
            foreach (var (person, score) in PersonsBefore(mention, party))
            {
                found[person] = found.GetValueOrDefault(person) + Math.Max(0, score + Reach);
            }
        }
        return found.Count == 0 ? null : found.MaxBy(pair => pair.Value) is { Value: > 0 } likeliest ? likeliest.Key : null;
    }

    /// <summary>The named persons that one description may mean, with how much likelier they are than a new one.</summary>
    private Dictionary<int, float> PersonsBefore(int mention, int party)
    {
        var best = new Dictionary<int, float>();
        var bearers = cast.Roles.Bearers(mentions[mention]).Select(bearer => cast.PartyOf[bearer]).Where(person => person >= 0 && person != party).ToHashSet();
        for (var c = 0; c < scores[mention].Candidates.Count; c++)
        {
            var candidate = scores[mention].Candidates[c];
            var person = cast.PartyOf[candidate];
            if (person >= 0 && mentions[candidate].Section == mentions[mention].Section && IsPerson(person, party) && (bearers.Count == 0 ? !cast.HasAnotherOffice(person, mentions[mention]) : bearers.Contains(person)) && !cast.IsBarred(mention, person, candidate))
            {
                best[person] = Math.Max(best.GetValueOrDefault(person, float.NegativeInfinity), scores[mention].Scores[c] - scores[mention].New);
            }
        }
        return best;
    }

    /// <summary><c>A top Russian diplomat … Ana Ruiz, Russia’s envoy … the Russian diplomat</c>: the one person named between the two who is described by the words of the second.</summary>
    private int? NamedBetween(int party)
    {
        var described = DescriptionsOf(party);
        var (first, last) = (mentions[described[0]], mentions[described[^1]]);
        var words = last.Core.Where(word => word != last.Head).ToList();
        if (first.Determination != Determination.Indefinite || last.Determination != Determination.Definite || words.Count == 0)
        {
            return null;
        }
        var named = Enumerable.Range(0, cast.Parties.Count).Where(person => IsPerson(person, party) && FirstName(person) is { } name
            && name.Mention.Head > first.Mention.Head && name.Sentence < last.Sentence && words.TrueForAll(word => IsSaidOf(name, word))).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private MentionProfile? FirstName(int person) =>
        cast.Parties[person].Mentions.Order().Select(mention => mentions[mention]).FirstOrDefault(mention => mention.Mention.Form == MentionForm.Name);

    /// <summary>Whether what stands beside a name has a word, or one akin to it: <c>Russian</c>, <c>Russia’s</c>.</summary>
    private bool IsSaidOf(MentionProfile name, string word)
    {
        var (from, to) = name.Source ?? (name.Mention.First, name.Mention.Last);
        var (first, end) = (WordOrder.NameStart(text, name.Mention.Head), WordOrder.NameEnd(text, name.Mention.Head));
        return Enumerable.Range(from, to - from + 1).Any(at => (at < first || at > end) && BodyNames.IsAkin(text.Lower(at), word));
    }

    /// <summary>The first person after a lead or headline whom the text names as if it had said who that is; of one in particular (<c>a former employee</c>), with a clause that says it.</summary>
    private int? NamedAfter(int party)
    {
        var first = mentions[DescriptionsOf(party)[0]];
        var begin = mentions.First(mention => mention.Section == first.Section).Sentence;
        if (first.Sentence - begin >= Opening)
        {
            return null;
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            var (name, person) = (mentions[i], cast.PartyOf[i]);
            if (name.Mention.Head <= first.Mention.Head || name.Mention.Form != MentionForm.Name || person < 0 || !name.IsSource || name.Sentence == first.Sentence || name.Section != first.Section || !IsPerson(person, party)
                || cast.Parties[person].Mentions.Where(mention => mentions[mention].Mention.Form == MentionForm.Name && mentions[mention].Section == first.Section).Min() != i)
            {
                continue;
            }
            var isNear = name.Sentence - first.Sentence <= (first.Sentence == 0 ? NextSentences + 1 : NextSentences) || (first.Sentence == 0 && IsToldWith(name, first));
            var isTold = first.Determination != Determination.Indefinite ? cast.Roles.Of(i).Count == 0 || first.Sentence == 0 : IsToldInClause(name);
            return isNear && isTold && (name.Relation is "nsubj" or "appos" || EndsDescription(name)) ? person : null;
        }
        return null;
    }

    private int? QuotedNext(int party) => DescriptionsOf(party) is [var only] && new QuotedNext(text, mentions, cast).Of(only) is { } person && IsPerson(person, party) ? person : null;

    /// <summary><c>Harbour chief</c> of a headline, and <c>Ana Ruiz, who runs the Harbour Authority,</c>: what follows the name has the words before the noun.</summary>
    private bool IsToldWith(MentionProfile name, MentionProfile described)
    {
        var before = described.Core.Where(word => word != described.Head).ToList();
        var (from, to) = (WordOrder.NameEnd(text, name.Mention.Head) + 1, name.Source?.Last ?? name.Mention.Last);
        return before.Count > 0 && from <= to && before.TrueForAll(word => Enumerable.Range(from, to - from + 1).Any(at => text.Lower(at) == word));
    }

    /// <summary><c>the chair of the commission, Ana Ruiz, said</c>: the name after the comma is who speaks, however the tree hangs it.</summary>
    private bool EndsDescription(MentionProfile name) =>
        name.Source is var (from, _) && WordOrder.NameStart(text, name.Mention.Head) is var start && start > from + 1 && text.Form(start - 1) == ",";

    private bool IsToldInClause(MentionProfile name)
    {
        var end = WordOrder.NameEnd(text, name.Mention.Head);
        return end + 2 < text.Words.Count && text.Form(end + 1) == "," && text.Lower(end + 2) is "who" or "whose";
    }

    private bool IsPerson(int person, int party) =>
        cast.Parties[person] is { Kind: ActorKind.Person, Name: not null } && cast.Parties[party].Mentions.TrueForAll(mention => cast.Parties[person].Admits(mentions[mention]));
}
