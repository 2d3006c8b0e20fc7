using System.Globalization;
using System.Text;

namespace Gainsay.Desk.Voices;

/// <summary>A stretch of words as the set of its runs of three, by which near copies are told.</summary>
/// <remarks>After Broder, "On the resemblance and containment of documents" (1997). Letter case, punctuation and quotation marks do not count.</remarks>
internal sealed class Shingles
{
    private const int Run = 3;
    private const int LongestMark = 5;
    private const int Marked = 2;

    private readonly HashSet<uint> runs;

    private Shingles(HashSet<uint> runs, int words) => (this.runs, Words) = (runs, words);

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    public static Shingles Of(string text)
    {
        var words = WordsOf(text);
        return new Shingles([.. RunsOf(words, Math.Clamp(words.Count, 1, Run))], words.Count);
    }

    /// <summary>How much of the shorter stretch is in the other one: 0 to 1.</summary>
    public double In(Shingles other)
    {
        var shorter = Math.Min(runs.Count, other.runs.Count);
        return shorter == 0 ? 0 : runs.Count(other.runs.Contains) / (double)shorter;
    }

    /// <summary>Marks that a near copy probably shares: the least hashes of its runs of five words. None for a stretch of fewer.</summary>
    public static IEnumerable<string> Marks(string text) =>
        RunsOf(WordsOf(text), LongestMark).Distinct().Order().Take(Marked).Select(hash => FormattableString.Invariant($"#{hash:x8}"));

    private static List<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (word.Length > 0 && c is not ('\'' or '’' or '-'))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    private static IEnumerable<uint> RunsOf(List<string> words, int length)
    {
        for (var i = 0; i + length <= words.Count; i++)
        {
            // FNV-1a, 32 bits: the same on every machine.
            var hash = 2166136261u;
            foreach (var letter in string.Join(' ', words.Skip(i).Take(length)))
            {
                hash = (hash ^ letter) * 16777619u;
            }
            yield return hash;
        }
    }
}
