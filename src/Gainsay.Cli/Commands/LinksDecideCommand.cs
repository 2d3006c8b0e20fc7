using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay links confirm|reject|add FROM TO</c>: what a person says of a link. It survives better readings.</summary>
internal static class LinksDecideCommand
{
    /// <summary>How many links of one statement are looked through.</summary>
    private const int Most = 1000;

    public static Command Confirm(Terminal terminal) => Create(terminal, "confirm", "Say that a link is right.", (store, from, to, places, person) =>
        LinkCorrections.Confirm(Between(store, from, to), places, person));

    public static Command Reject(Terminal terminal) => Create(terminal, "reject", "Say that a link is wrong; it never comes back by itself.", (store, from, to, places, person) =>
        LinkCorrections.Reject(Between(store, from, to), places, person));

    public static Command Add(Terminal terminal)
    {
        var relation = new Option<Relation>("--relation")
        {
            Description = "denies, contradicts, agrees, concedes or reverses: what the first statement is to the second",
            DefaultValueFactory = _ => Relation.Denies,
            HelpName = "RELATION",
        }.OneOf();
        return Create(terminal, "add", "Draw a link that is missing.", null, relation);
    }

    private static Command Create(
        Terminal terminal,
        string name,
        string description,
        Func<SqliteLedger, Statement, Statement, IReadOnlyList<int>, string, CorrectionDraft>? decide,
        Option<Relation>? relation = null)
    {
        var from = new Argument<string>("from") { Description = "The first digits of the key of the answering statement" };
        var to = new Argument<string>("to") { Description = "The first digits of the key of the statement that it answers" };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command(name, description) { from, to, person, ledger };
        if (relation is not null)
        {
            command.Add(relation);
        }
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var (one, other) = (StatementHandle.Find(store, parsed.GetRequiredValue(from)), StatementHandle.Find(store, parsed.GetRequiredValue(to)));
            var who = CorrectionOptions.PersonOf(terminal, parsed.GetValue(person));
            IReadOnlyList<int> places = [PlaceOf(store, one), PlaceOf(store, other)];
            var draft = decide is null
                ? LinkCorrections.Add(one, other, parsed.GetValue(relation!), places, who)
                : decide(store, one, other, places, who);
            var kept = store.Correct(draft);
            // A link that only a person drew is gone once it is rejected.
            if (Find(store, one, other) is { } link)
            {
                new LinkText(terminal.Console).Write(link);
            }
            terminal.Complain(Invariant($"Kept as correction {kept.Number}."));
        });
        return command;
    }

    private static int PlaceOf(SqliteLedger store, Statement statement) => LinkCorrections.PlaceOf(statement, store.Statements(statement.Article.Id));

    /// <summary>The link of two statements, in whichever direction it stands.</summary>
    /// <exception cref="UserErrorException">There is none.</exception>
    private static Link Between(SqliteLedger store, Statement from, Statement to) =>
        Find(store, from, to) ?? throw new UserErrorException("There is no link between the two. `gainsay links add` draws one.");

    private static Link? Find(SqliteLedger store, Statement from, Statement to) =>
        store.Links(new LinkFilter { Statement = from.Key, Possible = true, Rejected = true }, Most)
            .FirstOrDefault(link => link.From.Key == to.Key || link.To.Key == to.Key);
}
