namespace Gainsay.Exchange.Importing;

/// <summary>A file that cannot be imported. The message is a whole sentence for the user: which file, where, what was found, what was expected.</summary>
public sealed class ImportException : Exception
{
    /// <param name="path">The file, as it was given.</param>
    /// <param name="where">The place in it, e.g. <c>line 7</c>. Null when the whole file is at fault.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="inner">What went wrong underneath, where something did.</param>
    public ImportException(string path, string? where, string found, string expected, Exception? inner = null)
        : base(where is null ? $"{path}: {found}; expected {expected}." : $"{path}, {where}: {found}; expected {expected}.", inner) =>
        (Path, Where) = (path, where);

    public string Path { get; }

    public string? Where { get; }
}
