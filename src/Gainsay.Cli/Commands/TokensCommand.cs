using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Web.Access;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay tokens</c>: who may write to a site that is served.</summary>
internal static class TokensCommand
{
    private const int UsualDays = 365;
    private const int MostDays = 3650;

    public static Command Create(Terminal terminal) => new("tokens", "Add, list and revoke the tokens that let persons write over HTTP.")
    {
        Add(terminal),
        List(terminal),
        Revoke(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var person = new Argument<string[]>("name") { Description = "Whose token it is; decisions carry this name", Arity = ArgumentArity.OneOrMore };
        var days = new Option<int>("--days") { Description = "How long it is good for", DefaultValueFactory = _ => UsualDays, HelpName = "N" }.Within(1, MostDays);
        var ledger = SharedOptions.Ledger();
        var command = new Command("add", "Make a token for a person, and show it once.") { person, days, ledger };
        command.SetAction(parsed =>
        {
            var (token, secret) = FileOf(terminal, parsed.GetValue(ledger))
                .Add(string.Join(' ', parsed.GetRequiredValue(person)), TimeSpan.FromDays(parsed.GetValue(days)));
            terminal.Console.WriteLine(secret);
            terminal.Complain(Invariant($"token {token.Number} of {token.Person}, good until {token.Expires:yyyy-MM-dd}. It is shown only now; keep it as a password."));
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var ledger = SharedOptions.Ledger();
        var command = new Command("list", "List the tokens: whose they are, and until when.") { ledger };
        command.SetAction(parsed =>
        {
            var tokens = FileOf(terminal, parsed.GetValue(ledger)).All();
            foreach (var token in tokens)
            {
                var state = token.Revoked is { } revoked ? Invariant($"revoked {revoked:yyyy-MM-dd}") : Invariant($"until {token.Expires:yyyy-MM-dd}");
                terminal.Console.WriteLine(Invariant($"{token.Number,3}  {token.Person}  ({state})"));
            }
            if (tokens.Count == 0)
            {
                terminal.Console.WriteLine("There are no tokens. `gainsay tokens add NAME` makes one.");
            }
        });
        return command;
    }

    private static Command Revoke(Terminal terminal)
    {
        var number = new Argument<int>("number") { Description = "The token's number, as `gainsay tokens list` shows it" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("revoke", "Make a token worthless from now on.") { number, ledger };
        command.SetAction(parsed =>
        {
            var revoked = FileOf(terminal, parsed.GetValue(ledger)).Revoke(parsed.GetValue(number))
                ?? throw new UserErrorException(Invariant($"There is no token {parsed.GetValue(number)} in force."));
            terminal.Console.WriteLine(Invariant($"Token {revoked.Number} of {revoked.Person} is worthless now."));
        });
        return command;
    }

    private static TokenFile FileOf(Terminal terminal, string? ledger) => new(LedgerFile.PathOf(terminal, ledger));
}
