using Gainsay.Web.Front;

namespace Gainsay.Web.Tests.Front;

public sealed class NewestTests
{
    [Theory]
    [InlineData(new[] { 4 }, 12, new[] { 4 })]
    [InlineData(new[] { 4, 3 }, 12, new[] { 4, 3 })]
    [InlineData(new[] { 40, 1, 9 }, 12, new[] { 9, 1, 2 })]
    [InlineData(new[] { 5, 5, 5, 5 }, 6, new[] { 2, 2, 2, 0 })]
    public void Two_of_each_article_are_shown_and_more_where_there_is_room(int[] statements, int most, int[] shown) => Assert.Equal(shown, Newest.Shares(statements, most));

    [Fact]
    public async Task What_is_not_shown_of_an_article_is_a_link_away()
    {
        await using var site = await SiteUnderTest.StartAsync();
        for (var number = 0; number < 12; number++)
        {
            site.Add(News.Numbered(number) + "\n\nMaria Costa said that pier number " + number + " was late. Tomas Lind said that it was early.\n");
        }
        Assert.Contains("more statement in this article", await site.PageAsync("/"), StringComparison.Ordinal);
    }
}
