using System.CommandLine;
using System.CommandLine.Parsing;
using Gainsay.Cli.Commands;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Scores;
using Gainsay.Ledger;
using Gainsay.Reading.Encoders;
using Gainsay.Web.Access;
using Gainsay.Web.Webhooks;

namespace Gainsay.Cli;

/// <summary>The program <c>gainsay</c>: its commands, and how a run of it ends.</summary>
/// <remarks>Exit status: 0 all went well; 1 some input could not be read, or nothing was found under a name; 2 the command line itself is wrong.</remarks>
public static class GainsayCommandLine
{
    public const int Ok = 0;
    public const int SomeFailed = 1;
    public const int WrongUse = 2;

    /// <summary>The commands in the order in which <c>--help</c> lists them.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return new RootCommand("Gainsay reads the news and keeps the record of who says what, and who denies it.")
        {
            DemoCommand.Create(terminal),
            ReadCommand.Create(terminal),
            ListCommand.Create(terminal),
            ShowCommand.Create(terminal),
            SearchCommand.Create(terminal),
            WhoCommand.Create(terminal),
            ActorsCommand.Create(terminal),
            DisputesCommand.Create(terminal),
            DisputeCommand.Create(terminal),
            LinksCommand.Create(terminal),
            VoicesCommand.Create(terminal),
            PositionsCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ServeCommand.Create(terminal),
            TokensCommand.Create(terminal),
            WebhooksCommand.Create(terminal),
            RemoveCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ImportCommand.Create(terminal),
            McpCommand.Create(terminal),
            ScoreCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
    }

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var parsed = Create(terminal).Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0)
        {
            Complain(terminal, parsed);
            return WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(terminal.Invocation(), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Stopped. What was reported as read is kept.");
            return SomeFailed;
        }
        catch (Exception error) when (error is LedgerException or ScoreInputException or ReaderModelException or TokenFileException or WebhookKeyException)
        {
            terminal.Complain(error.Message);
            return SomeFailed;
        }
        catch (UserErrorException error)
        {
            terminal.Complain(error.Message);
            return error.ExitStatus;
        }
    }

    private static void Complain(Terminal terminal, ParseResult parsed)
    {
        // A mistyped command is missing too; one sentence about it is enough.
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.Errors.Where(error => error.Message.Contains('\'', StringComparison.Ordinal)).ToList() : [];
        foreach (var error in unknown.Count > 0 ? unknown : parsed.Errors)
        {
            terminal.Complain(error.Message);
        }
        var names = new List<string>();
        for (var command = parsed.CommandResult; command is { Command: not RootCommand }; command = (CommandResult)command.Parent!)
        {
            names.Insert(0, command.Command.Name + " ");
        }
        terminal.Complain($"Try `gainsay {string.Concat(names)}--help`.");
    }
}
