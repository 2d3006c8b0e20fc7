using Gainsay.Reading.Pairs;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Pairs;

/// <summary>Pairs as tensors, padded to the longest.</summary>
internal sealed class PairBatch
{
    public PairBatch(IReadOnlyList<PairInput> inputs)
    {
        var length = inputs.Max(input => input.Pieces.Length);
        var (pieces, sides, mask) = (new long[inputs.Count * length], new long[inputs.Count * length], new float[inputs.Count * length]);
        for (var row = 0; row < inputs.Count; row++)
        {
            inputs[row].Pieces.CopyTo(pieces, row * length);
            inputs[row].Sides.CopyTo(sides, row * length);
            mask.AsSpan(row * length, inputs[row].Pieces.Length).Fill(1);
        }
        Pieces = tensor(pieces, inputs.Count, length);
        Sides = tensor(sides, inputs.Count, length);
        Mask = tensor(mask, inputs.Count, length);
    }

    /// <summary>[pairs, pieces], int64.</summary>
    public Tensor Pieces { get; }

    /// <summary>[pairs, pieces], int64.</summary>
    public Tensor Sides { get; }

    /// <summary>[pairs, pieces], 1 for a piece and 0 for padding.</summary>
    public Tensor Mask { get; }
}
