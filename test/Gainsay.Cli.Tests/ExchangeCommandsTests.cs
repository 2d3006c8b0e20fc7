namespace Gainsay.Cli.Tests;

/// <summary><c>gainsay export</c> and <c>gainsay import</c>, from one ledger into another.</summary>
public sealed class ExchangeCommandsTests : TwoArticles
{
    private string Other => Folder.PathOf("other.ledger");

    [Theory]
    [InlineData("json", "all.jsonl")]
    [InlineData("web-annotation", "all.jsonld")]
    [InlineData("conll", "all.conll")]
    [InlineData("brat", "all")]
    public async Task What_one_ledger_exports_another_imports(string format, string file)
    {
        var export = await ExportAsync("--format", format, "--out", Folder.PathOf(file));
        Assert.Equal((0, $"gainsay: 2 articles with {await StatementsAsync(Folder.Ledger)} written to {Folder.PathOf(file)}.\n"), (export.ExitStatus, export.Complaints));
        var import = await Run.OfAsync(["import", "--format", format, Folder.PathOf(file), "--ledger", Other]);
        Assert.Equal((0, "2 readings imported.\n", ""), (import.ExitStatus, import.Output, import.Complaints));
        var found = await Run.OfAsync(["search", "--actor", "Tomas Lind", "--ledger", Other]);
        Assert.Contains("the builders had used cheap steel", found.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "key,article_id,")]
    [InlineData("schema-org", "{\"@context\":\"https://schema.org\"")]
    [InlineData("graphml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    public async Task Formats_that_only_go_out_go_to_standard_output(string format, string start)
    {
        var run = await ExportAsync("--format", format);
        Assert.True(run.ExitStatus == 0, run.Complaints);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_narrow_an_export() =>
        Assert.Equal(2, (await ExportAsync("--format", "csv", "--attitude", "denies")).Output.Trim().Split("\r\n").Length);

    [Fact]
    public async Task Parquet_needs_a_file()
    {
        var run = await ExportAsync("--format", "parquet");
        Assert.Equal((2, "gainsay: parquet cannot be written to standard output; --out names a file.\n"), (run.ExitStatus, run.Complaints));
    }

    [Fact]
    public async Task Excerpts_are_refused_where_the_format_is_the_text()
    {
        var run = await ExportAsync("--format", "json", "--excerpts");
        Assert.Equal(2, run.ExitStatus);
        Assert.StartsWith("gainsay: --excerpts: json is nothing without whole texts.", run.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_files_in_it_is_not_written_into()
    {
        var run = await ExportAsync("--format", "brat", "--out", Path.GetDirectoryName(Folder.Ledger)!);
        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("is not empty", run.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_reading_leaves_ours_in_its_place()
    {
        await ExportAsync("--format", "json", "--out", Folder.PathOf("all.jsonl"));
        var run = await Run.OfAsync(["import", "--format", "json", Folder.PathOf("all.jsonl"), "--ledger", Folder.Ledger]);
        Assert.Equal("0 readings imported; 2 articles had one as good or better.\n", run.Output);
    }

    [Fact]
    public async Task A_bad_file_is_named_and_the_others_are_still_imported()
    {
        await ExportAsync("--format", "json", "--out", Folder.PathOf("all.jsonl"));
        var bad = Folder.Write("bad.jsonl", "{}\n");
        var run = await Run.OfAsync(["import", "--format", "json", bad, Folder.PathOf("none.jsonl"), Folder.PathOf("all.jsonl"), "--ledger", Other]);
        Assert.Equal((1, "2 readings imported.\n"), (run.ExitStatus, run.Output));
        Assert.Contains($"gainsay: {bad}, line 1: found no \"gainsay\"; expected a line of", run.Complaints, StringComparison.Ordinal);
        Assert.Contains("none.jsonl cannot be read", run.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Citron_wrote_can_be_scored()
    {
        const string Text = "Ana Ruiz said it was late.";
        var gold = Folder.Write("gold.jsonl", $$"""{"id": "late", "text": "{{Text}}", "attributions": [{"source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 25]]}]}""" + "\n");
        Folder.Write("late.txt", Text);
        var citron = Folder.Write("late.json", """
            {"quotes": [{"sources": [{"start": 0, "end": 8}], "coreferences": [], "cue": {"start": 9, "end": 13}, "contents": [{"start": 14, "end": 25}], "confidence": "0.9"}]}
            """);
        await Run.OfAsync(["import", "--format", "citron", citron, "--ledger", Other]);
        await Run.OfAsync(["export", "--format", "json", "--out", Folder.PathOf("citron.jsonl"), "--ledger", Other]);
        var score = await Run.OfAsync(["score", "attributions", gold, Folder.PathOf("citron.jsonl"), "--format", "json"]);
        Assert.True(score.ExitStatus == 0, score.Complaints);
        Assert.Contains("\"f1\":1", score.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private Task<Run> ExportAsync(params string[] arguments) => Run.OfAsync(["export", .. arguments, "--ledger", Folder.Ledger]);

    private static async Task<string> StatementsAsync(string ledger) => (await Run.OfAsync(["list", "--ledger", ledger])).Output.TrimEnd('\n', '.').Split(", ")[^1];
}
