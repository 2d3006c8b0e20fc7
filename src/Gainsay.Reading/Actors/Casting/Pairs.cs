using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds the two whom a plural means that are named apart: <c>the two senators</c>, <c>both women</c>, and <c>they</c> of two who have just spoken together.</summary>
internal sealed class Pairs(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast, IReadOnlyList<IReadOnlyList<int>> sources)
{
    // Sentences back to which the two may be named.
    private const int Reach = 4;
    private const int ReachOfThey = 2;

    private readonly Dictionary<int, int> byHead = Enumerable.Range(0, mentions.Count).ToDictionary(i => mentions[i].Mention.Head);
    private readonly Dictionary<int, IReadOnlyList<int>> found = [];

    /// <summary>The parties of each mention that means two, by mention.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Find()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!mentions[i].IsSource)
            {
                continue;
            }
            var isNamed = cast.Parties[cast.PartyOf[i]].Name is not null;
            var two = mentions[i].Pronoun == PronounClass.They ? SpokeTogether(i, isNamed) : !isNamed && MeansTwo(mentions[i]) ? LastTwo(i) : [];
            if (two.Count == 2)
            {
                found[i] = two;
            }
        }
        return found;
    }

    private bool MeansTwo(MentionProfile mention)
    {
        var words = Enumerable.Range(mention.Mention.First, mention.Mention.Head - mention.Mention.First + 1).Select(text.Lower).ToList();
        // `The two men who opened it` are told by that.
        return mention is { Mention.Form: MentionForm.Description, Kind: "person" } && mention.Mention.Last == mention.Mention.Head && ((words[0] == "both" && mention.Number == GrammaticalNumber.Plural)
            || (words[0] == "the" && words.Count > 1 && words[1] == "two" && mention.Number != GrammaticalNumber.Singular));
    }

    /// <summary>The two persons named last.</summary>
    private List<int> LastTwo(int i)
    {
        var two = new List<int>();
        for (var k = i - 1; k >= 0 && two.Count < 2 && mentions[i].Sentence - mentions[k].Sentence <= Reach && mentions[k].Section == mentions[i].Section; k--)
        {
            var party = cast.PartyOf[k];
            if (cast.Parties[party] is { Name: not null, Kind: ActorKind.Person } && !two.Contains(party))
            {
                two.Insert(0, party);
            }
        }
        return two;
    }

    /// <summary>The two persons of a joint source in the sentences before, where nobody else has spoken since.</summary>
    private IReadOnlyList<int> SpokeTogether(int i, bool isNamed)
    {
        var head = mentions[i].Mention.Head;
        var before = sources.Where(heads => heads.Count > 0 && heads.Max() < head && mentions[i].Sentence - text.SentenceOf(heads.Max()) <= ReachOfThey).MaxBy(heads => heads.Max());
        if (before is [var one] && byHead.TryGetValue(one, out var speaker) && found.TryGetValue(speaker, out var both))
        {
            return both;
        }
        if (before is null)
        {
            return [];
        }
        var speakers = before.Select(word => byHead[word]).ToList();
        var parties = speakers.Select(k => cast.PartyOf[k]).Distinct().ToList();
        // `Ana Ruiz of Delling and Omar Haddad said … They`: a house that only their names bring in is not they.
        if (isNamed && mentions[speakers[0]].Source is var (first, last)
            && !cast.Parties[cast.PartyOf[i]].Mentions.Select(k => mentions[k].Mention).Where(mention => mention.Form != MentionForm.Pronoun).All(mention => mention.Head >= first && mention.Head <= last))
        {
            return [];
        }
        return parties.Count == 2 && parties.TrueForAll(party => cast.Parties[party] is { Name: not null, Kind: ActorKind.Person }) ? parties : [];
    }
}
