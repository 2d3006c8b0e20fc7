using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger.Actors;
using Gainsay.Reading.Actors;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors add NAME</c>: there is an actor of this name, and these are its other names.</summary>
internal static class ActorsAddCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "The filing name, in quotation marks where it has spaces" };
        var kind = Kind();
        var aliases = new Option<string[]>("--alias") { Description = "Another name; may be given several times", HelpName = "NAME", AllowMultipleArgumentsPerToken = false };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command("add", "Add an actor: whoever is called so, in any article, is it.") { name, kind, aliases, person, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenOrCreate(terminal, parsed.GetValue(ledger));
            var kept = CorrectionLines.Keep(store, ActorCorrections.Add(
                parsed.GetRequiredValue(name),
                parsed.GetValue(kind) ?? ActorKind.Organization,
                parsed.GetValue(aliases) ?? [],
                CorrectionOptions.PersonOf(terminal, parsed.GetValue(person))));
            CorrectionLines.Write(terminal.Console, kept);
        });
        return command;
    }

    public static Option<ActorKind?> Kind() => new("--kind") { Description = "person, organization, group, state or document", HelpName = "KIND" };
}
