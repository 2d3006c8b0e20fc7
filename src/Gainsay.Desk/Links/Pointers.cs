using System.Globalization;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>Tells whether a content only points to something that was said before.</summary>
internal static class Pointers
{
    private const int LongestWhole = 6;

    private static readonly Tokenizer Tokenizer = new();
    private static readonly HashSet<string> Reported = WordList.Load("Claims/reported-nouns.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Pronouns = new(["it", "this", "that", "so", "them", "these", "those", "both"], StringComparer.Ordinal);
    private static readonly HashSet<string> Takers = new(["such", "those", "these"], StringComparer.Ordinal);
    private static readonly HashSet<string> Subjects = new(["that", "it", "this", "they", "he", "she", "there"], StringComparer.Ordinal);

    /// <summary>How it points, and for <see cref="PointerKind.Such"/> the stem of the word that it takes up.</summary>
    public static (PointerKind Kind, string Taken) Of(string content)
    {
        var words = Tokenizer.Split(content).Select(span => span.In(content).ToString().ToLower(CultureInfo.InvariantCulture)).Where(word => char.IsLetterOrDigit(word[0])).ToList();
        var taker = words.FindIndex(Takers.Contains);
        return words.Count == 0 ? (PointerKind.None, "")
            : words.Count <= 2 && Pronouns.Contains(words[0]) && words.TrueForAll(word => Pronouns.Contains(word) || word is "all" or "not") ? (PointerKind.Whole, "")
            : words.Count <= LongestWhole && Reported.Contains(words[^1]) ? (PointerKind.Whole, "")
            : taker >= 0 && taker + 1 < words.Count ? (PointerKind.Such, Stem.Of(words[taker + 1]))
            : Subjects.Contains(words[0]) ? (PointerKind.Subject, "")
            : (PointerKind.None, "");
    }
}
