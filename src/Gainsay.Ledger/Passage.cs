using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>The stretch of an article that shows a statement in its place.</summary>
internal static class Passage
{
    /// <summary>How many characters of a paragraph stand on each side of the statement at most.</summary>
    private const int Margin = 240;

    /// <summary>The paragraphs that hold the statement, cut at a space where they reach further than the margin.</summary>
    public static TextSpan Around(Statement statement, string text)
    {
        var core = statement.Source.Concat(statement.Cue).Concat(statement.Content).Aggregate((all, span) => all.Cover(span));
        return new TextSpan(StartOf(core.Start, text), EndOf(core.End, text));
    }

    private static int StartOf(int core, string text)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, core - 1), Math.Max(0, core)) + 1;
        if (core - line <= Margin)
        {
            return line;
        }
        var space = text.IndexOf(' ', core - Margin, Margin);
        return space < 0 ? core : space + 1;
    }

    private static int EndOf(int core, string text)
    {
        var newLine = text.IndexOf('\n', core);
        var line = newLine < 0 ? text.Length : newLine;
        if (line - core <= Margin)
        {
            return line;
        }
        var space = text.LastIndexOf(' ', core + Margin - 1, Margin);
        return space < 0 ? core : space;
    }
}
