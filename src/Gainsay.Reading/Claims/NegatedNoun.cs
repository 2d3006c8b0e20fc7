using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Takes the <c>no</c> of a noun out of a clause: <c>no talks were held</c> becomes <c>talks were held</c>.</summary>
/// <remarks>Before a plural and a mass noun the determiner goes; another noun gets <c>a</c> or <c>an</c>.</remarks>
internal sealed class NegatedNoun
{
    private static readonly HashSet<string> Fixed = new(["doubt", "wonder", "matter", "question", "more", "less", "fewer", "way", "longer", "one"], StringComparer.Ordinal);

    private readonly HashSet<string> massNouns = WordList.Load("Claims/mass-nouns.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether there was one that denies the whole clause.</summary>
    public bool Take(Clause clause, WordTree? tree)
    {
        if (TakeNotOne(clause))
        {
            return true;
        }
        for (var at = 0; at + 1 < clause.Words.Count; at++)
        {
            if (clause.Words[at].Is("no") && clause.Words[at + 1].IsWord && !Fixed.Contains(clause.Words[at + 1].Lower) && IsMain(clause, at, tree))
            {
                var noun = Noun(clause, at, tree);
                clause.Words.RemoveAt(at);
                // `There were no smuggled ballots`: the last word of the clause is the noun, whatever the tree hangs the determiner on.
                var isBare = IsBare(noun) || (clause.Words.Count - at is 1 or 2 or 3 && IsBare(clause.Words[^1].Lower) && clause.Words.Take(at).Any(word => word.Is("there")));
                if (!isBare)
                {
                    // `No such letter` is `such a letter`.
                    var place = clause.Words[at].Is("such") && at + 1 < clause.Words.Count ? at + 1 : at;
                    var article = Article(clause.Words[place].Lower);
                    clause.Words.Insert(place, ClaimWord.Inserted(article));
                }
                return true;
            }
        }
        return false;
    }

    /// <summary><c>Not one volunteer has fallen ill</c>, <c>not a single one of them</c>: where the clause begins so.</summary>
    private static bool TakeNotOne(Clause clause)
    {
        if (clause.Words.Count < 4 || !clause.Words[0].Is("not") || !(clause.Words[1].Is("one") || (clause.Words[1].Is("a") && clause.Words[2].Is("single"))))
        {
            return false;
        }
        clause.Words.RemoveRange(0, clause.Words[1].Is("one") ? 2 : 3);
        var isSome = clause.Words[0].Is("of");
        clause.Words.Insert(0, ClaimWord.Inserted(isSome ? "one" : Article(clause.Words[0].Lower)));
        return true;
    }

    /// <summary><c>An</c> before a vowel that is spoken: <c>an hour</c>, but <c>a euro</c>, <c>a union</c>.</summary>
    private static string Article(string word) =>
        word.StartsWith("eu", StringComparison.Ordinal) || word.StartsWith("uni", StringComparison.Ordinal) || word.StartsWith("us", StringComparison.Ordinal) || word.StartsWith("one", StringComparison.Ordinal) ? "a"
        : word.StartsWith("hour", StringComparison.Ordinal) || word.StartsWith("hon", StringComparison.Ordinal) || word is ['a' or 'e' or 'i' or 'o' or 'u', ..] ? "an" : "a";

    private bool IsBare(string noun) =>
        massNouns.Contains(noun) || noun.EndsWith("ing", StringComparison.Ordinal) || (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal)) || noun is "people" or "children" or "men" or "women";

    /// <summary>Whether the noun is subject or object of the clause; without a tree, whether it is what there is, or comes first.</summary>
    private static bool IsMain(Clause clause, int at, WordTree? tree)
    {
        if (tree is null || clause.Words[at].Index < 0)
        {
            return at == 0 || (at < 4 && clause.Words[at - 1].Lower is "is" or "are" or "was" or "were" or "have" or "has" or "had");
        }
        var noun = tree.Head(clause.Words[at].Index);
        return noun == clause.Predicate || (noun >= 0 && tree.Head(noun) == clause.Predicate && tree.Relation(noun) is "nsubj" or "nsubj:pass" or "obj" or "expl" or "obl");
    }

    private static string Noun(Clause clause, int at, WordTree? tree)
    {
        if (tree is not null && clause.Words[at].Index >= 0 && tree.Head(clause.Words[at].Index) is var noun and >= 0)
        {
            return tree.Lower(noun);
        }
        return clause.Words[at + 1].Lower;
    }
}
