using System.Text.RegularExpressions;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Intake.Files;

/// <summary>What the lines of a plain text are, and what they tell of the article.</summary>
/// <param name="Parts">In text order; neighbouring lines of one kind are one part, from the first line's first letter to the last one's last.</param>
/// <param name="Title">The headline's words, without the full stop that some archives add. Null without a headline.</param>
/// <param name="Byline">The names in the byline, without "By". Null without one.</param>
/// <param name="Outlet">Who holds the copyright, by the closing line. Null without one.</param>
internal sealed partial record TextParts(IReadOnlyList<ArticlePart> Parts, string? Title, string? Byline, string? Outlet)
{
    private const int LongestHeadlineWords = 30;
    private const int LongestHeadlineCharacters = 220;

    /// <summary>Sorts the lines of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="title">The article's title, where it is known.</param>
    internal static TextParts Find(string text, string? title)
    {
        var lines = LinesOf(text);
        SplitAfterTitle(text, lines, title);
        var kinds = new PartKind[lines.Count];
        string? byline = null, outlet = null;
        for (var i = 0; i < lines.Count; i++)
        {
            kinds[i] = TextFurniture.KindOf(lines[i].In(text), i, lines.Count);
            if (kinds[i] == PartKind.Byline)
            {
                byline ??= TextFurniture.NamesIn(lines[i].In(text).ToString());
            }
            else if (kinds[i] == PartKind.Furniture)
            {
                outlet ??= TextFurniture.CopyrightHolder(lines[i].In(text).ToString());
            }
        }
        var headline = HeadlineAt(text, lines, kinds, title);
        if (headline >= 0)
        {
            kinds[headline] = PartKind.Headline;
        }
        var parts = Joined(lines, kinds);
        return new TextParts(parts, headline < 0 ? null : WithoutAddedStop(lines[headline].In(text).ToString()), byline, outlet);
    }

    /// <summary>The lines that are not blank, trimmed of white space.</summary>
    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? text.Length : start + length;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }
            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }
            if (from < to)
            {
                lines.Add(new TextSpan(from, to));
            }
            start = end + 1;
        }
        return lines;
    }

    /// <summary>A title of several words that runs on into the body after its full stop becomes a line of its own.</summary>
    private static void SplitAfterTitle(string text, List<TextSpan> lines, string? title)
    {
        if (title is null || lines.Count == 0 || title.AsSpan().Count(' ') < 3 || !lines[0].In(text).StartsWith(title, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }
        var end = lines[0].Start + title.Length;
        var stop = end < lines[0].End && text[end] == '.' ? end + 1 : end;
        if (stop < lines[0].End && text[stop - 1] is '.' or '?' or '!' && text[stop] == ' ')
        {
            var rest = stop + text.AsSpan(stop).IndexOfAnyExcept(' ');
            lines.Insert(1, new TextSpan(rest, lines[0].End));
            lines[0] = new TextSpan(lines[0].Start, stop);
        }
    }

    /// <summary>The index of the line that is the headline: the first one that is body, if it reads like a headline. -1 without one.</summary>
    private static int HeadlineAt(string text, List<TextSpan> lines, PartKind[] kinds, string? title)
    {
        var first = Array.FindIndex(kinds, kind => kind == PartKind.Body);
        if (first < 0)
        {
            return -1;
        }
        var line = lines[first].In(text);
        if (title is not null)
        {
            return IsSameTitle(line.ToString(), title) ? first : -1;
        }
        var next = Array.FindIndex(kinds, first + 1, kind => kind == PartKind.Body);
        return next >= 0 && ReadsLikeHeadline(line.ToString(), IsApart(text, lines[first], lines[next])) && lines[next].Length > line.Length / 2
            ? first : -1;
    }

    private static bool IsSameTitle(string line, string title) =>
        string.Equals(Bare(line), Bare(title), StringComparison.OrdinalIgnoreCase);

    // Letters and digits alone: archives differ from their own titles in quotation marks, dashes and closing stops.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>A headline is short and one sentence without its full stop; archives that add the stop set the line apart and keep the capitals.</summary>
    private static bool ReadsLikeHeadline(string line, bool apart)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > LongestHeadlineWords || line.Length > LongestHeadlineCharacters || !line.Any(char.IsLetter) || line[^1] is ':' or ',' or ';')
        {
            return false;
        }
        if (Dateline().IsMatch(line))
        {
            return false;
        }
        return !EndsInStop().IsMatch(line) || (apart && words.Length > 2 && IsInTitleCase(words));
    }

    private static bool IsInTitleCase(string[] words)
    {
        var long4 = words.Where(word => word.Count(char.IsLetter) >= 4).ToList();
        return long4.Count > 0 && long4.Count(word => char.IsUpper(word.First(char.IsLetter))) * 10 >= long4.Count * 7;
    }

    // A blank line between the two.
    private static bool IsApart(string text, TextSpan line, TextSpan next) =>
        text.AsSpan(line.End, next.Start - line.End).Count('\n') > 1 || text.AsSpan(line.End, next.Start - line.End).Count('\r') > 1;

    private static string WithoutAddedStop(string headline) =>
        headline.EndsWith('.') && !headline.EndsWith("..", StringComparison.Ordinal) && !EndsInAbbreviation().IsMatch(headline)
            ? headline[..^1] : StopInQuotes().Replace(headline, "$1");

    private static List<ArticlePart> Joined(List<TextSpan> lines, PartKind[] kinds)
    {
        var parts = new List<ArticlePart>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (parts.Count > 0 && parts[^1].Kind == kinds[i] && kinds[i] != PartKind.Headline)
            {
                parts[^1] = new ArticlePart(kinds[i], parts[^1].Span.Cover(lines[i]));
            }
            else
            {
                parts.Add(new ArticlePart(kinds[i], lines[i]));
            }
        }
        return parts;
    }

    [GeneratedRegex("""[.…]["'”’»)\]]*$""")]
    private static partial Regex EndsInStop();

    [GeneratedRegex("""\.(["'”’]+)$""")]
    private static partial Regex StopInQuotes();

    [GeneratedRegex("""\b(?:\p{Lu}\.)+\p{Lu}\.$""")]
    private static partial Regex EndsInAbbreviation();

    // "KABUL, Jan. 4 (Reuters) -" and its like open the first paragraph.
    [GeneratedRegex("""^[\p{Lu}][\p{Lu}\s.,'’]{2,}(?:,? [\p{L}. ]{2,20}\d{0,2})?,? ?(?:\([\p{L} ]+\))? ?[-–—―] ?\S""")]
    private static partial Regex Dateline();
}
