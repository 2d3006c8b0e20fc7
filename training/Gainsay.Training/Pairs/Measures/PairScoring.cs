using Gainsay.Reading.Pairs;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>Prints how the pair model does where nothing was learned from.</summary>
internal static class PairScoring
{
    /// <param name="models">Folder of the pair model; the embedder is read from there as well.</param>
    public static void Run(string corpora, string models)
    {
        using var model = PairModel.Load(models);
        using var embedder = TextEmbedder.Load(models);
        var scorer = new PairScorer(model);
        ClaimDiffMeasure.Print(corpora, scorer);
        HeadlineMeasure.Print(corpora, scorer);
        DisputeMeasure.Print(corpora, scorer, embedder);
    }
}
