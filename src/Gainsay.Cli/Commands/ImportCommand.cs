using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange.Importing;
using Gainsay.Ledger;
using Gainsay.Reading;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay import --format NAME FILE…</c>: takes in attributions that somebody else made.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Files, or folders for all files of the format in them", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format")
        {
            Description = string.Join("; ", ImportFormat.All.Select(one => $"{one.Name}: {one.Description}")),
            Required = true,
            HelpName = "NAME",
        };
        format.AcceptOnlyFromAmong([.. ImportFormat.All.Select(one => one.Name)]);
        var ledger = SharedOptions.Ledger();
        var command = new Command("import", "Import attributions that another program or a person made.") { files, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenOrCreate(terminal, parsed.GetValue(ledger));
            var run = new Run(terminal, ImportFormat.All.Single(one => one.Name == parsed.GetRequiredValue(format)), store);
            return run.Over(parsed.GetRequiredValue(files));
        });
        return command;
    }

    /// <summary>One run over many files. A file that has a fault is read up to it, and the others are still read.</summary>
    private sealed class Run(Terminal terminal, ImportFormat format, ILedger store)
    {
        private readonly Dictionary<PutOutcome, int> outcomes = [];
        private bool failed;

        public int Over(IReadOnlyList<string> paths)
        {
            foreach (var path in paths.SelectMany(FilesAt))
            {
                Take(path);
            }
            var (kept, known) = (Count(PutOutcome.New) + Count(PutOutcome.NewVersion) + Count(PutOutcome.Superseded), Count(PutOutcome.Unchanged));
            terminal.Console.WriteLine($"{Plural.Of(kept, "reading")} imported{(known > 0 ? $"; {Plural.Of(known, "article")} had one as good or better" : "")}.");
            return failed ? GainsayCommandLine.SomeFailed : GainsayCommandLine.Ok;
        }

        private IEnumerable<string> FilesAt(string path) => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, format.Pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [path];

        private void Take(string path)
        {
            try
            {
                foreach (var reading in format.Read(path, store))
                {
                    Keep(reading);
                }
            }
            catch (ImportException error)
            {
                Complain(error.Message);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Complain($"{path} cannot be read: {error.Message}");
            }
        }

        private void Keep(ArticleReading reading)
        {
            var taken = new Desk.Desk(_ => reading, reading.Engine, store).TakeIn(reading.Article);
            outcomes[taken.Outcome] = Count(taken.Outcome) + 1;
            if (taken.Outcome == PutOutcome.Refused)
            {
                Complain($"{reading.Article.Input}: this article was removed from the ledger, and is not taken in again.");
            }
        }

        private int Count(PutOutcome outcome) => outcomes.GetValueOrDefault(outcome);

        private void Complain(string what)
        {
            failed = true;
            terminal.Complain(what);
        }
    }
}
