using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells for which body somebody speaks by the post that the article gives him there: the union of its general secretary, the ministry of its spokesman.</summary>
internal sealed class Officers(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast)
{
    // Sentences back from a post to the body that it leaves out.
    private const int Reach = 2;

    // Whoever holds one of these speaks for a body also where the article leaves out which: it has just spoken of it.
    private static readonly string[] Spokespersons = ["spokesman", "spokeswoman", "spokesperson"];

    private static readonly HashSet<string> Posts = new(
        ["secretary", "director", "chair", "chairman", "chairwoman", "chairperson", "president", "head", "chief", "leader", "commissioner", .. Spokespersons], StringComparer.Ordinal);

    // Whoever holds one of these may also speak for a person: `Castellane's campaign manager`.
    private static readonly HashSet<string> Aides = new(["manager", "lawyer", "attorney", .. Spokespersons], StringComparer.Ordinal);

    private static readonly HashSet<string> Heading = new(["heads", "headed", "leads", "runs", "run", "chairs", "directs"], StringComparer.Ordinal);

    private readonly Dictionary<int, int> byHead = Enumerable.Range(0, mentions.Count).ToDictionary(i => mentions[i].Mention.Head);

    /// <summary>The one named body of which the article says that a party holds such a post there; null where it says so of none, or of several.</summary>
    public int? BodyOf(int party) => OnlyOne(PhrasesOf(party)
        .SelectMany(mention => PostsIn(mention).SelectMany(BodiesWith).Concat(HeadedBy(mention))), party);

    /// <summary>As <see cref="BodyOf"/>; or whose campaign manager or lawyer somebody is; or, where the article names nobody with the post (<c>spokesman Pavel Iyer</c>), the body of which it has just spoken.</summary>
    public int? SideOf(int party) => BodyOf(party)
        ?? OnlyOne(PhrasesOf(party).SelectMany(mention => NounsIn(mention).Where(word => Aides.Contains(text.Lower(word)))).SelectMany(Employers), party)
        ?? OnlyOne(PhrasesOf(party).SelectMany(mention => PostsIn(mention).Where(IsBare).Select(LastBefore).OfType<int>()), party);

    private static int? OnlyOne(IEnumerable<int> bodies, int party)
    {
        var found = bodies.Where(body => body != party).Distinct().Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private IEnumerable<Mention> PhrasesOf(int party) => cast.Parties[party].Mentions.Select(mention => mentions[mention].Mention).Where(mention => mention.Form != MentionForm.Pronoun);

    /// <summary>The posts that a phrase names: its head, an apposition, and the title before a name.</summary>
    private IEnumerable<int> PostsIn(Mention mention) => NounsIn(mention).Where(IsPost);

    private IEnumerable<int> NounsIn(Mention mention) => text.Words.Dependents(mention.Head).Where(word => text.Words[word].Relation == "appos")
        .Append(mention.Head).Append(WordOrder.NameStart(text, mention.Head) - 1).Concat(Before(mention)).Where(word => word >= 0).Distinct();

    /// <summary><c>the chair of the union, Ana Ruiz,</c>: the noun to which the name is put, or the one that governs it where the tree puts the name to the union.</summary>
    private IEnumerable<int> Before(Mention mention) => text.Words[mention.Head] is { Relation: "appos", Head: >= 0 and var noun } && mention.Form == MentionForm.Name
        ? text.Words[noun] is { Relation: "nmod", Head: >= 0 and var governing } ? [noun, governing] : [noun]
        : [];

    private bool IsPost(int word) => Posts.Contains(text.Lower(word)) || IsChiefExecutive(word);

    // An executive without a chief speaks for himself.
    private bool IsChiefExecutive(int word) => word > 0 && text.Lower(word) == "executive" && text.Lower(word - 1) == "chief";

    /// <summary><c>the union’s general secretary</c>, <c>general secretary of the union</c>, <c>a Front spokesman</c>.</summary>
    private IEnumerable<int> BodiesWith(int post) =>
        Complements(post).SelectMany(Bodies)
            .Concat(text.Words.Dependents(post).Where(word => text.Words[word].Relation == "compound").SelectMany(Bodies).Where(body => cast.Parties[body].Mentions.Count > 1));

    /// <summary><c>his campaign manager</c>, <c>a lawyer for Ana Ruiz</c>.</summary>
    private IEnumerable<int> Employers(int aide) => Complements(aide).Where(byHead.ContainsKey).Select(word => cast.PartyOf[byHead[word]]).Where(party => party >= 0 && cast.Parties[party].Name is not null);

    private IEnumerable<int> Complements(int noun) =>
        text.Words.Dependents(noun).Where(word => text.Words[word].Relation is "nmod:poss" || (text.Words[word].Relation == "nmod" && IsOf(word)));

    /// <summary><c>Ana Ruiz, who heads the union,</c>: by the order of words, because trees of long source phrases go astray.</summary>
    private IEnumerable<int> HeadedBy(Mention mention)
    {
        var who = WordOrder.NameEnd(text, mention.Head) + 2;
        if (who + 2 >= text.Words.Count || text.Lower(who) != "who")
        {
            return [];
        }
        var verb = Heading.Contains(text.Lower(who + 1)) ? who + 1 : who + 2;
        return Heading.Contains(text.Lower(verb)) ? mentions.Where(found => found.Mention.First == verb + 1).SelectMany(found => Bodies(found.Mention.Head)) : [];
    }

    private IEnumerable<int> Bodies(int word) => byHead.TryGetValue(word, out var mention) && IsBody(cast.PartyOf[mention]) ? [cast.PartyOf[mention]] : [];

    private bool IsBody(int party) => party >= 0 && cast.Parties[party] is { Name: not null, Kind: ActorKind.Organization or ActorKind.Group };

    /// <summary>Whether a post stands without the body: <c>spokesman Pavel Iyer</c>, <c>Ana Ruiz, chief executive,</c>.</summary>
    private bool IsBare(int post)
    {
        var before = IsChiefExecutive(post) ? post - 2 : post - 1;
        return (Spokespersons.Contains(text.Lower(post)) || IsChiefExecutive(post))
            && (before < 0 || text.Words[before].PartOfSpeech is not ("NOUN" or "PROPN" or "ADJ" or "PRON" or "PART" or "NUM"))
            && !(post + 1 < text.Words.Count && text.Lower(post + 1) is "of" or "for" or "at");
    }

    private int? LastBefore(int post) => Enumerable.Range(0, mentions.Count)
        .Where(i => mentions[i].Mention.Head < post && mentions[i].Mention.Form != MentionForm.Pronoun && text.SentenceOf(post) - mentions[i].Sentence <= Reach && mentions[i].Section == text.SectionOf(post) && mentions[i].Speaker == ChainText.Writer && IsBody(cast.PartyOf[i]))
        .OrderBy(i => mentions[i].Mention.Head).Select(i => (int?)cast.PartyOf[i]).LastOrDefault();

    private bool IsOf(int word) => text.Words.Dependents(word).Any(c => text.Words[c].Relation == "case" && text.Lower(c) is "of" or "for" or "at");
}
