using System.CommandLine;
using Gainsay.Cli.Terminals;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay score</c>: how good is it? Measures this engine, or any other system's output, against gold.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal) => new("score", "Measure this engine, or any other system's output, against gold.")
    {
        ScoreAttributionsCommand.Create(terminal),
        ScoreReliabilityCommand.Create(terminal),
        ScoreWordsCommand.CreateWords(terminal),
        ScoreWordsCommand.CreateNames(terminal),
        ScoreBodiesCommand.Create(terminal),
        ScoreEntitiesCommand.Create(terminal),
        ScoreActorsCommand.Create(terminal),
        ScoreCoreferenceCommand.Create(terminal),
        ScoreDisputesCommand.Create(terminal),
    };
}
