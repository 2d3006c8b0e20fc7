using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Whose something is that a description is about, and what follows from it.</summary>
/// <param name="text">The article.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="byHead">The mention of a head word.</param>
/// <param name="kinds">What nouns are organisations.</param>
/// <param name="bodies">What nouns for bodies may mean.</param>
/// <param name="distinctions">What tells a description from a party.</param>
/// <param name="cast">The parties so far.</param>
internal sealed class Owners(
    ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyDictionary<int, int> byHead, ActorKinds kinds, NounsForBodies bodies, Distinctions distinctions, CastBuilder cast)
{
    /// <summary>The parties that own what a description is about: <c>Velkara’s minister</c> is not Velkara.</summary>
    public HashSet<int> PartiesOf(MentionProfile mention) => [.. WordsOf(mention).Select(word => cast.PartyOf[byHead[word]]).Where(party => party >= 0)];

    public IEnumerable<int> WordsOf(MentionProfile mention) => mention.Mention.Form != MentionForm.Description ? [] :
        text.Words.Dependents(mention.Mention.Head).Where(word => text.Words[word].Relation == "nmod:poss" && word < mention.Mention.Head && byHead.ContainsKey(word));

    /// <summary><c>The mayor’s party</c>: the article is the mayor’s, though the tree may hang it on the party.</summary>
    public bool HasArticle(MentionProfile mention) =>
        mention is { Relation: "nmod:poss", Determination: Determination.None, Mention.First: > 0 } && text.Lower(mention.Mention.First - 1) == "the" && text.Words[mention.Mention.First - 1].Head == text.Words[mention.Mention.Head].Head;

    /// <summary>The person whose name an organisation is described by: <c>the Ruiz campaign</c>, <c>Ruiz’s team</c>; -1 for any other description.</summary>
    public int PersonOf(MentionProfile mention)
    {
        if (mention.Mention.Form != MentionForm.Description || !(kinds.IsOrganization(mention.Head) || mention.Head is "camp" or "team" or "operation"))
        {
            return -1;
        }
        foreach (var word in text.Words.Dependents(mention.Mention.Head).Where(word => word < mention.Mention.Head && text.Words[word].Relation is "compound" or "nmod:poss" && WordOrder.IsPerson(text, word)))
        {
            if (byHead.TryGetValue(word, out var owner) && cast.PartyOf[owner] >= 0)
            {
                return cast.PartyOf[owner];
            }
        }
        return -1;
    }

    public int? SameOwners(int i, int owner)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (cast.PartyOf[k] >= 0 && mentions[k].Head == mentions[i].Head && PersonOf(mentions[k]) == owner)
            {
                return cast.PartyOf[k];
            }
        }
        return null;
    }

    /// <summary><c>As part of Delling’s campaign, the firm has …</c>: the body whose name owns something in front of the sentence is its subject.</summary>
    public int? InFront(int i)
    {
        var (mention, comma) = (mentions[i], mentions[i].Mention.First - 1);
        if (!mention.IsSubject || !(NounsForBodies.IsGroup(mention) || bodies.IsBody(mention)) || comma < 2 || text.Form(comma) != "," || text.SentenceOf(comma) != mention.Sentence)
        {
            return null;
        }
        var owners = new HashSet<int>();
        for (var mark = comma - 1; mark > 0 && text.SentenceOf(mark) == mention.Sentence; mark--)
        {
            if (text.Words[mark].PartOfSpeech is "VERB" or "AUX" && text.Words[mark].Relation is not "amod")
            {
                return null;
            }
            if (text.Lower(mark) is "'s" or "'" && byHead.TryGetValue(mark - 1, out var owner) && cast.PartyOf[owner] >= 0 && cast.Parties[cast.PartyOf[owner]] is { Name: not null, Kind: ActorKind.Organization or ActorKind.Group } && !distinctions.AreTwo(i, cast.Parties[cast.PartyOf[owner]])
                && (NounsForBodies.IsGroup(mention) || bodies.MayBe(mention, cast.PartyOf[owner], owner)))
            {
                owners.Add(cast.PartyOf[owner]);
            }
        }
        return owners.Count == 1 ? owners.Single() : null;
    }
}
