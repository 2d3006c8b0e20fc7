using Gainsay.Cli.Terminals;
using Gainsay.Desk;
using Gainsay.Exchange;
using Gainsay.Intake;
using Gainsay.Ledger.Links;
using Gainsay.Reading;

namespace Gainsay.Cli.Commands;

/// <summary>One run over many inputs: articles are read side by side, and reported in the order of the inputs.</summary>
/// <param name="terminal">Where results and complaints go.</param>
/// <param name="takeIn">Reads one article, and keeps it where a ledger is in use; used by <paramref name="jobs"/> threads.</param>
/// <param name="format">How results are printed.</param>
/// <param name="jobs">How many articles at a time.</param>
internal sealed class ReadRun(Terminal terminal, Func<Article, TakenIn> takeIn, OutputFormat format, int jobs)
{
    private readonly StatementText statements = new(terminal.Console);
    private int read;
    private int failed;

    /// <returns>The exit status: 1 when an input could not be read.</returns>
    public async Task<int> OverAsync(IReadOnlyList<string> inputs, IntakeOptions options, CancellationToken cancellation)
    {
        using var intake = new ArticleIntake(options);
        return await terminal.WithProgressAsync("Reading …", async progress =>
        {
            await foreach (var report in InOrder.Run(intake.ReadAsync(inputs, cancellation), Read, jobs, cancellation).ConfigureAwait(false))
            {
                report();
                progress(Invariant($"Reading … {read} read, {failed} could not be read"));
            }
            return failed > 0 ? GainsayCommandLine.SomeFailed : GainsayCommandLine.Ok;
        }).ConfigureAwait(false);
    }

    // Runs beside others; what it returns runs in the order of the inputs.
    private Action Read(IntakeResult result)
    {
        if (result is IntakeResult.Failed unread)
        {
            return () => Report(unread.Input, unread.What);
        }
        var article = ((IntakeResult.Read)result).Article;
        TakenIn taken;
        try
        {
            taken = takeIn(article);
        }
        catch (Exception fault) when (IsOfThisArticle(fault))
        {
            // One article that this program cannot cope with costs none of the others.
            return () => Report(article.Input, $"{article.Input}: this program failed over the article and left it out; please report that. {fault}");
        }
        return taken.Reading is { } reading
            ? () => Print(reading, taken.Links)
            : () => Report(taken.Article.Input, $"{taken.Article.Input}: this article was removed from the ledger, and is not taken in again.");
    }

    // Faults of reading, not of the ledger, the disk, or the machine.
    private static bool IsOfThisArticle(Exception fault) =>
        fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or ArithmeticException or InvalidCastException;

    private void Print(ArticleReading reading, IReadOnlyList<DrawnLink> links)
    {
        read++;
        if (format == OutputFormat.Json)
        {
            terminal.WriteLine(ContractJson.LineOf(reading, links));
        }
        else
        {
            statements.Write(reading, links);
        }
    }

    private void Report(string input, string what)
    {
        failed++;
        if (format == OutputFormat.Json)
        {
            terminal.WriteLine(ContractJson.LineOfError(input, what));
        }
        terminal.Complain(what);
    }
}
