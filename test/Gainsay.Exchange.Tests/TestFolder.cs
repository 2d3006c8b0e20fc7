using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

/// <summary>A folder of its own for one test, gone afterwards, with a ledger on request.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gainsay-test-");

    public string Path => directory.FullName;

    public string PathOf(string name) => System.IO.Path.Combine(directory.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public SqliteLedger Ledger() => SqliteLedger.Open(PathOf("test.ledger"));

    /// <summary>What a format makes of readings that went through a ledger, as one stream's bytes.</summary>
    public async Task<byte[]> ExportAsync(string format, IReadOnlyList<ArticleReading> readings, ExportOptions? options = null)
    {
        var path = PathOf(Guid.NewGuid().ToString("N"));
        using var ledger = SqliteLedger.Open(path);
        foreach (var reading in readings)
        {
            ledger.Put(reading);
        }
        return await ExportAsync(format, LedgerArticles.Of(ledger, new StatementQuery()), options);
    }

    public static async Task<byte[]> ExportAsync(string format, IEnumerable<ExportedArticle> articles, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        await using var writer = ExportFormat.All.Single(one => one.Name == format).ToStream!(output, options ?? new ExportOptions());
        foreach (var article in articles)
        {
            await writer.WriteAsync(article);
        }
        await writer.CompleteAsync();
        return output.ToArray();
    }

    public void Dispose() => directory.Delete(recursive: true);
}
