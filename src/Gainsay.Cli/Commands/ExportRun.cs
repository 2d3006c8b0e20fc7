using Gainsay.Cli.Terminals;
using Gainsay.Exchange.Exporting;

namespace Gainsay.Cli.Commands;

/// <summary>Writes articles to a file, a folder or standard output. A file is there only once it is whole.</summary>
internal sealed class ExportRun(Terminal terminal, ExportFormat format, ExportOptions options)
{
    /// <summary>How much gathers before it is handed to standard output.</summary>
    private const int BufferBytes = 1 << 16;

    /// <param name="articles">Asked for one by one.</param>
    /// <param name="target">The file or folder. Null for standard output.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public async Task OverAsync(IEnumerable<ExportedArticle> articles, string? target, CancellationToken cancellation)
    {
        if (options.ExcerptsOnly && format.NeedsTexts)
        {
            throw new UserErrorException($"--excerpts: {format.Name} is nothing without whole texts. csv, parquet, web-annotation, schema-org and graphml can do it.", GainsayCommandLine.WrongUse);
        }
        try
        {
            var (written, statements) = target is null ? await ToOutputAsync(articles, cancellation).ConfigureAwait(false)
                : format.ToFolder is not null ? await WriteAsync(format.ToFolder(EmptyFolder(target), options), articles, cancellation).ConfigureAwait(false)
                : await ToFileAsync(articles, target, cancellation).ConfigureAwait(false);
            terminal.Complain($"{Plural.Of(written, "article")} with {Plural.Of(statements, "statement")} written{(target is null ? "" : $" to {target}")}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"The export cannot be written: {error.Message}");
        }
    }

    private async Task<(int Articles, int Statements)> ToOutputAsync(IEnumerable<ExportedArticle> articles, CancellationToken cancellation)
    {
        if (format.ToStream is null || format.NeedsFile)
        {
            throw new UserErrorException($"{format.Name} cannot be written to standard output; --out names a {(format.ToStream is null ? "folder" : "file")}.", GainsayCommandLine.WrongUse);
        }
        // Not disposed of: that would close standard output.
        var output = new BufferedStream(terminal.Output, BufferBytes);
        var written = await WriteAsync(format.ToStream(output, options), articles, cancellation).ConfigureAwait(false);
        await output.FlushAsync(cancellation).ConfigureAwait(false);
        return written;
    }

    private async Task<(int Articles, int Statements)> ToFileAsync(IEnumerable<ExportedArticle> articles, string target, CancellationToken cancellation)
    {
        var unfinished = target + ".part";
        try
        {
            (int, int) written;
            await using (var file = File.Create(unfinished))
            {
                written = await WriteAsync(format.ToStream!(file, options), articles, cancellation).ConfigureAwait(false);
            }
            File.Move(unfinished, target, overwrite: true);
            return written;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static async Task<(int Articles, int Statements)> WriteAsync(IArticleWriter opened, IEnumerable<ExportedArticle> articles, CancellationToken cancellation)
    {
        var (written, statements) = (0, 0);
        await using var writer = opened;
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            await writer.WriteAsync(article).ConfigureAwait(false);
            written++;
            statements += article.Statements.Count;
        }
        await writer.CompleteAsync().ConfigureAwait(false);
        return (written, statements);
    }

    private static string EmptyFolder(string path)
    {
        Directory.CreateDirectory(path);
        return Directory.EnumerateFileSystemEntries(path).Any()
            ? throw new UserErrorException($"{path} is not empty; name a new folder, so that no file of it is lost.", GainsayCommandLine.WrongUse)
            : path;
    }
}
