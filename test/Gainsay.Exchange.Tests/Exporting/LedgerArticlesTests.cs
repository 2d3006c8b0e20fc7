using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;

namespace Gainsay.Exchange.Tests.Exporting;

public sealed class LedgerArticlesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_article_comes_once_whatever_the_size_of_a_page()
    {
        using var ledger = folder.Ledger();
        for (var i = 0; i < 12; i++)
        {
            ledger.Put(Readings.OfTheMill with { Article = Readings.OfTheMillIn(url: $"https://mill.example/{i}", published: $"2026-03-{1 + (i * i % 5):00}") });
        }
        var all = ledger.Articles(new ArticleFilter(), int.MaxValue).Select(entry => entry.Id).ToList();
        Assert.Equal(12, all.Count);
        for (var size = 1; size <= 13; size++)
        {
            Assert.Equal(all, LedgerArticles.Days(ledger, new ArticleFilter(), size).SelectMany(day => day).Select(entry => entry.Id));
        }
    }

    [Theory]
    [InlineData("closed", null, 1)]
    [InlineData("opened", null, 0)]
    [InlineData(null, "ruiz", 1)]
    [InlineData(null, "lind", 0)]
    public void Only_articles_with_a_statement_that_fits_come(string? words, string? actor, int count)
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill);
        Assert.Equal(count, LedgerArticles.Of(ledger, new StatementQuery { Words = words, Actor = actor }).Sum(article => article.Statements.Count));
    }
}
