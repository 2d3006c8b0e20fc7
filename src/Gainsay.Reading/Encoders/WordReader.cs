using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Decodes what the model says of each word: part of speech, dependency, name, mention.</summary>
/// <remarks>Each word takes its best head by itself, so a tree is not promised: two words may head each other. Safe for any number of threads.</remarks>
public sealed class WordReader
{
    private const int Root = -1;
    private const int ArcWidth = ReaderOutputs.ArcWidth;
    private const int RelationWidth = ReaderOutputs.RelationWidth;
    private static readonly BioDecoder Names = new(ReaderLabels.Name.Count);
    private static readonly int NamesAt = ReaderLabels.Cue.Count;
    private static readonly int MentionsAt = NamesAt + ReaderLabels.Name.Count;
    private static readonly int PartsOfSpeechAt = MentionsAt + ReaderLabels.Mention.Count;

    private readonly float[] arcRoot;
    private readonly float[] relationRoot;
    private readonly float[] relationWeights;
    private readonly float[] relationBias;

    public WordReader(ReaderModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        arcRoot = model.Settings.Unpack("arc.root", ArcWidth);
        relationRoot = model.Settings.Unpack("relation.root", RelationWidth);
        relationWeights = model.Settings.Unpack("relation.out.weight", RelationWidth * ReaderLabels.Relation.Count);
        relationBias = model.Settings.Unpack("relation.out.bias", ReaderLabels.Relation.Count);
    }

    /// <summary>The words of an article, in order.</summary>
    public IReadOnlyList<WordReading> Read(EncodedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. article.Windows.SelectMany(window => Read(article, window))];
    }

    private IEnumerable<WordReading> Read(EncodedArticle article, EncodedWindow window)
    {
        var names = Names.Decode(NameScores(window));
        for (var word = window.CoreFirst; word < window.CoreEnd; word++)
        {
            var head = Head(window, word);
            yield return new WordReading(
                article.Words[window.FirstWord + word],
                Best(ReaderLabels.PartOfSpeech, window.Output(0, word)[PartsOfSpeechAt..]),
                head == Root ? Root : window.FirstWord + head,
                Relation(window, word, head),
                ReaderLabels.Name[names[word]],
                Best(ReaderLabels.Mention, window.Output(0, word)[MentionsAt..PartsOfSpeechAt]));
        }
    }

    private static float[] NameScores(EncodedWindow window)
    {
        var scores = new float[window.WordCount * ReaderLabels.Name.Count];
        for (var word = 0; word < window.WordCount; word++)
        {
            window.Output(0, word)[NamesAt..MentionsAt].CopyTo(scores.AsSpan(word * ReaderLabels.Name.Count));
        }
        return scores;
    }

    private static string Best(IReadOnlyList<string> labels, ReadOnlySpan<float> scores) => labels[TensorPrimitives.IndexOfMax(scores)];

    /// <summary>The best head within the sentence, or the root.</summary>
    private int Head(EncodedWindow window, int word)
    {
        var dependent = window.Output(2, word)[..ArcWidth];
        var (best, highest) = (Root, TensorPrimitives.Dot(dependent, arcRoot));
        for (var head = 0; head < window.WordCount; head++)
        {
            if (window.Stretches[head] != window.Stretches[word] || head == word)
            {
                continue;
            }
            var form = window.Output(2, head)[ArcWidth..];
            var score = TensorPrimitives.Dot(dependent, form[..ArcWidth]) + form[ArcWidth];
            if (score > highest)
            {
                (best, highest) = (head, score);
            }
        }
        return best;
    }

    private string Relation(EncodedWindow window, int word, int head)
    {
        var hidden = new float[RelationWidth];
        var other = head == Root ? relationRoot : window.Output(3, head)[RelationWidth..];
        TensorPrimitives.Add(window.Output(3, word)[..RelationWidth], other, hidden);
        TensorPrimitives.Max(hidden, 0f, hidden);
        var scores = new float[ReaderLabels.Relation.Count];
        for (var relation = 0; relation < scores.Length; relation++)
        {
            scores[relation] = relationBias[relation] + TensorPrimitives.Dot(hidden, relationWeights.AsSpan(relation * RelationWidth, RelationWidth));
        }
        return ReaderLabels.Relation[TensorPrimitives.IndexOfMax(scores)];
    }
}
