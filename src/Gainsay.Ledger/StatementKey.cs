using System.Security.Cryptography;
using System.Text;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>The permanent names of statements.</summary>
/// <remarks>
/// A key is the first 32 hex digits of the SHA-256 of four lines in UTF-8: the article's id, the cue's spans, the content's spans, and the place.
/// Spans are written <c>start-end</c> in code points, separated by commas. The place counts, from 0, the statements of one cue and content:
/// mostly the claims of one attribution; where two attributions share cue and content, it goes on counting through the second.
/// An attribution's key is that of its first statement.
/// </remarks>
public static class StatementKey
{
    /// <summary>For each attribution, the keys of its statements: one for each of its claims in order, or one where it has none.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> AllOf(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var codePoints = new CodePoints(reading.Article.Text);
        var claims = new int[reading.Attributions.Count];
        foreach (var claim in reading.Claims)
        {
            claims[claim.Attribution]++;
        }
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<IReadOnlyList<string>>(reading.Attributions.Count);
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var stem = StemOf(reading.Article.Id, reading.Attributions[i], codePoints);
            var first = taken.GetValueOrDefault(stem);
            var count = Math.Max(1, claims[i]);
            taken[stem] = first + count;
            keys.Add([.. Enumerable.Range(first, count).Select(place => Of(stem, place))]);
        }
        return keys;
    }

    private static string StemOf(string articleId, Attribution attribution, CodePoints codePoints) =>
        string.Join('\n', articleId, Write(attribution.Cue, codePoints), Write(attribution.Content, codePoints));

    private static string Write(IEnumerable<TextSpan> spans, CodePoints codePoints) => string.Join(
        ',',
        spans.Select(span => FormattableString.Invariant($"{codePoints.FromUtf16(span.Start)}-{codePoints.FromUtf16(span.End)}")));

    private static string Of(string stem, int place)
    {
        var name = FormattableString.Invariant($"{stem}\n{place}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}
