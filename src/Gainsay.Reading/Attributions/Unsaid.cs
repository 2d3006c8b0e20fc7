using System.Text.RegularExpressions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>What stands in a text and nobody says: tags that were left in it, a transcript's labels (<c>RUIZ:</c>) and directions (<c>(APPLAUSE)</c>), and lines at the foot (<c>Follow Ana Ruiz on …</c>).</summary>
/// <remarks>In PolNeAR train, none of 943 words inside tags, none of 184 in such lines and 4 of 35 labels stand in a content.</remarks>
internal static partial class Unsaid
{
    /// <summary>The relations without it: none has a cue in a tag.</summary>
    public static List<FoundRelation> LeaveOut(string text, List<FoundRelation> found)
    {
        var tags = Spans(TagPattern(), text);
        List<TextSpan> unsaid = [.. tags, .. Spans(LabelPattern(), text), .. Spans(DirectionPattern(), text), .. Spans(FootPattern(), text)];
        return unsaid.Count == 0 ? found :
        [
            .. found.Where(relation => !tags.Exists(relation.Cue.Overlaps))
                .Select(relation => relation with
                {
                    Source = [.. relation.Source.Where(source => !tags.Exists(source.Overlaps))],
                    Content = [.. relation.Content.SelectMany(span => Without(text, span, unsaid))],
                })
                .Where(relation => relation.Content.Count > 0),
        ];
    }

    private static List<TextSpan> Spans(Regex pattern, string text) => [.. pattern.Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    /// <summary>The parts of a span that lie outside the others, without white space at their ends.</summary>
    private static List<TextSpan> Without(string text, TextSpan span, List<TextSpan> others)
    {
        var parts = new List<TextSpan>();
        var start = span.Start;
        foreach (var other in others.Where(span.Overlaps).Order())
        {
            Add(start, Math.Min(other.Start, span.End));
            start = Math.Max(start, other.End);
        }
        Add(start, span.End);
        return parts;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }
            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }
            if (to > from)
            {
                parts.Add(new TextSpan(from, to));
            }
        }
    }

    [GeneratedRegex("<[a-zA-Z/][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex("""^["“']{0,2}[A-Z][A-Z.' ]{2,25}:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();

    [GeneratedRegex("""^(?:["“]?Follow [^\n]{3,80} on (?:Twitter|Facebook|Instagram|Threads|Bluesky|X)\b[^\n]*|[^\n]{3,120} contributed (?:reporting|to this (?:report|story|article))[^\n]*)$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FootPattern();

    [GeneratedRegex("""["“]?\([A-Z]{4,}[A-Z .]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex DirectionPattern();
}
