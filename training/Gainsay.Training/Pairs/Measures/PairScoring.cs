using Gainsay.Reading.Pairs;
using Gainsay.Training.Corpora;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>Prints how the pair model does where nothing was learned from.</summary>
internal static class PairScoring
{
    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="models">Folder of the pair model; the embedder is read from there as well.</param>
    public static void Run(string corpora, OwnData own, string models)
    {
        using var model = PairModel.Load(models);
        using var embedder = TextEmbedder.Load(models);
        var scorer = new PairScorer(model);
        StoryMeasure.Print(own, scorer);
        ClaimDiffMeasure.Print(corpora, scorer);
        HeadlineMeasure.Print(corpora, scorer);
        DisputeMeasure.Print(corpora, scorer, embedder);
    }
}
