using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Scores the attitude of a source to a content, from the words of the cue and of the content.</summary>
/// <remarks>The cue is the mean of its first and last word, the content the mean of its words. Immutable.</remarks>
internal sealed class AttitudeScorer(ReaderSettings settings)
{
    private const int Width = ReaderOutputs.AttitudeWidth;

    private readonly float[] weights = settings.Unpack("attitude.out.weight", ReaderLabels.Attitude.Count * Width);
    private readonly float[] bias = settings.Unpack("attitude.out.bias", ReaderLabels.Attitude.Count);

    /// <summary>How likely each attitude is, by <see cref="ReaderLabels.Attitude"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cueFirst">The cue's first word.</param>
    /// <param name="cueLast">The cue's last word.</param>
    /// <param name="content">The words of the content.</param>
    public float[] Likelihoods(EncodedArticle article, int cueFirst, int cueLast, IReadOnlyList<int> content)
    {
        var hidden = new float[Width];
        TensorPrimitives.Add(Cue(article, cueFirst), Cue(article, cueLast), hidden);
        TensorPrimitives.Multiply(hidden, 0.5f, hidden);
        var share = 1f / Math.Max(1, content.Count);
        foreach (var word in content)
        {
            TensorPrimitives.MultiplyAdd(article.Output(ReaderOutputs.AttitudesAt, word)[Width..], share, hidden, hidden);
        }
        TensorPrimitives.Max(hidden, 0f, hidden);
        var scores = new float[bias.Length];
        for (var attitude = 0; attitude < scores.Length; attitude++)
        {
            scores[attitude] = bias[attitude] + TensorPrimitives.Dot(hidden, weights.AsSpan(attitude * Width, Width));
        }
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }

    private static ReadOnlySpan<float> Cue(EncodedArticle article, int word) => article.Output(ReaderOutputs.AttitudesAt, word)[..Width];
}
