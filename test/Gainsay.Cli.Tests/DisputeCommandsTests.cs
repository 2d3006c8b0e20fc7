namespace Gainsay.Cli.Tests;

/// <summary>The commands about links and disputes, on two short articles of which one denies what the other says.</summary>
public sealed class DisputeCommandsTests : IAsyncLifetime
{
    private const string Claim = """
        Mayor says bridge is safe

        Ana Ruiz, the mayor of Porto Velho, said that the builders of the Velho bridge had used strong steel. "We checked every bolt of the Velho bridge twice," she said.

        © Copyright River Gazette 2026. All rights reserved.
        """;

    private const string Denial = """
        Builder denies claims about bridge

        Tomas Lind denied that the builders of the Velho bridge had used strong steel.

        Ana Ruiz, the mayor of Porto Velho, said: "We checked every bolt of the Velho bridge twice."

        © Copyright Hill Courier 2026. All rights reserved.
        """;

    private readonly Folder folder = new();

    public async ValueTask InitializeAsync()
    {
        var run = await Run.OfAsync(
            ["read", folder.Write("claim.txt", Claim), folder.Write("denial.txt", Denial), "--ledger", folder.Ledger, "--engine", "rules", "--pairs", "rules"]);
        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(0, (await OfAsync("links", "add", await KeyOf("Tomas Lind"), await KeyOf("strong steel", "Ana Ruiz"), "--relation", "denies", "--by", "Eve")).ExitStatus);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Disputes_name_the_claim_and_both_sides()
    {
        var run = await OfAsync("disputes");
        Assert.Contains("strong steel", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tomas Lind", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dispute_shows_the_words_of_every_statement()
    {
        var json = System.Text.Json.JsonDocument.Parse((await OfAsync("disputes", "--format", "json")).Output).RootElement;
        var run = await OfAsync("dispute", json.GetProperty("id").GetString()!);
        Assert.Contains("that the builders of the Velho bridge had used strong steel", Folded(run.Output), StringComparison.Ordinal);
        Assert.Contains("added by Eve", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disputes_are_narrowed_by_actor()
    {
        Assert.Equal(0, (await OfAsync("disputes", "--actor", "Tomas Lind")).ExitStatus);
        var none = await OfAsync("disputes", "--actor", "Nobody");
        Assert.Equal((1, "gainsay: No dispute fits.\n"), (none.ExitStatus, none.Complaints));
    }

    [Fact]
    public async Task Open_and_answered_together_are_refused() =>
        Assert.Equal(2, (await OfAsync("disputes", "--open", "--answered")).ExitStatus);

    [Fact]
    public async Task A_rejected_link_is_shown_on_request_only()
    {
        await OfAsync("links", "reject", await KeyOf("Tomas Lind"), await KeyOf("strong steel", "Ana Ruiz"));
        Assert.Equal(1, (await OfAsync("disputes")).ExitStatus);
    }

    [Fact]
    public async Task One_quotation_in_two_outlets_is_one_voice()
    {
        var run = await OfAsync("voices", "checked every bolt");
        Assert.Contains("2 outlets, 1 voice", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Positions_show_what_an_actor_says()
    {
        var run = await OfAsync("positions", "Tomas Lind", "steel");
        Assert.Contains("strong steel", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_finds_who_is_for_and_who_against()
    {
        var run = await OfAsync("check", "The builders of the Velho bridge had used strong steel", "--pairs", "rules", "--format", "json");
        var json = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("Ana Ruiz", json.GetProperty("for")[0].GetProperty("origin").GetString());
        Assert.Equal("Tomas Lind", json.GetProperty("against")[0].GetProperty("origin").GetString());
    }

    [Fact]
    public async Task Links_to_other_articles_need_a_ledger()
    {
        var run = await Run.OfAsync(["read", folder.PathOf("claim.txt"), "--no-ledger", "--links", "ledger"]);
        Assert.Equal(2, run.ExitStatus);
    }

    [Fact]
    public async Task A_statement_that_is_not_there_is_answered_by_a_sentence()
    {
        var run = await OfAsync("links", "ffffffffff");
        Assert.StartsWith("gainsay: The ledger has no statement `ffffffffff`.", run.Complaints, StringComparison.Ordinal);
    }

    private Task<Run> OfAsync(params string[] arguments) => Run.OfAsync([.. arguments, "--ledger", folder.Ledger]);

    private async Task<string> KeyOf(params string[] words)
    {
        var run = await OfAsync("voices", string.Join(' ', words), "--format", "json");
        return System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("voices")[0].GetProperty("statements")[0].GetProperty("key").GetString()!;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
