using System.IO.Pipelines;
using System.Text.Json;
using Gainsay.Exchange.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gainsay.Exchange.Tests.Mcp;

/// <summary>The tools that need links, asked by the protocol's own client of a ledger with one dispute.</summary>
public sealed class LedgerToolsTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_dispute_shows_both_sides_in_their_words() => await AskingAsync(async ask =>
    {
        var dispute = Assert.Single((await ask("dispute", new() { ["id"] = "d1" })).GetProperty("disputes").EnumerateArray());
        Assert.Equal(["for: Bo", "against: Ana Ruiz"], dispute.GetProperty("sides").EnumerateArray().Select(side => $"{side.GetProperty("stance")}: {side.GetProperty("actors")[0]}"));
        Assert.Equal("the mill had closed", dispute.GetProperty("sides")[1].GetProperty("statements")[0].GetProperty("words").GetString());
        Assert.Equal("denies", dispute.GetProperty("links")[0].GetProperty("relation").GetString());
    });

    [Fact]
    public async Task Who_denies_it_names_the_statement_that_is_answered() => await AskingAsync(async ask =>
    {
        var denial = Assert.Single((await ask("who_denies", new() { ["about"] = "closed" })).GetProperty("denials").EnumerateArray());
        Assert.Equal("Ana Ruiz", denial.GetProperty("statement").GetProperty("who")[0].GetString());
        Assert.Equal("Bo", denial.GetProperty("answers").GetProperty("who")[0].GetString());
    });

    [Fact]
    public async Task Voices_say_who_was_first() => await AskingAsync(async ask =>
    {
        var answer = await ask("voices", new() { ["key"] = "any" });
        Assert.Equal("origin", Assert.Single(answer.GetProperty("voices").EnumerateArray()).GetProperty("statements")[0].GetProperty("kind").GetString());
    });

    [Fact]
    public void A_ledger_without_links_has_no_disputes_to_ask_for()
    {
        using var ledger = folder.Ledger();
        Assert.Equal(["who_says", "who_denies", "read_article"], LedgerTools.Of(ledger, null).Select(tool => tool.ProtocolTool.Name));
    }

    private async Task AskingAsync(Func<Func<string, Dictionary<string, object?>, Task<JsonElement>>, Task> test)
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill);
        ledger.Put(OneDispute.OfBo);
        var (toServer, toClient) = (new Pipe(), new Pipe());
        await using var transport = new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream());
        await using var server = McpServer.Create(transport, new McpServerOptions { ToolCollection = [.. LedgerTools.Of(ledger, new OneDispute(ledger))] });
        var running = server.RunAsync(TestContext.Current.CancellationToken);
        await using (var client = await McpClient.CreateAsync(
            new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()), cancellationToken: TestContext.Current.CancellationToken))
        {
            await test(async (tool, arguments) =>
            {
                var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
                Assert.NotEqual(true, result.IsError);
                return JsonSerializer.SerializeToElement(result.StructuredContent);
            });
        }
        await toServer.Writer.CompleteAsync();
        await running;
    }
}
