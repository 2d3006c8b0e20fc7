using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay disputes</c>: who stands against whom, the latest first.</summary>
internal static class DisputesCommand
{
    public static Command Create(Terminal terminal)
    {
        var actor = new Option<string?>("--actor") { Description = "Only those in which this actor speaks", HelpName = "NAME" };
        var outlet = new Option<string?>("--outlet") { Description = "Only those of which this outlet carries a statement", HelpName = "NAME" };
        var since = FilterOptions.Since();
        var open = new Option<bool>("--open") { Description = "Only those in which a claim and its denial stand" };
        var answered = new Option<bool>("--answered") { Description = "Only those in which one side conceded, or took back what it said" };
        var limit = SharedOptions.Limit(20);
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("disputes", "Show who stands against whom.") { actor, outlet, since, open, answered, limit, format, ledger };
        command.Validators.Add(result =>
        {
            if (result.GetValue(open) && result.GetValue(answered))
            {
                result.AddError("--open and --answered leave nothing to show; give one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var filter = new DisputeFilter
            {
                Actor = parsed.GetValue(actor),
                Outlet = parsed.GetValue(outlet),
                Since = parsed.GetValue(since),
                State = parsed.GetValue(open) ? DisputeState.Open : parsed.GetValue(answered) ? DisputeState.Answered : null,
            };
            var disputes = store.Disputes(filter, parsed.GetValue(limit));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                foreach (var dispute in disputes)
                {
                    terminal.WriteLine(DisputeJson.LineOf(dispute));
                }
                return;
            }
            if (disputes.Count == 0)
            {
                throw new UserErrorException("No dispute fits.");
            }
            new DisputeText(terminal.Console).WriteHead(disputes);
            if (disputes.Count == parsed.GetValue(limit))
            {
                terminal.Complain(Invariant($"The first {disputes.Count} are shown; --limit shows more."));
            }
        });
        return command;
    }
}
