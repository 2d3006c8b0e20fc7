using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Checks;
using Gainsay.Exchange;
using Gainsay.Ledger.Disputes;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay check "a claim"</c>: who in the record is for it, who against, since when, in which words.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var claim = new Argument<string[]>("claim") { Description = "The claim, as a sentence; without it or with -, one a line from standard input", Arity = ArgumentArity.ZeroOrMore };
        var pairs = LinkOptions.Pairs();
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var command = new Command("check", "Show who is for a claim and who is against it.") { claim, pairs, format, ledger };
        command.SetAction(parsed =>
        {
            using var store = LedgerFile.OpenExisting(terminal, parsed.GetValue(ledger));
            var checker = new ClaimChecker(LinkOptions.LinkerOf(parsed.GetValue(pairs)), store, store, TimeProvider.System);
            foreach (var asked in Claims(terminal, parsed.GetValue(claim) ?? []))
            {
                var check = checker.Check(asked);
                if (parsed.GetValue(format) == OutputFormat.Json)
                {
                    terminal.WriteLine(DisputeJson.LineOf(check));
                }
                else
                {
                    Write(terminal.Console, check);
                }
            }
        });
        return command;
    }

    private static IEnumerable<string> Claims(Terminal terminal, string[] given)
    {
        var typed = string.Join(' ', given).Trim();
        if (typed is not ("" or "-"))
        {
            yield return typed;
            yield break;
        }
        using var reader = new StreamReader(terminal.Input, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    private static void Write(IAnsiConsole console, ClaimCheck check)
    {
        new Flow().Add(check.Claim, new Style(decoration: Decoration.Bold | Decoration.Underline)).Write(console);
        console.WriteLine();
        if (check.For.Count + check.Against.Count == 0 && check.Near.Count > 0)
        {
            new Flow().Add("Nobody in the ledger says just this, or rejects it.").Write(console);
            console.WriteLine();
        }
        var text = new VoiceText(console);
        foreach (var (name, colour, voices) in new[] { ("for", Color.Teal, check.For), ("against", Color.Red, check.Against), ("near it", Color.Grey, check.Near) })
        {
            if (voices.Count > 0)
            {
                new Flow().Add(name, new Style(colour, decoration: Decoration.Bold)).Add($" – {Plural.Of(voices.Count, "voice")}{(voices == check.Near ? "" : Since(voices))}", new Style(Color.Grey)).Write(console);
                text.Write(voices);
            }
        }
        if (check.For.Count + check.Against.Count + check.Near.Count == 0)
        {
            new Flow().Add("Nobody in the ledger speaks of it.").Write(console);
            console.WriteLine();
        }
    }

    private static string Since(IReadOnlyList<Voice> voices) =>
        voices[0].Statements[0].Statement is { Article.Published: not null } first ? Invariant($", since {first.Article.Day:yyyy-MM-dd}") : "";
}
