using Gainsay.Desk.Links;
using Gainsay.Intake;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Cli.Tests;

/// <summary>The samples give the same links, disputes and ids in whatever order they are read.</summary>
public sealed class OrderOfReadingTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "gold");

    [Fact]
    public async Task Any_order_of_reading_the_samples_gives_the_same_links_disputes_voices_and_ids()
    {
        var articles = await ArticlesAsync();
        var expected = Record(articles);
        Assert.NotEqual("", expected);
        Assert.Equal(expected, Record([.. articles.AsEnumerable().Reverse()]));
        Assert.Equal(expected, Record([.. articles.OrderBy(article => article.TextId, StringComparer.Ordinal)]));
    }

    private static string Record(IReadOnlyList<Article> articles)
    {
        using var folder = new Folder();
        using var ledger = SqliteLedger.Open(folder.Ledger);
        var reader = new Reader();
        var desk = new Desk.Desk(reader.Read, reader.Engine, ledger, new Linking(Linker.ByRules(), ledger, new CandidateBudget()));
        foreach (var article in articles)
        {
            desk.TakeIn(article);
        }
        var links = ledger.Links(new LinkFilter { Possible = true }, 100_000).Select(link => $"{link.From.Key} {link.To.Key} {link.Relation} {link.Confidence} {link.Reason}");
        var disputes = ledger.Disputes(new DisputeFilter(), 100_000)
            .Select(dispute => $"{dispute.Id} {string.Join(" | ", dispute.Sides.Select(side => string.Join(' ', side.Statements.Select(statement => statement.Key))))}");
        var voices = articles.OrderBy(article => article.Id, StringComparer.Ordinal).SelectMany(article => ledger.Statements(article.Id))
            .Select(statement => $"{statement.Key} {ledger.Voices(statement.Key)!.Voices.Count}");
        return string.Join('\n', [.. links, .. disputes, .. voices]);
    }

    private static async Task<List<Article>> ArticlesAsync()
    {
        var pages = Directory.GetFiles(Samples, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        using var intake = new ArticleIntake(new IntakeOptions());
        var articles = new List<Article>();
        await foreach (var result in intake.ReadAsync(pages, TestContext.Current.CancellationToken))
        {
            articles.Add(Assert.IsType<IntakeResult.Read>(result).Article);
        }
        return articles;
    }
}
