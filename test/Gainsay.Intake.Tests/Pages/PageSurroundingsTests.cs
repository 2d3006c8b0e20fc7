using System.Text;
using Gainsay.Intake.Pages;
using Gainsay.Reading;

namespace Gainsay.Intake.Tests.Pages;

/// <summary>What stands around an article on a page whose markup says little.</summary>
public sealed class PageSurroundingsTests
{
    private const string Body = """
        <p>The mayor of Lindmoor said on Tuesday that the old tram depot would become a library, ending nine years of quarrels about the site.</p>
        <p>"We have listened to everybody, and everybody wanted books," Ada Brandt told the council, which voted for the plan by 21 to 9.</p>
        <p>The opposition said it would not oppose the library, but it called the price of four million crowns a guess made on a napkin.</p>
        """;

    [Fact]
    public void The_copyright_line_names_the_outlet_of_a_page_that_names_it_nowhere_else() =>
        Assert.Equal("The Lindmoor Echo", Read("<footer><p>© 2026 The Lindmoor Echo</p><p>About us</p></footer>").Outlet);

    [Theory]
    [InlineData("<section><h2>Read next</h2><div><h3>Storm closes the ports</h3><p>World, 1:12 PM</p></div></section>")]
    [InlineData("<div aria-label=\"Most read\"><p>Storm closes the ports</p></div>")]
    [InlineData("<div><h3>Latest news</h3><p>Storm closes the ports of the south</p></div>")]
    public void A_block_that_is_titled_as_furniture_is_none_of_the_article(string block) =>
        Assert.DoesNotContain("Storm", Read(block).Text, StringComparison.Ordinal);

    [Fact]
    public void The_signature_of_a_desk_is_no_paragraph() =>
        Assert.DoesNotContain("city desk", Read("", before: "<p>By our city desk and the Northern Agency</p>").Text, StringComparison.Ordinal);

    private static Article Read(string after, string before = "") => PageArticles.FromHtml(
        Encoding.UTF8.GetBytes($"<html><head><title>Depot becomes a library</title></head><body><main><h1>Depot becomes a library</h1>{before}{Body}{after}</main></body></html>"),
        "page.html");
}
