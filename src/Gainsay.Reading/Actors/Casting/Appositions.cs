using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Whom an apposition or a relative pronoun means: the tree says it, or where that goes astray the order of words.</summary>
/// <param name="text">The article.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="byHead">The mention of each head word.</param>
/// <param name="bodies">What nouns for organisations may mean.</param>
/// <param name="cast">The parties so far.</param>
internal sealed class Appositions(ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyDictionary<int, int> byHead, NounsForBodies bodies, CastBuilder cast)
{
    /// <summary>The party of whom a mention is an apposition or a relative pronoun; null where it is neither.</summary>
    public int? PartyOf(int i)
    {
        var mention = mentions[i];
        if (mention.Antecedent >= 0)
        {
            return byHead.TryGetValue(mention.Antecedent, out var antecedent) && cast.PartyOf[antecedent] >= 0 ? cast.PartyOf[antecedent] : null;
        }
        if (mention.Mention.Form != MentionForm.Description)
        {
            return null;
        }
        if ((BodyBeforeComma(mention) ?? NameBeforeComma(mention)) is { } named)
        {
            return named;
        }
        if (mention.Relation == "appos" && byHead.TryGetValue(text.Words[mention.Mention.Head].Head, out var head) && cast.PartyOf[head] >= 0)
        {
            return cast.Parties[cast.PartyOf[head]].Admits(mention) && mentions[head].Kind == mention.Kind ? cast.PartyOf[head] : null;
        }
        // `the envoy, Ana Ruiz`: the description stands first and the name hangs on it.
        var name = text.Words.Dependents(mention.Mention.Head)
            .Where(dependent => text.Words[dependent].Relation == "appos" && byHead.ContainsKey(dependent)).Select(dependent => byHead[dependent]).FirstOrDefault(-1);
        return name >= 0 && cast.PartyOf[name] >= 0 && cast.Parties[cast.PartyOf[name]].Admits(mention) && mentions[name].Kind == mention.Kind ? cast.PartyOf[name] : null;
    }

    /// <summary><c>Halcyra, a drug company that …</c>.</summary>
    private int? BodyBeforeComma(MentionProfile mention)
    {
        var first = mention.Mention.First;
        if (mention.Number == GrammaticalNumber.Plural || !bodies.IsOrganization(mention) || text.Lower(first) is not ("a" or "an" or "the" or "another") || mention.IsSubject || first < 2 || text.Form(first - 1) != "," || text.SentenceOf(first - 2) != mention.Sentence
            || !text.Words[first - 2].Name.EndsWith("-ORG", StringComparison.Ordinal))
        {
            return null;
        }
        return NamedBefore(mention, kind => kind is ActorKind.Organization or ActorKind.Group);
    }

    /// <summary>The party of such a kind whose name ends right before the comma that a mention follows.</summary>
    private int? NamedBefore(MentionProfile mention, Func<ActorKind, bool> isSuch)
    {
        var comma = mention.Mention.First - 1;
        for (var word = WordOrder.NameStart(text, comma - 1); word < comma; word++)
        {
            if (byHead.TryGetValue(word, out var bearer) && cast.PartyOf[bearer] >= 0 && cast.Parties[cast.PartyOf[bearer]] is { Name: not null } party && isSuch(party.Kind) && party.Admits(mention))
            {
                return cast.PartyOf[bearer];
            }
        }
        return null;
    }

    /// <summary><c>Ana Ruiz, a teacher from Halvat, who …</c>: by the order of words, where the tree goes astray.</summary>
    private int? NameBeforeComma(MentionProfile mention)
    {
        var (first, isOne) = (mention.Mention.First, mention.Kind == "person" && mention.Determination is Determination.Definite or Determination.Indefinite or Determination.None && mention.Number == GrammaticalNumber.Singular);
        if (!isOne || mention.IsSubject || mention.IsSource || first < 2 || text.Form(first - 1) != "," || !WordOrder.IsPerson(text, first - 2) || text.SentenceOf(first - 2) != mention.Sentence)
        {
            return null;
        }
        return NamedBefore(mention, kind => kind == ActorKind.Person);
    }
}
