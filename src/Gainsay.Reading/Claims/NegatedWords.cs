namespace Gainsay.Reading.Claims;

/// <summary>Replaces, in a clause whose negation was taken out, the words that only a negation allows.</summary>
internal static class NegatedWords
{
    private static readonly Dictionary<string, string> Positive = new(StringComparer.Ordinal)
    {
        ["anyone"] = "someone", ["anybody"] = "somebody", ["anything"] = "something", ["anywhere"] = "somewhere", ["nor"] = "or", ["anymore"] = "still",
    };

    public static void Replace(Clause clause)
    {
        var all = clause.Find("at", "all");
        if (all > 0)
        {
            clause.Words.RemoveRange(all, 2);
        }
        for (var i = clause.Words.Count - 1; i >= 0; i--)
        {
            var word = clause.Words[i];
            if (Positive.TryGetValue(word.Lower, out var positive))
            {
                clause.Words[i] = word with { Text = positive };
            }
            else if (word.Lower is "any")
            {
                ReplaceAny(clause, i);
            }
            else if (word.Lower is "yet" or "ever" && i > 0)
            {
                clause.Words.RemoveAt(i);
            }
            else if (word.Lower is "either" && i == clause.Words.Count - 1)
            {
                clause.Words[i] = word with { Text = "too" };
            }
        }
    }

    /// <summary><c>any</c> before a plural goes, before a singular it becomes <c>some</c>.</summary>
    private static void ReplaceAny(Clause clause, int at)
    {
        var isPlural = clause.Words.Skip(at + 1).Take(2).Any(word => word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal));
        if (isPlural)
        {
            clause.Words.RemoveAt(at);
        }
        else
        {
            clause.Words[at] = clause.Words[at] with { Text = "some" };
        }
    }
}
