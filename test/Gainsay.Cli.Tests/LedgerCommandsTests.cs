namespace Gainsay.Cli.Tests;

/// <summary>The commands that look at a ledger, on one with two short articles.</summary>
public sealed class LedgerCommandsTests : IAsyncLifetime
{
    private readonly Folder folder = new();

    public async ValueTask InitializeAsync()
    {
        var run = await Run.OfAsync(
            ["read", folder.Write("bridge.txt", News.Bridge), folder.Write("ferry.txt", News.Ferry), "--ledger", folder.Ledger]);
        Assert.Equal(0, run.ExitStatus);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Show_marks_who_says_what_in_the_text()
    {
        var run = await OfAsync("show", folder.PathOf("bridge.txt"));
        Assert.Equal(0, run.ExitStatus);
        var folded = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"\[\d+ Tomas Lind\] ‹denied› \{\d+ that the builders had used cheap steel\}\.", folded);
        Assert.DoesNotContain("All rights reserved", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_as_json_is_what_read_printed()
    {
        var read = await Run.OfAsync(["read", folder.PathOf("bridge.txt"), "--ledger", folder.Ledger, "--format", "json"]);
        Assert.Equal(read.Output, (await OfAsync("show", folder.PathOf("bridge.txt"), "--format", "json")).Output);
    }

    [Fact]
    public async Task Search_finds_statements_by_their_words()
    {
        var run = await OfAsync("search", "steel");
        Assert.Contains("Tomas Lind denies – River Gazette, undated", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Maria Costa", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_by_attitude_needs_no_words()
    {
        var run = await OfAsync("search", "--attitude", "denies");
        Assert.Contains("Tomas Lind", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ruiz", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zeppelin")]
    [InlineData("\"")]
    [InlineData("AND (")]
    [InlineData("***")]
    public async Task A_search_without_result_says_so(string words)
    {
        var run = await OfAsync("search", words, "--actor", "Nobody");
        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("gainsay: No statement fits.\n", run.Complaints);
    }

    [Fact]
    public async Task Who_shows_an_actors_statements()
    {
        var run = await OfAsync("who", "tomas", "lind");
        Assert.StartsWith("Tomas Lind", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 statement", run.Output, StringComparison.Ordinal);
        Assert.Contains("cheap steel", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_suggests_names_that_look_alike()
    {
        var run = await OfAsync("who", "Tomas", "Lindt");
        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("gainsay: The ledger has no actor named `Tomas Lindt`. Did you mean Tomas Lind?\n", run.Complaints);
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_said_to_be_so()
    {
        var run = await OfAsync("show", "ffffffff");
        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("gainsay: The ledger has no article `ffffffff`. `gainsay list` shows what it has.\n", run.Complaints);
    }

    [Fact]
    public async Task Remove_asks_first_and_no_is_no()
    {
        var run = await Run.OfAsync(["remove", folder.PathOf("bridge.txt"), "--ledger", folder.Ledger], input: "n\n");
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("gainsay: Nothing was removed.", run.Complaints, StringComparison.Ordinal);
        Assert.Contains("2 articles", (await OfAsync("list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_removed_is_gone_and_does_not_come_back()
    {
        var removal = await Run.OfAsync(["remove", folder.PathOf("bridge.txt"), "--ledger", folder.Ledger], input: "y\n");
        Assert.Equal(0, removal.ExitStatus);
        Assert.Equal(1, (await OfAsync("search", "steel")).ExitStatus);
        var again = await OfAsync("read", folder.PathOf("bridge.txt"));
        Assert.Equal(1, again.ExitStatus);
        Assert.Contains("this article was removed from the ledger, and is not taken in again", again.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_is_not_there_is_said_to_be_so()
    {
        var path = folder.PathOf("none.ledger");
        var run = await Run.OfAsync(["list", "--ledger", path]);
        Assert.Equal(1, run.ExitStatus);
        Assert.Equal($"gainsay: There is no ledger at {path} yet. `gainsay read FILE` makes one; `gainsay demo` shows how.\n", run.Complaints);
        Assert.False(File.Exists(path));
    }

    private Task<Run> OfAsync(params string[] arguments) => Run.OfAsync([.. arguments, "--ledger", folder.Ledger]);
}
