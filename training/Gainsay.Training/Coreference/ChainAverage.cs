using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Training.Coreference;

/// <summary>Makes one model of several runs, whose scores are the means of theirs: all hidden units side by side, each counting for its run's share.</summary>
internal static class ChainAverage
{
    /// <param name="runs">At least one; all on the words of one reader model.</param>
    public static ChainModel Of(IReadOnlyList<ChainModel> runs) =>
        runs.Count == 1 ? runs[0] : new ChainModel(Of([.. runs.Select(run => run.Pair)]), Of([.. runs.Select(run => run.New)]), runs[0].Reader);

    private static ScoringNetwork Of(IReadOnlyList<ScoringNetwork> networks) => new(
        networks[0].Width,
        [.. networks.SelectMany(network => network.Hidden)],
        [.. networks.SelectMany(network => network.HiddenBias)],
        [.. networks.SelectMany(network => network.Output).Select(weight => MathF.Round(weight / networks.Count, 6))],
        MathF.Round(networks.Average(network => network.OutputBias), 6));
}
