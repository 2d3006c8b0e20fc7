using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Puts a clause affirmatively, and keeps in mind that it was not.</summary>
/// <remarks>
/// <para><c>did not need</c> becomes <c>needed</c>, <c>nobody called</c> becomes <c>somebody called</c>, <c>no talks were held</c> becomes
/// <c>talks were held</c>, <c>refused to pay</c> becomes <c>paid</c>; what only a negation allows goes with it (<c>any</c>, <c>yet</c>, <c>at
/// all</c>). Two negations make the claim the source's own again.</para>
/// <para>Only what denies the whole clause is taken out. Left alone: <c>not necessarily</c>, <c>no doubt</c>, <c>not … until</c>, commands, questions
/// that begin with their verb, and every negation in a clause inside the clause. After Huddleston and Pullum, "The Cambridge Grammar of the
/// English Language" (2002), chapter 9.</para>
/// </remarks>
internal sealed class Affirmation(VerbForms forms)
{
    // Without a tree, a later negation is more often that of another clause.
    private const int LatestNegation = 12;

    private static readonly HashSet<string> Auxiliaries = new(
        ["is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may", "might",
            "'s", "'re", "'m", "'ve", "'d", "'ll", "ca", "wo", "be", "been", "shall", "need", "to"],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Pronouns = new(StringComparer.Ordinal)
    {
        ["nobody"] = "somebody", ["nothing"] = "something", ["nowhere"] = "somewhere", ["none"] = "some", ["no-one"] = "someone",
    };

    private readonly Dictionary<string, string> opposites = WordList.Load("Claims/opposites.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private readonly NegatedNoun negatedNoun = new();

    /// <summary>Takes the negation of a clause out of its words.</summary>
    /// <param name="clause">Is changed.</param>
    /// <param name="tree">The trees of the article's words; null where there are none.</param>
    public void Apply(Clause clause, WordTree? tree)
    {
        if (clause.IsQuestion || clause.Words.Exists(word => word.Is("until")))
        {
            return;
        }
        TakeNotOnly(clause);
        var isTaken = TakeNot(clause, tree) || TakeNeither(clause) || TakeNever(clause, tree) || TakePronoun(clause, tree) || negatedNoun.Take(clause, tree);
        if (isTaken)
        {
            clause.IsNegated = !clause.IsNegated;
            NegatedWords.Replace(clause);
        }
        if (TakeRefusal(clause, tree) || TakeOpposite(clause, tree))
        {
            clause.IsNegated = !clause.IsNegated;
        }
    }

    /// <summary><c>was not only late but also wrong</c>: it was both.</summary>
    private static void TakeNotOnly(Clause clause)
    {
        foreach (var only in (string[])["only", "just", "merely"])
        {
            foreach (var not in (string[])["not", "n't"])
            {
                if (clause.Find(not, only) is var at and > 0)
                {
                    clause.Words.RemoveRange(at, 2);
                }
            }
        }
    }

    private bool TakeNot(Clause clause, WordTree? tree)
    {
        for (var i = 1; i < clause.Words.Count; i++)
        {
            if (tree is null && (i >= LatestNegation || clause.Words[i].Lower is "," or "." or "because" or "that"))
            {
                return false;
            }
            if (clause.Words[i].Lower is "not" or "n't" && Auxiliaries.Contains(clause.Words[i - 1].Lower) && IsMain(clause, i, tree)
                && !(i + 1 < clause.Words.Count && clause.Words[i + 1].Lower is "simply" or "necessarily"))
            {
                RemoveNot(clause, i, tree);
                return true;
            }
        }
        return TakeFirst(clause, "not", "all", "every", "everyone", "many", "much");
    }

    /// <summary><c>Not all votes were counted</c>, <c>not to pay</c>.</summary>
    private static bool TakeFirst(Clause clause, string not, params ReadOnlySpan<string> before)
    {
        var isThere = clause.Words.Count > 2 && clause.Words[0].Is(not) && (before.Contains(clause.Words[1].Lower) || clause.Words[1].Is("to"));
        if (isThere)
        {
            clause.Words.RemoveAt(0);
        }
        return isThere;
    }

    /// <summary>Whether a word stands by the predicate that the clause hangs on, or by its auxiliary.</summary>
    private static bool IsMain(Clause clause, int at, WordTree? tree)
    {
        if (tree is null || clause.Predicate < 0)
        {
            return at < LatestNegation;
        }
        var index = clause.Words[at].Index;
        var before = at > 0 ? clause.Words[at - 1].Index : -1;
        bool Hangs(int word) => word >= 0 && (tree.Head(word) == clause.Predicate || word == clause.Predicate);
        // Words that were put in, such as a name for a pronoun, belong to nothing: then the nearest are asked.
        return Hangs(index) || Hangs(before) || (index < 0 && before < 0) || (clause.Words.Count <= LatestNegation && !HasInnerClause(clause, at, tree));
    }

    private static bool HasInnerClause(Clause clause, int before, WordTree tree) =>
        clause.Words.Take(before).Any(word => word.Index >= 0 && (tree.Relation(word.Index) is "mark" or "acl:relcl" or "ccomp" || tree.PartOfSpeech(word.Index) is "VERB"));

    private void RemoveNot(Clause clause, int not, WordTree? tree)
    {
        var auxiliary = clause.Words[not - 1];
        clause.Words.RemoveAt(not);
        switch (auxiliary.Lower)
        {
            case "ca":
                clause.Words[not - 1] = auxiliary with { Text = "can" };
                break;
            case "wo":
                clause.Words[not - 1] = auxiliary with { Text = "will" };
                break;
            case "do" or "does" or "did" when VerbAfter(clause, not, tree) is var verb and >= 0:
                var plain = clause.Words[verb].Lower;
                clause.Words[verb] = clause.Words[verb] with
                {
                    Text = auxiliary.Lower switch { "do" => plain, "does" => VerbForms.Third(plain), _ => forms.Past(plain) },
                };
                clause.Words.RemoveAt(not - 1);
                break;
        }
    }

    /// <summary>The verb that <c>do</c> helps; -1 where another word follows than an adverb.</summary>
    private static int VerbAfter(Clause clause, int from, WordTree? tree)
    {
        for (var i = from; i < Math.Min(clause.Words.Count, from + 3); i++)
        {
            var word = clause.Words[i];
            var isAdverb = word.Lower.EndsWith("ly", StringComparison.Ordinal) || word.Lower is "even" or "yet" or "ever" or "really" or "always" or "at" or "all"
                || (tree is not null && word.Index >= 0 && tree.PartOfSpeech(word.Index) is "ADV");
            if (!isAdverb)
            {
                return word.IsWord ? i : -1;
            }
        }
        return -1;
    }

    /// <summary><c>Neither the army nor the ministry knew</c>.</summary>
    private static bool TakeNeither(Clause clause)
    {
        var neither = clause.Find("neither");
        if (neither < 0)
        {
            return false;
        }
        var nor = clause.Words.FindIndex(neither, word => word.Is("nor"));
        if (nor > 0)
        {
            clause.Words[nor] = clause.Words[nor] with { Text = "or" };
            clause.Words.RemoveAt(neither);
        }
        else
        {
            clause.Words[neither] = clause.Words[neither] with { Text = "either" };
        }
        return true;
    }

    /// <summary><c>has never met</c>, <c>no longer works</c>.</summary>
    private static bool TakeNever(Clause clause, WordTree? tree)
    {
        var never = clause.Find("never");
        if (never > 0 && IsMain(clause, never, tree))
        {
            clause.Words.RemoveAt(never);
            return true;
        }
        var longer = clause.Find("no", "longer");
        if (longer > 0)
        {
            clause.Replace(longer, 2, "still");
        }
        return longer > 0;
    }

    /// <summary><c>Nobody called</c>, <c>we saw nothing</c>: as subject or object of the clause.</summary>
    private static bool TakePronoun(Clause clause, WordTree? tree)
    {
        var noOne = clause.Find("no", "one");
        if (noOne >= 0 && (tree is null || noOne == 0))
        {
            clause.Replace(noOne, 2, "someone");
            return true;
        }
        var at = clause.Words.FindIndex(word => Pronouns.ContainsKey(word.Lower));
        if (at < 0 || !(at == 0 || tree is null || clause.Words[at].Index < 0 || tree.Head(clause.Words[at].Index) == clause.Predicate) || clause.Find("nothing", "but") >= 0)
        {
            return false;
        }
        clause.Words[at] = clause.Words[at] with { Text = Pronouns[clause.Words[at].Lower] };
        return true;
    }

    /// <summary><c>refused to pay</c>, <c>has failed to pay</c>: he did not.</summary>
    private bool TakeRefusal(Clause clause, WordTree? tree)
    {
        var at = clause.Words.FindIndex(word => word.Lower is "refuse" or "refuses" or "refused" or "fail" or "fails" or "failed");
        if (at < 1 || at + 2 >= clause.Words.Count || !clause.Words[at + 1].Is("to") || (tree is not null && clause.Predicate >= 0 && clause.Words[at].Index != clause.Predicate))
        {
            return false;
        }
        var plain = clause.Words[at + 2].Lower;
        var form = clause.Words[at].Lower;
        var text = clause.Words[at - 1].Lower is "has" or "have" or "had" or "'ve" ? forms.Participle(plain)
            : form.EndsWith("ed", StringComparison.Ordinal) ? forms.Past(plain)
            : form.EndsWith('s') ? VerbForms.Third(plain)
            : plain;
        clause.Words[at + 2] = clause.Words[at + 2] with { Text = text };
        clause.Words.RemoveRange(at, 2);
        return true;
    }

    /// <summary><c>The report is false</c>, <c>they lacked food</c>: only where the clause hangs on the word.</summary>
    private bool TakeOpposite(Clause clause, WordTree? tree)
    {
        var at = clause.Words.FindIndex(word => word.Index >= 0 && word.Index == clause.Predicate);
        if (tree is null || at < 1 || !opposites.TryGetValue(clause.Words[at].Lower, out var opposite)
            || (tree.PartOfSpeech(clause.Predicate) is "ADJ" && !tree.Children(clause.Predicate, "cop").Any()))
        {
            return false;
        }
        clause.Words[at] = clause.Words[at] with { Text = opposite };
        return true;
    }
}
