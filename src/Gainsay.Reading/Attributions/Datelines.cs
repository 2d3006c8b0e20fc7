using System.Text.RegularExpressions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Leaves the dateline that an article begins with out of what somebody says in its first sentence: <c>VARN, 2 May – Rescuers have found 41 bodies, the ministry said</c>.</summary>
internal static partial class Datelines
{
    /// <summary>The contents without a dateline; a content that is nothing else stays as it is.</summary>
    public static IReadOnlyList<TextSpan> LeaveOut(string text, IReadOnlyList<TextSpan> content) => [.. content.Select(span => After(text, span))];

    private static TextSpan After(string text, TextSpan span)
    {
        if (span.Start > 0 && text[span.Start - 1] != '\n')
        {
            return span;
        }
        var dateline = Dateline().Match(text, span.Start, span.Length);
        return dateline.Success && dateline.Length < span.Length ? new TextSpan(span.Start + dateline.Length, span.End) : span;
    }

    // A place in capitals, perhaps with a land, a day and an agency, and a dash.
    [GeneratedRegex(@"\G\p{Lu}[\p{Lu}.'’-]+(?:\s[\p{Lu}.'’-]+){0,3}(?:,\s[^\n–—-]{1,40}?)?(?:\s\([^)\n]{1,30}\))?\s?(?:--|[-–—])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
