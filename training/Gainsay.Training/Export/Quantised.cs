using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>A matrix in signed bytes, each row or column with its own scale; zero stays zero.</summary>
/// <param name="Values">Row by row.</param>
/// <param name="Scales">What a value is multiplied by, by row or by column.</param>
internal sealed record Quantised(sbyte[] Values, float[] Scales, long Rows, long Columns)
{
    private const int Largest = 127;

    /// <param name="byRow">One scale a row; else one a column.</param>
    public static Quantised Of(Tensor matrix, bool byRow)
    {
        var (rows, columns) = (matrix.shape[0], matrix.shape[1]);
        using var flat = matrix.detach().contiguous();
        var values = flat.data<float>().ToArray();
        var scales = new float[byRow ? rows : columns];
        long Scale(long i) => byRow ? i / columns : i % columns;
        for (long i = 0; i < values.LongLength; i++)
        {
            scales[Scale(i)] = Math.Max(scales[Scale(i)], Math.Abs(values[i]));
        }
        for (var s = 0; s < scales.Length; s++)
        {
            scales[s] = scales[s] == 0 ? 1 : scales[s] / Largest;
        }
        var bytes = new sbyte[values.Length];
        for (long i = 0; i < values.LongLength; i++)
        {
            bytes[i] = (sbyte)Math.Clamp((int)MathF.Round(values[i] / scales[Scale(i)]), -Largest, Largest);
        }
        return new Quantised(bytes, scales, rows, columns);
    }
}
