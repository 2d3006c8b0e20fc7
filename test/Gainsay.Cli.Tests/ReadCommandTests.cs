using System.Text.Json;

namespace Gainsay.Cli.Tests;

public sealed class ReadCommandTests
{
    [Fact]
    public async Task Reading_a_text_prints_who_says_what()
    {
        using var folder = new Folder();
        var run = await Run.OfAsync(["read", folder.Write("bridge.txt", News.Bridge), "--ledger", folder.Ledger]);
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("Mayor says bridge is safe", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tomas Lind denied – denies", run.Output, StringComparison.Ordinal);
        Assert.Contains("that the builders had used cheap steel", run.Output, StringComparison.Ordinal);
        Assert.Contains("River Gazette", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_of_text_is_wider_than_the_terminal()
    {
        using var folder = new Folder();
        var run = await Run.OfAsync(["read", folder.Write("bridge.txt", News.Bridge), "--no-ledger"]);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));
    }

    [Fact]
    public async Task Json_is_one_line_an_article_with_spans_that_fit_the_input()
    {
        using var folder = new Folder();
        var run = await Run.OfAsync(["read", folder.Write("bridge.txt", News.Bridge), "--no-ledger", "--format", "json"]);
        using var line = JsonDocument.Parse(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(News.Bridge, line.RootElement.GetProperty("article").GetProperty("text").GetString());
        var denial = line.RootElement.GetProperty("attributions").EnumerateArray().Single(a => a.GetProperty("attitude").GetString() == "denies");
        var span = denial.GetProperty("source")[0];
        Assert.Equal("Tomas Lind", News.Bridge[span[0].GetInt32()..span[1].GetInt32()]);
    }

    [Fact]
    public async Task What_cannot_be_read_gets_a_sentence_and_a_line_and_the_rest_is_read()
    {
        using var folder = new Folder();
        var empty = folder.Write("a-empty.txt", "");
        var good = folder.Write("bridge.txt", News.Bridge);
        var run = await Run.OfAsync(["read", empty, folder.PathOf("missing.txt"), good, "--no-ledger", "--format", "json"]);
        Assert.Equal(1, run.ExitStatus);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal(empty, lines[0].GetProperty("error").GetProperty("input").GetString());
        Assert.Contains("missing.txt", lines[1].GetProperty("error").GetProperty("what").GetString(), StringComparison.Ordinal);
        Assert.Equal(good, lines[2].GetProperty("article").GetProperty("input").GetString());
        Assert.Contains("a-empty.txt", run.Complaints, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task The_output_is_the_same_for_any_number_of_jobs(string format)
    {
        using var folder = new Folder();
        for (var i = 0; i < 20; i++)
        {
            folder.Write(FormattableString.Invariant($"{i:D2}.txt"), i % 2 == 0 ? News.Bridge : News.Ferry);
        }
        var one = await Run.OfAsync(["read", folder.PathOf("."), "--no-ledger", "--format", format, "--jobs", "1"]);
        var eight = await Run.OfAsync(["read", folder.PathOf("."), "--no-ledger", "--format", format, "--jobs", "8"]);
        Assert.Equal(one.Output, eight.Output);
        Assert.Equal(0, eight.ExitStatus);
    }

    [Fact]
    public async Task The_same_article_twice_prints_the_same_and_is_kept_once()
    {
        using var folder = new Folder();
        string[] read = ["read", folder.Write("bridge.txt", News.Bridge), "--ledger", folder.Ledger, "--format", "json"];
        var first = await Run.OfAsync(read);
        var second = await Run.OfAsync(read);
        Assert.Equal(first.Output, second.Output);
        var list = await Run.OfAsync(["list", "--ledger", folder.Ledger]);
        Assert.Contains("1 article (1 text) of 1 outlet", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var run = await Run.OfAsync(["read", "-", "--no-ledger"], input: News.Ferry);
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("Maria Costa said", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_is_the_one_that_the_environment_names()
    {
        using var folder = new Folder();
        var environment = new Dictionary<string, string> { ["GAINSAY_LEDGER"] = folder.PathOf("elsewhere.ledger") };
        await Run.OfAsync(["read", folder.Write("ferry.txt", News.Ferry)], environment: environment);
        Assert.True(File.Exists(folder.PathOf("elsewhere.ledger")));
        Assert.Contains("Ferry line opens", (await Run.OfAsync(["list"], environment: environment)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_refused_and_stays_as_it_was()
    {
        using var folder = new Folder();
        var novel = folder.Write("novel.txt", "Call me Ishmael.");
        var run = await Run.OfAsync(["read", folder.Write("ferry.txt", News.Ferry), "--ledger", novel]);
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("novel.txt", run.Complaints, StringComparison.Ordinal);
        Assert.Equal("Call me Ishmael.", await File.ReadAllTextAsync(novel, TestContext.Current.CancellationToken));
    }
}
