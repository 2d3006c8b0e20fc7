using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay demo</c>: reads the samples that come with the program, shows the result, and says what to try next.</summary>
/// <remarks>The samples go into a ledger of their own beside the user's, so that invented news never mixes with theirs. Running it again changes nothing.</remarks>
internal static class DemoCommand
{
    /// <summary>Where the samples lie that come with the program.</summary>
    internal static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", "Read the sample articles, show who says what in them, and what to try next.");
        command.SetAction((_, cancellation) => RunAsync(terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellation)
    {
        var pages = Directory.Exists(Samples)
            ? Directory.GetFiles(Samples, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : throw new UserErrorException($"The samples are missing: expected them in {Samples}. Install Gainsay again.");
        var path = Path.Combine(Path.GetDirectoryName(LedgerFile.PathOf(terminal, null))!, "demo.ledger");
        using var ledger = SqliteLedger.Open(path);
        var linker = LinkOptions.LinkerOf(LinkOptions.Usual);
        var takeIn = TakingIn.Through(TakingIn.ReaderOf(EngineChoice.Model, linker), ledger, linker);
        var readings = new List<ArticleReading>();
        using var intake = new ArticleIntake(new IntakeOptions());
        await foreach (var result in intake.ReadAsync(pages, cancellation).ConfigureAwait(false))
        {
            readings.Add(result is IntakeResult.Read read && takeIn(read.Article).Reading is { } reading
                ? reading
                : throw new UserErrorException($"A sample could not be read: {(result as IntakeResult.Failed)?.What ?? "it was removed from the demo ledger."}"));
        }
        Print(terminal.Console, readings, ledger, path);
        return GainsayCommandLine.Ok;
    }

    private static void Print(IAnsiConsole console, List<ArticleReading> readings, SqliteLedger ledger, string path)
    {
        Head(console, "Articles, invented for this demonstration: four stories, each told by four outlets");
        foreach (var reading in readings)
        {
            new Flow().Add(reading.Article.Title ?? reading.Article.Input)
                .Add(Invariant($" – {reading.Article.Outlet}, {Plural.Of(reading.Attributions.Count, "attribution")}"), new Style(Color.Grey))
                .Write(console, 2);
        }
        console.WriteLine();
        Head(console, "One of them, read");
        new StatementText(console).Write(readings[0], []);
        Head(console, "What is denied, in all of them");
        var lines = new StatementLines(console);
        foreach (var hit in ledger.Search(new StatementQuery { Attitude = Attitude.Denies }, 8))
        {
            lines.Write(hit.Statement);
        }
        Head(console, "Who stands against whom");
        new DisputeText(console).WriteHead(ledger.Disputes(new DisputeFilter(), 4));
        Head(console, "Try next");
        var example = readings.SelectMany(reading => reading.Actors).Where(actor => actor.Kind == Reading.Actors.ActorKind.Person)
            .MaxBy(actor => actor.Mentions.Count)?.Name ?? "NAME";
        console.WriteLine($"""
              export GAINSAY_LEDGER="{path}"
              gainsay list                      the articles
              gainsay show {ShortId.Of(readings[0].Article.Id)}             one, with its attributions marked in it
              gainsay who "{example}"
              gainsay search warned             what people say, by words
              gainsay disputes                  who stands against whom
              gainsay check "a claim"           who is for it, who against it
              gainsay read FILE-OR-URL          your own news

            (Not installed? Write `dotnet run --project src/Gainsay.Cli -c Release --` for `gainsay`.)
            """);
    }

    private static void Head(IAnsiConsole console, string text)
    {
        console.Write(new Text(text, Heading));
        console.WriteLine();
        console.WriteLine();
    }
}
