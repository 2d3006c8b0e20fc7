using System.Numerics.Tensors;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>A network of one hidden layer that gives a row of features a score.</summary>
/// <param name="Width">Numbers of a row.</param>
/// <param name="Hidden">The hidden layer's weights, <paramref name="Width"/> to a unit, unit after unit.</param>
/// <param name="HiddenBias">One to a unit.</param>
/// <param name="Output">One to a unit.</param>
/// <param name="OutputBias">Added to the score.</param>
public sealed record ScoringNetwork(int Width, IReadOnlyList<float> Hidden, IReadOnlyList<float> HiddenBias, IReadOnlyList<float> Output, float OutputBias)
{
    private readonly float[] hidden = [.. Hidden];

    /// <summary>The score of a row.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        var score = OutputBias;
        for (var unit = 0; unit < HiddenBias.Count; unit++)
        {
            score += Output[unit] * MathF.Max(0, HiddenBias[unit] + TensorPrimitives.Dot(row, hidden.AsSpan(unit * Width, Width)));
        }
        return score;
    }
}
