using System.Globalization;

namespace Gainsay.Desk.Scores;

/// <summary>An article's text as the scores see it: code points, and the tokens that they make up.</summary>
/// <remarks>
/// A token is a run of word characters, or one character that is neither word nor white space: the pattern <c>\w+|[^\w\s]</c> as Python
/// reads it, in which published figures were counted. .NET reads the same pattern otherwise (combining marks and all connectors are
/// word characters to it), so the classes are spelt out here.
/// </remarks>
internal sealed class TokenText
{
    private readonly int[] points;
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public TokenText(string text)
    {
        points = PointsOf(text);
        for (var at = 0; at < points.Length;)
        {
            var start = at++;
            if (IsWord(points[start]))
            {
                while (at < points.Length && IsWord(points[at]))
                {
                    at++;
                }
            }
            else if (IsSpace(points[start]))
            {
                continue;
            }
            starts.Add(start);
            ends.Add(at);
        }
    }

    /// <summary>How many code points the text has. A lone surrogate is one.</summary>
    public int Length => points.Length;

    /// <summary>The tokens in text order, as spans.</summary>
    public IEnumerable<CodePointSpan> Tokens => starts.Zip(ends, (start, end) => new CodePointSpan(start, end));

    /// <summary>Indices of the tokens of which the spans cover at least one character. The spans must be valid.</summary>
    public HashSet<int> TokensIn(IEnumerable<CodePointSpan> spans)
    {
        var covered = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var token = FirstEndingAfter(span.Start); token < starts.Count && starts[token] < span.End; token++)
            {
                covered.Add(token);
            }
        }
        return covered;
    }

    /// <summary>A name for the characters other than white space that the spans cover: equal exactly where these are. Empty for none. The spans must be valid.</summary>
    public string CoverOf(IEnumerable<CodePointSpan> spans)
    {
        var merged = new List<CodePointSpan>();
        foreach (var (start, end) in spans.Order().Select(Trim).Where(span => span.Start < span.End))
        {
            if (merged.Count > 0 && IsOnlySpace(merged[^1].End, start))
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, end) };
            }
            else
            {
                merged.Add(new(start, end));
            }
        }
        return string.Join(' ', merged.Select(span => FormattableString.Invariant($"{span.Start}..{span.End}")));
    }

    // A letter or a number of any kind, or the underscore.
    private static bool IsWord(int point) => point == '_' || CharUnicodeInfo.GetUnicodeCategory(point) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // What .NET takes for white space, and the four separators of ASCII.
    private static bool IsSpace(int point) => point is >= 0x1C and <= 0x1F || (point <= char.MaxValue && char.IsWhiteSpace((char)point));

    private static int[] PointsOf(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                points.Add(char.ConvertToUtf32(text[i], text[i + 1]));
                i++;
            }
            else
            {
                points.Add(text[i]);
            }
        }
        return [.. points];
    }

    private int FirstEndingAfter(int position)
    {
        var found = ends.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    private CodePointSpan Trim(CodePointSpan span)
    {
        var (start, end) = span;
        while (start < end && IsSpace(points[start]))
        {
            start++;
        }
        while (end > start && IsSpace(points[end - 1]))
        {
            end--;
        }
        return new(start, end);
    }

    private bool IsOnlySpace(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsSpace(points[i]))
            {
                return false;
            }
        }
        return true;
    }
}
