using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;

namespace Gainsay.Training.Runs;

/// <summary>Cuts documents into windows, anew for each epoch, and the windows into batches.</summary>
/// <param name="hiddenShare">The share of the pieces that are hidden in an epoch, so that the words around a word count too.</param>
internal sealed class WindowSampler(WordPieces pieces, int seed, double hiddenShare = 0)
{
    // One sentence in 25 is read as if it stood in capitals, so that a shouting headline does not confuse the model.
    private const double ShoutShare = 0.04;

    private const int Hidden = 103;
    private const int Smallest = 80;
    private const int SmallestCapacity = 160;
    private const int Capacity = WindowPacking.Capacity - 2;

    /// <summary>The batches of one epoch: all attributions that people marked and one half of the rest. The same epoch gives the same batches.</summary>
    public IReadOnlyList<IReadOnlyList<TrainingWindow>> Epoch(TrainingCorpora corpora, int epoch, int batchSize)
    {
        var random = new Random((seed * 1009) + epoch);
        var windows = corpora.Attributions.SelectMany(document => Cut(document, random)).ToList();
        var silver = corpora.Silver.ToArray();
        random.Shuffle(silver);
        windows.AddRange(silver.Take(silver.Length / 2).SelectMany(document => Cut(document, random)));
        var others = corpora.Others.Concat(corpora.WebTrees).SelectMany(document => Cut(document, random)).ToArray();
        random.Shuffle(others);
        windows.AddRange(others.Take(others.Length / 2));
        var order = windows.ToArray();
        random.Shuffle(order);
        // Similar lengths together, so that little is padding: within pools, so that the mix stays.
        var batches = order.Chunk(batchSize * 16)
            .SelectMany(pool => pool.OrderBy(w => w.Pieces.Length).Chunk(batchSize))
            .Select(batch => (IReadOnlyList<TrainingWindow>)batch).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    /// <summary>Windows for measuring: always the same, nothing altered.</summary>
    public IEnumerable<TrainingWindow> Plain(LabelledDocument document) =>
        WindowPacking.Consecutive(Sizes(document), Capacity, Capacity)
            .Select(window => TrainingWindow.Of(document, window, pieces, _ => false));

    private IEnumerable<TrainingWindow> Cut(LabelledDocument document, Random random)
    {
        var capacity = random.Next(SmallestCapacity, Capacity + 1);
        var first = random.Next(Smallest, capacity + 1);
        var shouted = document.Stretches.Select(_ => random.NextDouble() < ShoutShare).ToArray();
        return WindowPacking.Consecutive(Sizes(document), capacity, first)
            .Select(window => Hide(TrainingWindow.Of(document, window, pieces, stretch => shouted[stretch]), random));
    }

    private TrainingWindow Hide(TrainingWindow window, Random random) =>
        window with { Pieces = [.. window.Pieces.Select((piece, i) => i > 0 && i < window.Pieces.Length - 1 && random.NextDouble() < hiddenShare ? Hidden : piece)] };

    private static int[] Sizes(LabelledDocument document) => [.. document.Stretches.Select(stretch => stretch.SizeIn(document.Words))];
}
