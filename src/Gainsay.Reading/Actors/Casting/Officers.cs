using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells for which body somebody speaks who says <c>we</c>: the union of its general secretary, the ministry of its spokesman.</summary>
internal sealed class Officers(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast)
{
    private static readonly HashSet<string> Posts = new(
        ["secretary", "director", "chair", "chairman", "chairwoman", "chairperson", "president", "head", "chief", "leader", "commissioner", "spokesman", "spokeswoman", "spokesperson"], StringComparer.Ordinal);

    private readonly Dictionary<int, int> byHead = Enumerable.Range(0, mentions.Count).ToDictionary(i => mentions[i].Mention.Head);

    /// <summary>The one named body of which the article says that a party holds such a post there; null where it says so of none, or of several.</summary>
    public int? BodyOf(int party)
    {
        var bodies = cast.Parties[party].Mentions.Select(mention => mentions[mention].Mention).Where(mention => mention.Form != MentionForm.Pronoun)
            .SelectMany(mention => text.Words.Dependents(mention.Head).Where(word => text.Words[word].Relation == "appos").Append(mention.Head)).Where(word => Posts.Contains(text.Lower(word)))
            .SelectMany(Bodies).Where(body => body != party).Distinct().Take(2).ToList();
        return bodies.Count == 1 ? bodies[0] : null;
    }

    /// <summary><c>the union’s general secretary</c>, <c>general secretary of the union</c>, <c>a Front spokesman</c>.</summary>
    private IEnumerable<int> Bodies(int post) =>
        text.Words.Dependents(post).Where(word => text.Words[word].Relation is "nmod:poss" or "compound" || (text.Words[word].Relation == "nmod" && IsOf(word)))
            .Where(byHead.ContainsKey).Select(word => cast.PartyOf[byHead[word]])
            .Where(body => body >= 0 && cast.Parties[body] is { Name: not null, Kind: ActorKind.Organization or ActorKind.Group });

    private bool IsOf(int word) => text.Words.Dependents(word).Any(c => text.Words[c].Relation == "case" && text.Lower(c) is "of" or "for" or "at");
}
