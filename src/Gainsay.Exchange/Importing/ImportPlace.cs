namespace Gainsay.Exchange.Importing;

/// <summary>A place in a file that is being imported.</summary>
/// <param name="Path">The file, as it was given.</param>
/// <param name="Where">For a person, e.g. <c>line 7</c>. Null for the file as a whole.</param>
internal readonly record struct ImportPlace(string Path, string? Where)
{
    public static ImportPlace Line(string path, int number) => new(path, FormattableString.Invariant($"line {number}"));

    /// <summary>A place within this one.</summary>
    public ImportPlace In(string where) => this with { Where = Where is null ? where : $"{Where}, {where}" };

    /// <summary>What to throw when the place holds something else than it should.</summary>
    public ImportException Fault(string found, string expected, Exception? inner = null) => new(Path, Where, found, expected, inner);
}
