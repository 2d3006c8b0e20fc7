using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs;

/// <summary>A pair as the network takes it.</summary>
internal sealed record PairExample(PairInput Input, PairLabel Label);

/// <summary>Cuts the pairs of a stage into batches, anew for each epoch.</summary>
internal sealed class PairSampler(WordPieces vocabulary, int seed)
{
    private const int BatchSize = 32;
    private const int PooledBatches = 24;

    /// <summary>The batches of one epoch, pairs of like length together; a contradiction stands either way round. The same epoch gives the same batches.</summary>
    public IReadOnlyList<PairExample[]> Epoch(IReadOnlyList<LabelledPair> pairs, int epoch)
    {
        var random = new Random((seed * 1009) + epoch);
        var order = pairs.ToArray();
        random.Shuffle(order);
        var batches = order
            .Select(pair => pair.Label == PairLabel.Contradicts && random.Next(2) == 0 ? pair.Turned() : pair)
            .Select(Plain)
            .Chunk(BatchSize * PooledBatches)
            .SelectMany(pool => pool.OrderBy(example => example.Input.Pieces.Length).Chunk(BatchSize)).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    public PairExample Plain(LabelledPair pair) => new(PairInput.Of(pair.Claims, vocabulary), pair.Label);
}
