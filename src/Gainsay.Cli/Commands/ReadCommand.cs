using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Intake;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay read INPUT…</c>: the main job. Articles go in, who says what comes out, and the ledger keeps it.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Text files, saved pages, http(s) URLs, .jsonl archives, folders, globs, or - for standard input; any of them gzipped",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = SharedOptions.Format();
        var ledger = SharedOptions.Ledger();
        var noLedger = new Option<bool>("--no-ledger") { Description = "Only print; keep nothing" };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "Articles read at the same time; the output is the same for any number",
            DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 8),
            HelpName = "N",
        }.Within(1, 256);
        var engine = SharedOptions.Engine();
        var links = LinkOptions.Links();
        var pairs = LinkOptions.Pairs();
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Let URLs lead to addresses of this machine or a private network" };
        var command = new Command("read", "Read articles: print who says what, and keep it in the ledger.")
        {
            inputs, format, ledger, noLedger, jobs, engine, links, pairs, allowPrivate,
        };
        command.Validators.Add(result =>
        {
            // By its words: a value that is none has its own sentence, and cannot be asked for.
            if (result.GetResult(links)?.Tokens is [{ Value: var given }] && given.Equals(nameof(LinksChoice.Ledger), StringComparison.OrdinalIgnoreCase) && result.GetValue(noLedger))
            {
                result.AddError("--links ledger needs a ledger; leave --no-ledger out.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = parsed.GetValue(noLedger) ? null : LedgerFile.OpenOrCreate(terminal, parsed.GetValue(ledger));
            var options = new IntakeOptions { AllowPrivate = parsed.GetValue(allowPrivate), Stdin = terminal.Input };
            var asked = parsed.GetValue(links);
            var linker = asked == LinksChoice.None ? null : LinkOptions.LinkerOf(parsed.GetValue(pairs));
            var takeIn = TakingIn.Through(TakingIn.ReaderOf(parsed.GetValue(engine), linker), store, linker);
            // Links to other articles are those to what came before, so the articles are read one after the other.
            var run = asked == LinksChoice.Ledger
                ? new ReadRun(terminal, TakingIn.WithLinksOf(store!, takeIn), parsed.GetValue(format), 1)
                : new ReadRun(terminal, takeIn, parsed.GetValue(format), parsed.GetValue(jobs));
            return await run.OverAsync(parsed.GetRequiredValue(inputs), options, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
