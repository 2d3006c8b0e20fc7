using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gainsay.Cli.Tests;

/// <summary><c>gainsay mcp</c> as an agent has it: a process that is spoken to over its standard input and output.</summary>
public sealed class McpCommandTests : IAsyncLifetime
{
    private readonly Folder folder = new();
    private Process process = null!;
    private int requests;

    public async ValueTask InitializeAsync()
    {
        var run = await Run.OfAsync(["read", folder.Write("bridge.txt", "👷 " + News.Bridge), "--ledger", folder.Ledger, "--engine", "rules"]);
        Assert.Equal(0, run.ExitStatus);
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(GainsayCommandLine).Assembly.Location, "mcp", "--ledger", folder.Ledger])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        process = Process.Start(start)!;
        await AskAsync("initialize", new JsonObject
        {
            ["protocolVersion"] = "2025-06-18",
            ["capabilities"] = new JsonObject(),
            ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" },
        });
        await SayAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = "notifications/initialized" });
    }

    public ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
        process.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_tools_read_only_and_say_what_they_take_and_give()
    {
        var tools = (await AskAsync("tools/list", []))["result"]!["tools"]!.AsArray();
        Assert.Superset(new HashSet<string> { "who_says", "who_denies", "read_article" }, tools.Select(tool => (string)tool!["name"]!).ToHashSet());
        Assert.All(tools, tool =>
        {
            Assert.NotEmpty((string)tool!["description"]!);
            Assert.True((bool)tool["annotations"]!["readOnlyHint"]!);
            Assert.NotNull(tool["inputSchema"]!["properties"]);
            Assert.NotNull(tool["outputSchema"]);
        });
    }

    [Fact]
    public async Task Who_says_it_comes_with_all_that_a_citation_needs()
    {
        var statement = Assert.Single((await CallAsync("who_says", new JsonObject { ["about"] = "cheap steel" }))["statements"]!.AsArray())!;
        Assert.Equal("Tomas Lind", (string?)statement["who"]![0]);
        Assert.Equal("denies", (string?)statement["attitude"]);
        Assert.Equal("River Gazette", (string?)statement["outlet"]);
        Assert.Equal(32, ((string)statement["key"]!).Length);
        Assert.StartsWith("sha256:", (string)statement["article"]!, StringComparison.Ordinal);

        // The places count code points of the text that read_article gives.
        var article = await CallAsync("read_article", new JsonObject { ["article"] = (string)statement["article"]! });
        var runes = ((string)article["text"]!).EnumerateRunes().ToArray();
        var content = statement["places"]!["content"]![0]!;
        Assert.Equal((string)statement["words"]!, string.Concat(runes[(int)content[0]!..(int)content[1]!]));
    }

    [Fact]
    public async Task Who_denies_it_finds_the_denial() =>
        Assert.Equal("Tomas Lind", (string?)(await CallAsync("who_denies", new JsonObject { ["about"] = "steel" }))["denials"]![0]!["statement"]!["who"]![0]);

    [Fact]
    public async Task A_wrong_argument_is_answered_by_a_sentence()
    {
        var answer = await AskAsync("tools/call", new JsonObject { ["name"] = "who_says", ["arguments"] = new JsonObject { ["about"] = "x", ["since"] = "yesterday" } });
        Assert.True((bool)answer["result"]!["isError"]!);
        Assert.Contains("since: found `yesterday`, expected a day such as 2026-03-09.", (string)answer["result"]!["content"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_ends_with_its_input()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    private async Task<JsonNode> CallAsync(string tool, JsonObject arguments)
    {
        var answer = await AskAsync("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments });
        Assert.NotEqual(true, (bool?)answer["result"]!["isError"]);
        return answer["result"]!["structuredContent"]!;
    }

    private async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        var id = ++requests;
        await SayAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            var message = JsonNode.Parse(line)!;
            if ((int?)message["id"] == id)
            {
                return message;
            }
        }
        throw new InvalidOperationException($"The program ended without an answer to {method}.");
    }

    private async Task SayAsync(JsonObject message)
    {
        await process.StandardInput.WriteLineAsync(message.ToJsonString(JsonSerializerOptions.Default));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }
}
