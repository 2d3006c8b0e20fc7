namespace Gainsay.Cli.Tests;

public sealed class WebhooksCommandTests : TwoArticles
{
    [Fact]
    public async Task A_webhook_is_added_with_a_secret_and_listed_without_it()
    {
        var added = await Run.OfAsync(["webhooks", "add", "https://example.org/news", "steel", "--attitude", "denies", "--ledger", Folder.Ledger]);
        var listed = await Run.OfAsync(["webhooks", "list", "--ledger", Folder.Ledger]);
        Assert.StartsWith("whsec_", added.Output, StringComparison.Ordinal);
        Assert.Equal("  1  https://example.org/news follows statements with “steel” that somebody\n     denies (0 waiting)\n", listed.Output);
        Assert.DoesNotContain("whsec_", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_was_removed_cannot_be_removed_again()
    {
        await Run.OfAsync(["webhooks", "add", "https://example.org/news", "--disputes", "--ledger", Folder.Ledger]);
        Assert.Equal("Webhook 1 is told nothing from now on.\n", (await Run.OfAsync(["webhooks", "remove", "1", "--ledger", Folder.Ledger])).Output);
        var again = await Run.OfAsync(["webhooks", "remove", "1", "--ledger", Folder.Ledger]);
        Assert.Equal((1, "gainsay: There is no webhook 1 in force.\n"), (again.ExitStatus, again.Complaints));
    }

    [Theory]
    [InlineData("http://example.org/news")]
    [InlineData("https://ana:secret@example.org/news")]
    [InlineData("file:///etc/passwd")]
    [InlineData("news")]
    public async Task An_address_that_is_none_is_answered_with_a_sentence(string address)
    {
        var run = await Run.OfAsync(["webhooks", "add", address, "--ledger", Folder.Ledger]);
        Assert.Equal((2, $"gainsay: address: found `{address}`, expected one that begins with https:// and holds no password.\n"), (run.ExitStatus, run.Complaints));
    }

    [Fact]
    public async Task A_dispute_that_is_not_there_cannot_be_followed()
    {
        var run = await Run.OfAsync(["webhooks", "add", "https://example.org/news", "--dispute", "abc123", "--ledger", Folder.Ledger]);
        Assert.Equal((1, "gainsay: The ledger has no dispute `abc123`. `gainsay disputes` lists those that it has.\n"), (run.ExitStatus, run.Complaints));
    }
}
