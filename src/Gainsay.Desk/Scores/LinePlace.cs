namespace Gainsay.Desk.Scores;

/// <summary>A line of a file, counted from 1.</summary>
internal readonly record struct LinePlace(string Path, int Line)
{
    /// <summary>What to throw when the line holds something else than it should.</summary>
    public ScoreInputException Fault(string found, string expected, Exception? inner = null) => new(Path, Line, found, expected, inner);
}
