namespace Gainsay.Desk.Scores;

/// <summary>A file of gold or predicted articles that cannot be scored. The message is a whole sentence for the user.</summary>
public sealed class ScoreInputException : Exception
{
    /// <param name="path">The file, as it was given.</param>
    /// <param name="line">The line, from 1. Null when the whole file is at fault.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="inner">What went wrong underneath, where something did.</param>
    public ScoreInputException(string path, int? line, string found, string expected, Exception? inner = null)
        : base(line is null ? $"{path}: {found}; expected {expected}." : $"{path}, line {line}: {found}; expected {expected}.", inner) =>
        (Path, Line) = (path, line);

    public string Path { get; }

    public int? Line { get; }
}
