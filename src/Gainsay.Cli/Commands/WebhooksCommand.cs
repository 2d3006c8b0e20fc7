using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger.Webhooks;
using Gainsay.Web.Webhooks;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay webhooks</c>: who is told what is new, while the site is served.</summary>
internal static class WebhooksCommand
{
    private const int Indent = 5;

    public static Command Create(Terminal terminal) => new("webhooks", "Add, list and remove addresses that `gainsay serve` tells what is new.")
    {
        Add(terminal),
        List(terminal),
        Remove(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var address = new Argument<string>("address") { Description = "Where messages are posted, e.g. https://example.org/news" };
        var filter = new StatementFilter();
        var disputes = new Option<bool>("--disputes") { Description = "Follow disputes instead of statements" };
        var dispute = new Option<string?>("--dispute") { Description = "Follow this dispute", HelpName = "ID" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "The address may be http, for one of this machine or a private network; `serve` needs the option too" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("add", "Follow a search, a dispute or all disputes; prints the secret that signs the messages.") { address };
        filter.AddTo(command);
        foreach (var option in new Option[] { disputes, dispute, allowPrivate, ledger })
        {
            command.Options.Add(option);
        }
        command.SetAction(parsed =>
        {
            var to = AddressOf(parsed.GetRequiredValue(address), parsed.GetValue(allowPrivate));
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var query = filter.QueryOf(parsed);
            Following follows = (parsed.GetValue(dispute), parsed.GetValue(disputes)) switch
            {
                ({ } id, _) => new Following.OneDispute(store.Dispute(id)?.Dispute.Id ?? throw new UserErrorException($"The ledger has no dispute `{id}`. `gainsay disputes` lists those that it has.")),
                (null, true) => new Following.AllDisputes(),
                _ => new Following.Search(query),
            };
            if (follows is not Following.Search && query != new Ledger.StatementQuery())
            {
                throw new UserErrorException("Words and filters are for statements; disputes are followed as they are.", GainsayCommandLine.WrongUse);
            }
            var webhook = store.AddWebhook(to, follows);
            terminal.Console.WriteLine(new WebhookSecrets(LedgerFile.PathOf(terminal, parsed.GetValue(ledger))).Of(webhook));
            terminal.Complain(Invariant($"webhook {webhook.Number} follows {WordsOf(follows)}. The secret is shown only now; give it to whoever receives the messages. They are sent while `gainsay serve` runs."));
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var ledger = SharedOptions.Ledger();
        var command = new Command("list", "List the webhooks: where they lead, what they follow, how it goes.") { ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var webhooks = store.Webhooks();
            foreach (var webhook in webhooks)
            {
                var state = webhook.Ended is { } why ? $"ended: {why}" : Invariant($"{webhook.Waiting} waiting") + (webhook.LastOutcome is { } last ? $", last: {last}" : "");
                new Flow().Add(Invariant($"{webhook.Address} follows {WordsOf(webhook.Follows)} ({state})")).Write(terminal.Console, Indent, Invariant($"{webhook.Number,3}"));
            }
            if (webhooks.Count == 0)
            {
                terminal.Console.WriteLine("There are no webhooks. `gainsay webhooks add ADDRESS` makes one.");
            }
        });
        return command;
    }

    private static Command Remove(Terminal terminal)
    {
        var number = new Argument<int>("number") { Description = "The webhook's number, as `gainsay webhooks list` shows it" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("remove", "Tell an address nothing from now on, not even what is waiting.") { number, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            if (!store.EndWebhook(parsed.GetValue(number), "removed"))
            {
                throw new UserErrorException(Invariant($"There is no webhook {parsed.GetValue(number)} in force."));
            }
            terminal.Console.WriteLine(Invariant($"Webhook {parsed.GetValue(number)} is told nothing from now on."));
        });
        return command;
    }

    private static Uri AddressOf(string given, bool allowPrivate) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && address.UserInfo.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (allowPrivate && address.Scheme == Uri.UriSchemeHttp))
            ? address
            : throw new UserErrorException($"address: found `{given}`, expected one that begins with https:// and holds no password.", GainsayCommandLine.WrongUse);

    private static string WordsOf(Following follows) => follows switch
    {
        Following.OneDispute one => $"dispute {one.Id}",
        Following.Search { Query: var query } => "statements" + string.Concat(
            query.Words is { } words ? $" with “{words}”" : "",
            query.Actor is { } actor ? $" by {actor}" : "",
            query.Attitude is { } attitude ? $" that somebody {attitude.ToString().ToLowerInvariant()}" : "",
            query.Outlet is { } outlet ? $" in {outlet}" : "",
            query.Since is { } since ? Invariant($" since {since:yyyy-MM-dd}") : "",
            query.Until is { } until ? Invariant($" until {until:yyyy-MM-dd}") : ""),
        _ => "all disputes",
    };
}
