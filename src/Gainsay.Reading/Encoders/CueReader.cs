using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>A cue in a window, by its words.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Likelihood">How likely it is a cue with these very words.</param>
internal readonly record struct FoundCue(int First, int Last, double Likelihood);

/// <summary>Finds the cues of a window.</summary>
internal static class CueReader
{
    // How many words may stand between an auxiliary and its verb.
    private const int Reach = 3;
    private static readonly BioDecoder Decoder = new(ReaderLabels.Cue.Count);
    private static readonly int PartsOfSpeechAt = ReaderLabels.Cue.Count + ReaderLabels.Name.Count + ReaderLabels.Mention.Count;

    /// <summary>The cues of outermost attributions that begin in the window's core.</summary>
    /// <param name="window">The window.</param>
    /// <param name="bias">Added to the score of every word that begins a cue.</param>
    public static IEnumerable<FoundCue> Find(EncodedWindow window, float bias) => Find(window, 0, bias);

    /// <summary>The cues inside contents that begin in the window's core.</summary>
    public static IEnumerable<FoundCue> FindInner(EncodedWindow window) => Find(window, ReaderOutputs.InnerCueAt, 0);

    /// <summary>Words of the window's core that may begin a cue though the best reading has none there, the likeliest first.</summary>
    /// <param name="window">The window.</param>
    /// <param name="atLeast">The least likelihood.</param>
    public static IEnumerable<FoundCue> FindUnsure(EncodedWindow window, double atLeast)
    {
        var shares = new float[window.WordCount][];
        for (var word = 0; word < window.WordCount; word++)
        {
            shares[word] = new float[ReaderLabels.Cue.Count];
            TensorPrimitives.SoftMax(window.Output(ReaderOutputs.TagsAt, word)[..ReaderLabels.Cue.Count], shares[word]);
        }
        for (var first = window.CoreFirst; first < window.CoreEnd; first++)
        {
            if (shares[first][1] < atLeast)
            {
                continue;
            }
            var (last, likelihood) = (first, shares[first][1]);
            while (last + 1 < shares.Length && shares[last + 1][2] > 1 - shares[last + 1][2] - shares[last + 1][1])
            {
                likelihood *= shares[++last][2];
            }
            if (WithHead(window, first, last) is { } whole)
            {
                yield return new FoundCue(first, whole, likelihood);
            }
        }
    }

    /// <summary>The last word of a cue that has a head: auxiliaries and articles alone go on to the verb or noun that they belong to. Null where none follows.</summary>
    private static int? WithHead(EncodedWindow window, int first, int last)
    {
        var end = last;
        while (end - last <= Reach && end < window.WordCount && window.Stretches[end] == window.Stretches[first])
        {
            if (Enumerable.Range(first, end - first + 1).Any(word => !IsEmpty(window, word)))
            {
                return end;
            }
            end++;
        }
        return null;
    }

    private static bool IsEmpty(EncodedWindow window, int word)
    {
        var scores = window.Output(ReaderOutputs.TagsAt, word)[PartsOfSpeechAt..ReaderOutputs.InnerCueAt];
        return ReaderLabels.PartOfSpeech[TensorPrimitives.IndexOfMax(scores)] is "AUX" or "DET" or "PART" or "ADV";
    }

    private static IEnumerable<FoundCue> Find(EncodedWindow window, int at, float bias)
    {
        var labels = ReaderLabels.Cue.Count;
        var scores = new float[window.WordCount * labels];
        for (var word = 0; word < window.WordCount; word++)
        {
            window.Output(ReaderOutputs.TagsAt, word).Slice(at, labels).CopyTo(scores.AsSpan(word * labels));
            scores[(word * labels) + 1] += bias;
        }
        var tags = Decoder.Decode(scores);
        for (var first = window.CoreFirst; first < window.CoreEnd; first++)
        {
            if (tags[first] != 1)
            {
                continue;
            }
            var last = first;
            while (last + 1 < tags.Length && tags[last + 1] == 2)
            {
                last++;
            }
            if (WithHead(window, first, last) is not { } whole)
            {
                continue;
            }
            yield return new FoundCue(first, whole, Decoder.Likelihood(scores.AsSpan(first * labels, (last - first + 1) * labels), tags.AsSpan(first, last - first + 1)));
        }
    }
}
