using System.Net;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;

namespace Gainsay.Web.Tests.Mcp;

/// <summary><c>/mcp</c> as an agent has it: asked by the protocol's own client, and by hand where a client would not misbehave so.</summary>
public sealed class McpTests
{
    private static readonly Uri Mcp = new("/mcp", UriKind.Relative);

    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    [Fact]
    public async Task An_agent_finds_the_tools_that_the_stdio_server_has()
    {
        await using var site = await SiteUnderTest.StartAsync();
        await using var client = await ClientAsync(site);
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["dispute", "read_article", "voices", "who_denies", "who_says"], tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.Equal("gainsay", client.ServerInfo!.Name);
        Assert.Contains("no verdict", client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_is_answered_with_words_and_a_key_that_leads_to_them()
    {
        await using var site = await SiteUnderTest.StartAsync();
        site.Add(News.Bridge);
        await using var client = await ClientAsync(site);
        var denial = Assert.Single((await CallAsync(client, "who_denies", new() { ["about"] = "steel" })).GetProperty("denials").EnumerateArray()).GetProperty("statement");
        Assert.Equal("Tomas Lind", denial.GetProperty("who")[0].GetString());
        Assert.NotNull(site.Ledger.Statement(denial.GetProperty("key").GetString()!));
        var article = await CallAsync(client, "read_article", new() { ["article"] = denial.GetProperty("article").GetString() });
        Assert.Contains("We checked every bolt twice", article.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_excerpts_are_shown_no_article_and_no_passage_is_told()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Excerpts = true });
        site.Add(News.Ferry);
        await using var client = await ClientAsync(site);
        var statement = (await CallAsync(client, "who_says", new() { ["about"] = "boats" })).GetProperty("statements")[0];
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("passage").ValueKind);
        var article = await CallAsync(client, "read_article", new() { ["article"] = statement.GetProperty("article").GetString() });
        Assert.Equal(JsonValueKind.Null, article.GetProperty("text").ValueKind);
        Assert.DoesNotContain("opened on Monday", article.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_post_is_answered_without_a_session()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await PostAsync(site.Client, Initialize);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Mcp-Session-Id"));
        Assert.Contains("\"serverInfo\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_with_a_good_token_works_and_with_a_wrong_one_does_not()
    {
        await using var site = await SiteUnderTest.StartAsync(options => options with { Hosts = ["news.example"] });
        using var known = site.WithToken(site.Tokens.Add("Ana Ruiz", TimeSpan.FromDays(1)).Secret);
        using var good = await PostAsync(known, Initialize);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        using var unknown = site.WithToken("gainsay_wrong");
        using var wrong = await PostAsync(unknown, Initialize);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal("application/problem+json", wrong.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Host", "elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    public async Task A_post_from_a_page_elsewhere_or_for_another_name_is_refused(string header, string value, HttpStatusCode status)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await PostAsync(site.Client, Initialize, (header, value));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_question_of_more_than_a_million_bytes_is_refused()
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var response = await PostAsync(site.Client, Initialize + new string(' ', 1_000_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"no_such_tool","arguments":{}}}""")]
    public async Task What_is_no_question_is_answered_by_an_error_and_breaks_nothing(string body)
    {
        await using var site = await SiteUnderTest.StartAsync();
        using var wrong = await PostAsync(site.Client, body);
        Assert.True((int)wrong.StatusCode < 500, $"answered {(int)wrong.StatusCode}");
        using var right = await PostAsync(site.Client, Initialize);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    private static async Task<McpClient> ClientAsync(SiteUnderTest site) => await McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site.Address, Mcp), TransportMode = HttpTransportMode.StreamableHttp }),
        cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(true, result.IsError);
        return JsonSerializer.SerializeToElement(result.StructuredContent);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Mcp) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        if (header is var (name, value))
        {
            request.Headers.Add(name, value);
        }
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
