namespace Gainsay.Cli.Tests;

public sealed class ServeAndTokensTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_token_is_shown_once_and_listed_by_its_persons_name()
    {
        var added = await Run.OfAsync(["tokens", "add", "Ana", "Ruiz", "--ledger", folder.Ledger]);
        var listed = await Run.OfAsync(["tokens", "list", "--ledger", folder.Ledger]);
        Assert.StartsWith("gainsay_", added.Output, StringComparison.Ordinal);
        Assert.Contains("1  Ana Ruiz  (until ", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(added.Output.Trim(), listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_revoked_by_its_number()
    {
        await Run.OfAsync(["tokens", "add", "Ana", "--ledger", folder.Ledger]);
        Assert.Equal("Token 1 of Ana is worthless now.\n", (await Run.OfAsync(["tokens", "revoke", "1", "--ledger", folder.Ledger])).Output);
        Assert.Contains("revoked", (await Run.OfAsync(["tokens", "list", "--ledger", folder.Ledger])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_there_cannot_be_revoked()
    {
        var run = await Run.OfAsync(["tokens", "revoke", "7", "--ledger", folder.Ledger]);
        Assert.Equal((1, "gainsay: There is no token 7 in force.\n"), (run.ExitStatus, run.Complaints));
    }

    [Theory]
    [InlineData("--listen", "somewhere", "--listen: found `somewhere`, expected an address such as 0.0.0.0 or 192.168.1.20.")]
    [InlineData("--port", "70000", "--port must be between 0 and 65535.")]
    public async Task A_place_that_is_none_is_answered_with_a_sentence(string option, string value, string sentence)
    {
        var run = await Run.OfAsync(["serve", option, value, "--ledger", folder.Ledger]);
        Assert.Equal(2, run.ExitStatus);
        Assert.Contains(sentence, run.Complaints, StringComparison.Ordinal);
    }
}
