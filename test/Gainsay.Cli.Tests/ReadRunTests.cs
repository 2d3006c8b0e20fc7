using System.Text;
using Gainsay.Cli.Commands;
using Gainsay.Cli.Terminals;
using Gainsay.Desk;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Reading;
using Spectre.Console;

namespace Gainsay.Cli.Tests;

public sealed class ReadRunTests
{
    [Fact]
    public async Task An_article_that_the_program_fails_over_is_named_and_costs_no_other()
    {
        using var folder = new Folder();
        string[] inputs = [folder.Write("one.txt", "The mayor said it rained."), folder.Write("two.txt", "The clerk said it snowed.")];
        using var output = new MemoryStream();
        using var complaints = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        var terminal = new Terminal(Stream.Null, output, console, complaints, false, _ => null);
        var reader = new Reader();
        TakenIn TakeIn(Article article) =>
            article.Text.Contains("mayor", StringComparison.Ordinal) ? throw new KeyNotFoundException("no such word") : new TakenIn(article, PutOutcome.New, reader.Read(article));

        var status = await new ReadRun(terminal, TakeIn, OutputFormat.Json, jobs: 1).OverAsync(inputs, new IntakeOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(GainsayCommandLine.SomeFailed, status);
        Assert.Contains("one.txt: this program failed over the article and left it out", complaints.ToString(), StringComparison.Ordinal);
        Assert.Contains("no such word", complaints.ToString(), StringComparison.Ordinal);
        Assert.Contains("The clerk said it snowed", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
