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

    public static Option<OutputFormat> Format() => new Option<OutputFormat>("--format")
    {
        Description = "text for people, json for programs (one line an article)",
        DefaultValueFactory = _ => OutputFormat.Text,
        HelpName = "text|json",
    }.OneOf();

    public static Option<EngineChoice> Engine() => new Option<EngineChoice>("--engine")
    {
        Description = "model: the trained reader; rules: word lists and rules, faster and less accurate",
        DefaultValueFactory = _ => EngineChoice.Model,
        HelpName = "model|rules",
    }.OneOf();

    public static Option<int> Limit(int normally) =>
        new Option<int>("--limit", "-n") { Description = "At most so many rows", DefaultValueFactory = _ => normally, HelpName = "N" }.Within(1);
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
