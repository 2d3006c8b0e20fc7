namespace Gainsay.Reading.Actors.Chains;

/// <summary>Compares words and names as they are written.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Small = new(["of", "the", "for", "and", "in", "on", "to", "de", "du", "al", "&", "-"], StringComparer.Ordinal);

    /// <summary>Singular and plural of one noun, or the same word.</summary>
    public static bool SameNoun(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter == longer || (longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "s" or "es")
            || (longer.EndsWith("ies", StringComparison.Ordinal) && shorter.EndsWith('y') && longer[..^3] == shorter[..^1]);
    }

    /// <summary>Whether one is a single word made of the first letters of the other's words: <c>FBI</c>, <c>Federal Bureau of
    /// Investigation</c>.</summary>
    public static bool IsAcronym(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (word, words) = a.Count == 1 ? (a[0], b) : (b[0], a);
        if (Math.Min(a.Count, b.Count) != 1 || words.Count < 2 || word.Length < 2)
        {
            return false;
        }
        var letters = word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        return letters.SequenceEqual(words.Where(w => !Small.Contains(w.ToLowerInvariant())).Select(w => char.ToLowerInvariant(w[0])))
            || letters.SequenceEqual(words.Select(w => char.ToLowerInvariant(w[0])));
    }
}
