using System.CommandLine;
using Gainsay.Cli.Terminals;
using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary>Options that several commands have, so that they are named and explained alike.</summary>
internal static class SharedOptions
{
    public static Option<string?> Ledger() => new("--ledger")
    {
        Description = $"The ledger's file [default: {LedgerLocation.Variable}, or gainsay.ledger in your data folder]",
        HelpName = "PATH",
    };

    public static Option<OutputFormat> Format() => new("--format")
    {
        Description = "text for people, json for programs (one line an article)",
        DefaultValueFactory = _ => OutputFormat.Text,
        HelpName = "text|json",
    };

    public static Option<EngineChoice> Engine() => new("--engine")
    {
        Description = "model: the trained reader; rules: word lists and rules, faster and less accurate",
        DefaultValueFactory = _ => EngineChoice.Model,
        HelpName = "model|rules",
    };

    public static Option<int> Limit(int normally)
    {
        var limit = new Option<int>("--limit", "-n") { Description = "At most so many rows", DefaultValueFactory = _ => normally, HelpName = "N" };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit must be at least 1.");
            }
        });
        return limit;
    }
}

internal enum OutputFormat
{
    Text,
    Json,
}

internal enum EngineChoice
{
    Model,
    Rules,
}
