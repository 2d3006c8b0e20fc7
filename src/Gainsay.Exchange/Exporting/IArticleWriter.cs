namespace Gainsay.Exchange.Exporting;

/// <summary>Writes articles in one format, one after the other. For one thread.</summary>
public interface IArticleWriter : IAsyncDisposable
{
    ValueTask WriteAsync(ExportedArticle article);

    /// <summary>Writes what ends the file. Without it the file is not whole, and its readers see that.</summary>
    ValueTask CompleteAsync();
}
