using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Decodes what the model says of each word: part of speech, dependency, name, mention.</summary>
/// <remarks>The words of each sentence form a tree with one root. Safe for any number of threads.</remarks>
public sealed class WordReader
{
    private const int ArcWidth = ReaderOutputs.ArcWidth;
    private const int RelationWidth = ReaderOutputs.RelationWidth;
    private static readonly int MentionsAt = ReaderOutputs.NameAt + ReaderLabels.Name.Count;
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

    /// <summary>The words of an article.</summary>
    public ReadWords Read(EncodedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var names = NameReader.Read(article);
        return new ReadWords(article, [.. article.Windows.SelectMany(window => Read(article, window, names))]);
    }

    private IEnumerable<WordReading> Read(EncodedArticle article, EncodedWindow window, int[] names)
    {
        for (var first = window.CoreFirst; first < window.CoreEnd;)
        {
            var end = first;
            while (end < window.CoreEnd && window.Stretches[end] == window.Stretches[first])
            {
                end++;
            }
            var heads = Heads(window, first, end);
            for (var word = first; word < end; word++)
            {
                var head = heads[word - first] is var place and not TreeDecoder.Root ? first + place : TreeDecoder.Root;
                var tags = window.Output(ReaderOutputs.TagsAt, word);
                yield return new WordReading(
                    article.Words[window.FirstWord + word],
                    Best(ReaderLabels.PartOfSpeech, tags[PartsOfSpeechAt..ReaderOutputs.InnerCueAt]),
                    head == TreeDecoder.Root ? head : window.FirstWord + head,
                    Relation(window, word, head),
                    ReaderLabels.Name[names[window.FirstWord + word]],
                    Best(ReaderLabels.Mention, tags[MentionsAt..PartsOfSpeechAt]));
            }
            first = end;
        }
    }

    private static string Best(IReadOnlyList<string> labels, ReadOnlySpan<float> scores) => labels[TensorPrimitives.IndexOfMax(scores)];

    /// <summary>The heads of the words of one sentence, counted from its first word.</summary>
    private int[] Heads(EncodedWindow window, int first, int end)
    {
        var count = end - first;
        var arcs = new float[count, count];
        var roots = new float[count];
        var row = new float[count + 1];
        for (var word = 0; word < count; word++)
        {
            var dependent = window.Output(ReaderOutputs.ArcsAt, first + word)[..ArcWidth];
            for (var head = 0; head < count; head++)
            {
                var form = window.Output(ReaderOutputs.ArcsAt, first + head)[ArcWidth..];
                row[head] = head == word ? float.NegativeInfinity : TensorPrimitives.Dot(dependent, form[..ArcWidth]) + form[ArcWidth];
            }
            row[count] = TensorPrimitives.Dot(dependent, arcRoot);
            var all = LogSum(row);
            for (var head = 0; head < count; head++)
            {
                arcs[word, head] = row[head] - all;
            }
            roots[word] = row[count] - all;
        }
        return TreeDecoder.Decode(arcs, roots);
    }

    private static float LogSum(ReadOnlySpan<float> scores)
    {
        var largest = TensorPrimitives.Max(scores);
        var sum = 0f;
        foreach (var score in scores)
        {
            sum += MathF.Exp(score - largest);
        }
        return largest + MathF.Log(sum);
    }

    private string Relation(EncodedWindow window, int word, int head)
    {
        Span<float> hidden = stackalloc float[RelationWidth];
        var other = head == TreeDecoder.Root ? relationRoot : window.Output(ReaderOutputs.RelationsAt, head)[RelationWidth..];
        TensorPrimitives.Add(window.Output(ReaderOutputs.RelationsAt, word)[..RelationWidth], other, hidden);
        TensorPrimitives.Max(hidden, 0f, hidden);
        Span<float> scores = stackalloc float[ReaderLabels.Relation.Count];
        for (var relation = 0; relation < scores.Length; relation++)
        {
            scores[relation] = relationBias[relation] + TensorPrimitives.Dot(hidden, relationWeights.AsSpan(relation * RelationWidth, RelationWidth));
        }
        return ReaderLabels.Relation[TensorPrimitives.IndexOfMax(scores)];
    }
}
