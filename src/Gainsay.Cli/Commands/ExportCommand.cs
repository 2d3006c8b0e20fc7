using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay export --format NAME</c>: takes what the ledger has elsewhere.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter();
        var format = new Option<string>("--format")
        {
            Description = string.Join("; ", ExportFormat.All.Select(one => $"{one.Name}: {one.Description}")),
            Required = true,
            HelpName = "NAME",
        };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(one => one.Name)]);
        var target = new Option<string?>("--out", "-o") { Description = "The file, or for brat the folder, to write [default: standard output]", HelpName = "PATH" };
        var excerpts = new Option<bool>("--excerpts") { Description = "Quoted passages only, no whole texts" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("export", "Export the ledger, or what fits in it, to another format.") { format, target, excerpts };
        filter.AddTo(command);
        command.Options.Add(ledger);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var options = new ExportOptions { ExcerptsOnly = parsed.GetValue(excerpts), Disputes = store };
            var export = new ExportRun(terminal, ExportFormat.All.Single(one => one.Name == parsed.GetRequiredValue(format)), options);
            await export.OverAsync(LedgerArticles.Of(store, filter.QueryOf(parsed)), parsed.GetValue(target), cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
