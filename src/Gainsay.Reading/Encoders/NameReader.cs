using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Decodes which words of an article are names, and of what class.</summary>
/// <remarks>
/// Windows are decoded one by one with their context; a word that comes up again leans towards what it is elsewhere
/// (<see cref="RepeatedNames"/>), and an address is no name (<see cref="WebAddress"/>). Pure; safe for any number of threads.
/// </remarks>
internal static class NameReader
{
    // Added to the score of "no name": the model takes more words for names than are names. Chosen on UNER EWT dev.
    private const float NoName = 0.5f;

    // Below every score that a model gives, so that no path takes it where it has a choice.
    private const float Never = -1e6f;

    private static readonly BioDecoder Decoder = new(ReaderLabels.Name.Count);
    private static readonly int Tags = ReaderLabels.Name.Count;

    /// <summary>The tag of each word, by <see cref="ReaderLabels.Name"/>.</summary>
    public static int[] Read(EncodedArticle article)
    {
        var forms = article.Words.Select(word => word.In(article.Text).ToString()).ToArray();
        var shifts = RepeatedNames.Shifts(forms, Scores(article));
        for (var word = 0; word < forms.Length; word++)
        {
            if (WebAddress.Is(forms[word]))
            {
                shifts.AsSpan((word * Tags) + 1, Tags - 1).Fill(Never);
            }
        }
        return [.. article.Windows.SelectMany(window => Decode(window, shifts)[window.CoreFirst..window.CoreEnd])];
    }

    private static float[] Scores(EncodedArticle article)
    {
        var scores = new float[article.Words.Count * Tags];
        for (var word = 0; word < article.Words.Count; word++)
        {
            article.Output(ReaderOutputs.TagsAt, word).Slice(ReaderOutputs.NameAt, Tags).CopyTo(scores.AsSpan(word * Tags));
        }
        return scores;
    }

    private static int[] Decode(EncodedWindow window, float[] shifts)
    {
        var scores = shifts.AsSpan(window.FirstWord * Tags, window.WordCount * Tags).ToArray();
        for (var word = 0; word < window.WordCount; word++)
        {
            var own = window.Output(ReaderOutputs.TagsAt, word).Slice(ReaderOutputs.NameAt, Tags);
            TensorPrimitives.Add(scores.AsSpan(word * Tags, Tags), own, scores.AsSpan(word * Tags, Tags));
            scores[word * Tags] += NoName;
        }
        return Decoder.Decode(scores);
    }
}
