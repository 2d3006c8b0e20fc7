using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints words of several styles as one paragraph: wrapped to the console's width, later lines indented, no line padded at its end.</summary>
/// <remarks>White space folds to one space. A word longer than a line stands on a line of its own, uncut, so that it can be copied.</remarks>
internal sealed class Flow
{
    private readonly List<(string Text, Style Style)> words = [];
    private bool glued = true;

    /// <summary>Adds words. The first is joined to what stands before it unless one of the two has white space there.</summary>
    public Flow Add(string text, Style? style = null)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            if (end > at)
            {
                words.Add((glued ? text[at..end] : " " + text[at..end], style ?? Style.Plain));
                glued = true;
            }
            else
            {
                glued = words.Count == 0;
                end++;
            }
            at = end;
        }
        return this;
    }

    /// <summary>Prints the paragraph and a line feed.</summary>
    /// <param name="console">Where; its width says where lines end.</param>
    /// <param name="indent">Columns before each line.</param>
    /// <param name="lead">What stands before the first line instead, e.g. a place; filled up to the indent.</param>
    /// <param name="leadStyle">The style of the lead.</param>
    public void Write(IAnsiConsole console, int indent = 0, string lead = "", Style? leadStyle = null)
    {
        console.Write(lead.PadRight(indent), leadStyle ?? Style.Plain);
        var column = Math.Max(indent, lead.GetCellWidth());
        var fresh = true;
        foreach (var unit in Units())
        {
            var width = unit.Sum(part => part.Text.GetCellWidth());
            if (!fresh && column + width > console.Profile.Width)
            {
                console.WriteLine();
                console.Write(new string(' ', indent), Style.Plain);
                column = indent;
                fresh = true;
            }
            var first = true;
            foreach (var (text, style) in unit)
            {
                var shown = fresh && first ? text.TrimStart(' ') : text;
                console.Write(shown, style);
                column += shown.GetCellWidth();
                first = false;
            }
            fresh = false;
        }
        console.WriteLine();
    }

    /// <summary>Runs of words without white space between them, which stay on one line.</summary>
    private IEnumerable<List<(string Text, Style Style)>> Units()
    {
        var unit = new List<(string Text, Style Style)>();
        foreach (var word in words)
        {
            if (unit.Count > 0 && word.Text[0] == ' ')
            {
                yield return unit;
                unit = [];
            }
            unit.Add(word);
        }
        if (unit.Count > 0)
        {
            yield return unit;
        }
    }
}
