using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints an article as it stands, with its attributions marked: <c>[1 who] ‹cue› {1 what}</c>, nested ones inside.</summary>
/// <remarks>The marks are printed with and without colour; colour only tells speakers apart at a glance.</remarks>
internal sealed class MarkedArticle(IAnsiConsole console)
{
    private static readonly Color[] Palette = [Color.Teal, Color.Olive, Color.Purple, Color.Green, Color.Blue, Color.Maroon, Color.Navy, Color.Aqua];
    private static readonly Style Quiet = new(Color.Grey);

    /// <summary>Headline and body, then who the numbers are.</summary>
    public void Write(ArticleReading reading)
    {
        var text = reading.Article.Text;
        var marks = MarksOf(reading);
        foreach (var part in reading.Article.Parts.Where(part => part.Kind is PartKind.Headline or PartKind.Body))
        {
            foreach (var paragraph in TextLines.Of(text, part.Span))
            {
                WriteParagraph(text, paragraph, marks, part.Kind == PartKind.Headline);
                console.WriteLine();
            }
        }
        WriteLegend(reading);
    }

    private void WriteParagraph(string text, TextSpan line, List<Mark> marks, bool headline)
    {
        var paragraph = new Flow();
        var plain = headline ? Decoration.Bold : Decoration.None;
        var here = marks.Where(mark => mark.Span.Overlaps(line)).ToList();
        var cuts = here.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(line.Start).Append(line.End)
            .Where(cut => line.Start <= cut && cut <= line.End).Distinct().Order().ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var at = cuts[i];
            foreach (var mark in here.Where(mark => Closes(mark, at, line)).OrderByDescending(mark => mark.Rank))
            {
                paragraph.Add(mark.Close, Quiet);
            }
            if (i == cuts.Count - 1)
            {
                break;
            }
            foreach (var mark in here.Where(mark => Math.Max(mark.Span.Start, line.Start) == at).OrderBy(mark => mark.Rank))
            {
                paragraph.Add(mark.Open, Quiet);
            }
            var inner = here.LastOrDefault(mark => mark.Span.Contains(at));
            var style = inner is null ? new Style(decoration: plain) : new Style(inner.Colour, decoration: plain | inner.Decoration);
            paragraph.Add(text[at..cuts[i + 1]], style);
        }
        paragraph.Write(console);
    }

    private static bool Closes(Mark mark, int at, TextSpan line) => Math.Min(mark.Span.End, line.End) == at && mark.Span.Start < at;

    private void WriteLegend(ArticleReading reading)
    {
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var attribution = reading.Attributions[i];
            new Flow()
                .Add(StatementText.SpeakerOf(reading, i), new Style(ColourOf(reading, i), decoration: Decoration.Bold))
                .Add(" " + attribution.Attitude.ToString().ToLowerInvariant(), AttitudeStyle.Of(attribution.Attitude))
                .Write(console, 5, Invariant($"{i + 1,3}"), Quiet);
        }
    }

    /// <summary>Outer marks first; of equal spans the content before the source and the cue that may stand in it.</summary>
    private static List<Mark> MarksOf(ArticleReading reading)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var attribution = reading.Attributions[i];
            var colour = ColourOf(reading, i);
            marks.AddRange(attribution.Content.Select(span => new Mark(span, Invariant($"{{{i + 1} "), "}", colour, Decoration.None, 0)));
            marks.AddRange(attribution.Source.Select(span => new Mark(span, Invariant($"[{i + 1} "), "]", colour, Decoration.Bold, 0)));
            marks.AddRange(attribution.Cue.Select(span => new Mark(span, "‹", "›", colour, Decoration.Italic, 0)));
        }
        var sorted = marks.OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span.Start).ToList();
        return [.. sorted.Select((mark, rank) => mark with { Rank = rank })];
    }

    private static Color ColourOf(ArticleReading reading, int index) =>
        reading.Sources[index] is [var first, ..] ? Palette[first % Palette.Length] : Color.Grey;

    private sealed record Mark(TextSpan Span, string Open, string Close, Color Colour, Decoration Decoration, int Rank);
}
