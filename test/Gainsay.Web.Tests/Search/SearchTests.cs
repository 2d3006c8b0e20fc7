using System.Net;
using System.Text.RegularExpressions;
using Gainsay.Web.Search;

namespace Gainsay.Web.Tests.Search;

public sealed partial class SearchTests
{
    [Fact]
    public async Task Words_find_a_statement_in_its_passage()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.Contains("<mark>steel</mark>", await site.PageAsync("/search?q=steel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attitude_narrows()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        Assert.DoesNotContain("every bolt", await site.PageAsync("/search?attitude=denies"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_day_gets_a_sentence()
    {
        await using var site = await SiteUnderTest.StartAsync();
        Assert.Contains("expected a day such as 2026-03-09", await site.PageAsync("/search?since=yesterday", HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat_while_articles_come_in()
    {
        await using var site = await SiteUnderTest.StartAsync();
        for (var number = 1; number <= 30; number++)
        {
            site.Add(News.Numbered(number));
        }
        var first = await site.PageAsync("/search");
        site.Add(News.Numbered(1000), published: "2026-12-31");
        var second = await site.PageAsync(WebUtility.HtmlDecode(Next().Match(first).Groups[1].Value));
        var seen = Numbers().Matches(first + second).Select(match => match.Value).Distinct().Count();
        Assert.Equal(30, seen);
    }

    [Fact]
    public void A_cursor_is_read_back_as_it_was_written() => Gen.Long[0, 4_000_000_000_000].Select(Gen.Int[0, 100_000]).Sample((moment, skip) =>
    {
        var cursor = new Cursor(DateTimeOffset.FromUnixTimeMilliseconds(moment), skip);
        return Cursor.Parse(cursor.ToString()) == cursor;
    });

    [Fact]
    public void Any_other_text_is_no_cursor_and_no_failure() => Gen.String.Sample(text => Cursor.Parse(text) is null or { Skip: >= 0 });

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();

    [GeneratedRegex("pier number \\d+")]
    private static partial Regex Numbers();
}
