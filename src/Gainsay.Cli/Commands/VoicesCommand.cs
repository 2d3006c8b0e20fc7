using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Exchange;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay voices CLAIM|STATEMENT</c>: who says it, each independent origin counted once.</summary>
internal static class VoicesCommand
{
    public static Command Create(Terminal terminal)
    {
        var claim = new Argument<string[]>("claim") { Description = "The first digits of a statement's key, or words of the claim", Arity = ArgumentArity.OneOrMore };
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("voices", "Show who says a claim, and count each independent origin once.") { claim, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var count = store.Voices(Find(store, parsed.GetRequiredValue(claim)).Key)!;
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.WriteLine(DisputeJson.LineOf(count));
                return;
            }
            new VoiceText(terminal.Console).Write(count);
        });
        return command;
    }

    // Of words, the statement that fits best.
    private static Statement Find(SqliteLedger store, string[] asked)
    {
        if (asked is [var handle] && StatementHandle.IsKey(handle))
        {
            return StatementHandle.Find(store, handle);
        }
        var words = string.Join(' ', asked);
        return store.Search(new StatementQuery { Words = words }, 1) is [var hit, ..]
            ? hit.Statement
            : throw new UserErrorException($"No statement has all the words of `{words}`. Fewer words find more; `gainsay check` looks for the meaning.");
    }
}
