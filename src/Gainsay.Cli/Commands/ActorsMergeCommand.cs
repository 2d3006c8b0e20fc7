using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay actors merge A B</c>: two actors are one.</summary>
internal static class ActorsMergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("first") { Description = "A name or the first digits of the id of the actor whose id both will have" };
        var second = new Argument<string>("second") { Description = "A name or the first digits of the id of the other" };
        var person = CorrectionOptions.Person();
        var ledger = SharedOptions.Ledger();
        var command = new Command("merge", "Say that two actors are one.") { first, second, person, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var (one, other) = (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
            if (ActorHandle.Find(store, one).Id == ActorHandle.Find(store, other).Id)
            {
                throw new UserErrorException($"`{one}` and `{other}` are one actor already.");
            }
            var kept = CorrectionLines.Keep(store, ActorCorrections.Merge(
                MentionOf(store, one), MentionOf(store, other), CorrectionOptions.PersonOf(terminal, parsed.GetValue(person))));
            CorrectionLines.Write(terminal.Console, kept);
        });
        return command;
    }

    /// <summary>A mention of the one actor that a name means.</summary>
    /// <exception cref="UserErrorException">There is no such actor, there are several, or no article mentions it.</exception>
    public static Anchor MentionOf(ILedger store, string name, string? articleId = null)
    {
        var actor = ActorHandle.Find(store, name);
        return store.MentionOf(actor.Id, articleId)
            ?? throw new UserErrorException(articleId is null ? $"No article mentions {actor.Name} yet." : $"That article does not mention {actor.Name}.");
    }
}
