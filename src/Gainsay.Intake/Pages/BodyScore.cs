using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Intake.Files;
using Gainsay.Reading;

namespace Gainsay.Intake.Pages;

/// <summary>How well the bodies of pages are found, measured against a gold file.</summary>
/// <remarks>
/// Words in runs of four (shingles) are compared as multisets, page by page; precision and recall are the means over the pages,
/// each page weighing the same, and F1 is worked out from those two means: the measure of the article-extraction-benchmark of
/// Scrapinghub (github.com/scrapinghub/article-extraction-benchmark), so that its published table can be read beside the result.
/// </remarks>
/// <param name="Missing">Pages of the gold file that were not in the folder, or held no article: they count as empty.</param>
/// <param name="Precision">0 to 1: how much of what was found is body.</param>
/// <param name="Recall">0 to 1: how much of the body was found.</param>
/// <param name="Pages">Every page of the gold file, the worst first.</param>
public sealed partial record BodyScore(int Missing, double Precision, double Recall, IReadOnlyList<BodyScore.Page> Pages)
{
    private const int WordsInShingle = 4;

    /// <summary>One page: its shingles that were found rightly, found wrongly, and missed.</summary>
    public sealed record Page(string Id, int Hits, int Extra, int Missed)
    {
        internal double Precision => Ratio(Hits, Extra, Missed);

        internal double Recall => Ratio(Hits, Missed, Extra);

        internal double Overlap => Hits / (double)Math.Max(1, Hits + Extra + Missed);

        private static double Ratio(int hits, int miss, int other) =>
            miss == 0 && other == 0 ? 1 : hits == 0 && miss == 0 ? 0 : hits / (double)(hits + miss);
    }

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Reads every page of the gold file and compares its body.</summary>
    /// <param name="goldJsonPath">A JSON file <c>{page id: {"articleBody": text}}</c>.</param>
    /// <param name="folderOfHtmlGz">Where each page is, as <c>ID.html.gz</c> or <c>ID.html</c>.</param>
    /// <exception cref="JsonException">The gold file is no such JSON.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static BodyScore Of(string goldJsonPath, string folderOfHtmlGz)
    {
        ArgumentNullException.ThrowIfNull(goldJsonPath);
        ArgumentNullException.ThrowIfNull(folderOfHtmlGz);
        using var gold = JsonDocument.Parse(File.ReadAllBytes(goldJsonPath));
        var pages = new ConcurrentBag<(Page Page, bool Missing)>();
        Parallel.ForEach(gold.RootElement.EnumerateObject(), page =>
        {
            var body = BodyOf(folderOfHtmlGz, page.Name);
            var goldBody = page.Value.TryGetProperty("articleBody", out var text) ? text.GetString() : null;
            pages.Add((Compare(page.Name, goldBody ?? "", body ?? ""), string.IsNullOrEmpty(body)));
        });
        var scored = pages.Select(page => page.Page).OrderBy(page => page.Overlap).ThenBy(page => page.Id, StringComparer.Ordinal).ToList();
        return new BodyScore(
            pages.Count(page => page.Missing),
            scored.Where(page => page.Hits + page.Extra > 0).Select(page => page.Precision).DefaultIfEmpty(0).Average(),
            scored.Where(page => page.Hits + page.Missed > 0).Select(page => page.Recall).DefaultIfEmpty(0).Average(),
            scored);
    }

    /// <summary>Compares one body with its gold.</summary>
    internal static Page Compare(string id, string gold, string found)
    {
        var (expected, got) = (Shingles(gold), Shingles(found));
        var hits = got.Sum(shingle => Math.Min(shingle.Value, expected.GetValueOrDefault(shingle.Key)));
        return new Page(id, hits, got.Values.Sum() - hits, expected.Values.Sum() - hits);
    }

    private static string? BodyOf(string folder, string id)
    {
        var path = Path.Combine(folder, id + ".html.gz");
        if (!File.Exists(path) && !File.Exists(path = Path.Combine(folder, id + ".html")))
        {
            return null;
        }
        using Stream file = path.EndsWith(".gz", StringComparison.Ordinal) ? Gzip.Unpack(File.OpenRead(path)) : File.OpenRead(path);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var article = PageArticles.FromHtml(bytes.ToArray(), path);
        return string.Join('\n', article.Parts.Where(part => part.Kind == PartKind.Body).Select(part => part.Span.In(article.Text).ToString()));
    }

    // A text of fewer words than a shingle has is one shingle.
    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value).ToList();
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - WordsInShingle + 1) && words.Count > 0; i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(WordsInShingle));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }
        return shingles;
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
