using System.CommandLine;
using Gainsay.Ledger;
using Gainsay.Reading.Attributions;

namespace Gainsay.Cli.Commands;

/// <summary>Words and options that choose statements, alike in <c>search</c> and <c>export</c>.</summary>
internal sealed class StatementFilter
{
    private readonly Argument<string[]> words = new("words")
    {
        Description = "Words that the statement must have, in any form; \"in quotation marks\" for a phrase",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> actor = FilterOptions.Actor();
    private readonly Option<Attitude?> attitude = FilterOptions.Attitude();
    private readonly Option<string?> outlet = FilterOptions.Outlet();
    private readonly Option<DateOnly?> since = FilterOptions.Since();
    private readonly Option<DateOnly?> until = FilterOptions.Until();

    /// <summary>The words first; the command shows the options in the order in which they are added.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(words);
        foreach (var option in new Option[] { actor, attitude, outlet, since, until })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public StatementQuery QueryOf(ParseResult parsed) => new()
    {
        Words = FilterOptions.Joined(parsed.GetValue(words)),
        Actor = parsed.GetValue(actor),
        Attitude = parsed.GetValue(attitude),
        Outlet = parsed.GetValue(outlet),
        Since = parsed.GetValue(since),
        Until = parsed.GetValue(until),
    };
}
