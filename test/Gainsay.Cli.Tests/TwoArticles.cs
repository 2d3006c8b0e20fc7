namespace Gainsay.Cli.Tests;

/// <summary>A ledger that holds two short articles, the bridge and the ferry, read by rules.</summary>
public abstract class TwoArticles : IAsyncLifetime
{
    private protected Folder Folder { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var run = await Run.OfAsync(
            ["read", Folder.Write("bridge.txt", News.Bridge), Folder.Write("ferry.txt", News.Ferry), "--ledger", Folder.Ledger, "--engine", "rules"]);
        Assert.True(run.ExitStatus == 0, run.Complaints);
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
