using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>Finds the headline among the titles that a page gives itself.</summary>
internal static partial class PageTitle
{
    private const int LongestHeadline = 300;

    /// <summary>The headline as it is shown where the other titles bear it out, else the page's own title without the outlet's name. Null without any.</summary>
    internal static string? Of(IHtmlDocument document, string? linked, string? meta, string? outlet)
    {
        string?[] claimed = [linked, meta, document.Title];
        var titles = claimed.OfType<string>().Select(title => WithoutOutlet(Folded(title), outlet)).Where(title => title.Length > 0).ToList();
        var shown = document.QuerySelectorAll("h1")
            .Select(heading => Folded(heading.TextContent))
            .Where(heading => heading.Length is > 0 and <= LongestHeadline && !string.Equals(heading, outlet, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return shown.FirstOrDefault(heading => titles.Any(title => ShareWords(heading, title)))
            ?? titles.FirstOrDefault()
            ?? (shown.Count == 1 ? shown[0] : null);
    }

    private static string Folded(string text) => Space().Replace(text, " ").Trim();

    /// <summary>Half of the words of either stand in the other.</summary>
    private static bool ShareWords(string left, string right)
    {
        var (one, two) = (WordsOf(left), WordsOf(right));
        return one.Count > 0 && two.Count > 0 && one.Count(two.Contains) * 2 >= Math.Max(1, Math.Min(one.Count, two.Count));
    }

    private static HashSet<string> WordsOf(string text) => Word().Matches(text).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Cuts <c> | Outlet</c> and its like off the end.</summary>
    private static string WithoutOutlet(string title, string? outlet)
    {
        var cut = Tail().Match(title);
        if (!cut.Success || cut.Index == 0)
        {
            return title;
        }
        var tail = cut.Groups["tail"].Value;
        var same = outlet is not null && Bare(outlet).Length > 0
            && (Bare(tail).Contains(Bare(outlet), StringComparison.OrdinalIgnoreCase) || Bare(outlet).Contains(Bare(tail), StringComparison.OrdinalIgnoreCase));
        return same || cut.Groups["bar"].Success ? title[..cut.Index].Trim() : title;
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+(?:(?<bar>[|»·•])|[-–—:])\s+(?<tail>[^|»·•]{1,40})$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();
}
