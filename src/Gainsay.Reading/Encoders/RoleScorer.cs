using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Scores, for one cue, every word of its window as part of the source, part of the content, or neither; and finds the best roles.</summary>
/// <remarks>An additive scorer over word, cue and distance, with a multiplicative one of low rank beside it. Immutable.</remarks>
internal sealed class RoleScorer
{
    private const int Width = ReaderOutputs.RoleWidth;
    private const int Rank = ReaderOutputs.RoleRank;

    // So low that no path takes it, yet finite, so that sums stay numbers.
    private const float Forbidden = -1e6f;
    private static readonly int Labels = ReaderLabels.Role.Count;

    // A source is one stretch of words; a joint one has its "and" between the names.
    private static readonly int BeginSource = ReaderLabels.Role.ToList().IndexOf("B-source");

    private readonly float[] distances;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly BioDecoder decoder;

    public RoleScorer(ReaderSettings settings)
    {
        distances = settings.Unpack("role.distance", CueDistance.Classes * Width);
        weights = settings.Unpack("role.out.weight", Labels * Width);
        bias = settings.Unpack("role.out.bias", Labels);
        decoder = new BioDecoder(Labels, settings.Unpack("role.steps", Labels * Labels), settings.Unpack("role.starts", Labels));
    }

    /// <summary>The best role of each word of the window, and how likely all of them are right together.</summary>
    /// <param name="window">The window.</param>
    /// <param name="cueFirst">The cue's first word in it.</param>
    /// <param name="cueLast">The cue's last word.</param>
    /// <param name="mayHaveRole">Which words of the window may have a role at all; null for every one.</param>
    public (int[] Roles, double Likelihood) Decode(EncodedWindow window, int cueFirst, int cueLast, bool[]? mayHaveRole = null)
    {
        var scores = Scores(window, cueFirst, cueLast);
        for (var word = 0; mayHaveRole is not null && word < mayHaveRole.Length; word++)
        {
            if (!mayHaveRole[word])
            {
                scores.AsSpan((word * Labels) + 1, Labels - 1).Fill(Forbidden);
            }
        }
        var roles = decoder.DecodeWithOne(BeginSource, scores);
        return (roles, decoder.Likelihood(scores, roles));
    }

    private float[] Scores(EncodedWindow window, int cueFirst, int cueLast)
    {
        var cue = new float[Width + (Rank * Labels)];
        Cue(window, cueFirst, cueLast, cue);
        var hidden = new float[Width];
        var scores = new float[window.WordCount * Labels];
        for (var word = 0; word < window.WordCount; word++)
        {
            var vector = window.Output(ReaderOutputs.RolesAt, word);
            var distance = CueDistance.Of(word, cueFirst, cueLast, window.Stretches[word] == window.Stretches[cueFirst]);
            TensorPrimitives.Add(vector[..Width], cue.AsSpan(0, Width), hidden);
            TensorPrimitives.Add(hidden, distances.AsSpan(distance * Width, Width), hidden);
            TensorPrimitives.Max(hidden, 0f, hidden);
            for (var label = 0; label < Labels; label++)
            {
                scores[(word * Labels) + label] = bias[label]
                    + TensorPrimitives.Dot(hidden, weights.AsSpan(label * Width, Width))
                    + TensorPrimitives.Dot(vector.Slice((2 * Width) + (label * Rank), Rank), cue.AsSpan(Width + (label * Rank), Rank));
            }
        }
        return scores;
    }

    /// <summary>What the cue brings: the mean of its first and last word.</summary>
    private static void Cue(EncodedWindow window, int cueFirst, int cueLast, Span<float> cue)
    {
        var first = window.Output(ReaderOutputs.RolesAt, cueFirst);
        var last = window.Output(ReaderOutputs.RolesAt, cueLast);
        var low = (2 * Width) + (Rank * Labels);
        TensorPrimitives.Add(first.Slice(Width, Width), last.Slice(Width, Width), cue[..Width]);
        TensorPrimitives.Add(first[low..], last[low..], cue[Width..]);
        TensorPrimitives.Multiply(cue, 0.5f, cue);
    }
}
