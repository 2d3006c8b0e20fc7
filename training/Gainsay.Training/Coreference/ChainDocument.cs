using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using static TorchSharp.torch;

namespace Gainsay.Training.Coreference;

/// <summary>The choices of a document's mentions as tensors, row by row: the candidates of a mention, padding, and "new" last.</summary>
/// <param name="Pairs">Features of all pairs, [pairs, <see cref="MentionPairs.PairWidth"/>].</param>
/// <param name="News">Features of the mentions as new ones, [mentions, <see cref="MentionPairs.NewWidth"/>].</param>
/// <param name="Places">Where each pair stands in the rows laid end to end.</param>
/// <param name="Open">0 for what may be chosen, minus infinity for padding, [mentions, most candidates + 1].</param>
/// <param name="Right">0 for what is right, minus infinity for everything else, [mentions, most candidates + 1].</param>
internal sealed record ChainDocument(Tensor Pairs, Tensor News, Tensor Places, Tensor Open, Tensor Right)
{
    public int Mentions => (int)Open.shape[0];

    /// <summary>Candidates of the mention that has most, and one for "new".</summary>
    public int RowLength => (int)Open.shape[1];

    /// <summary>A document with the mentions that the engine finds in it.</summary>
    public static ChainDocument Of(CoreferenceDocument document, ReaderModel model, WordReader reader)
    {
        var text = document.Read(model, reader);
        var mentions = MentionFinder.Find(text);
        return Of(MentionPairs.Of(text, mentions), Entities(document, text, mentions));
    }

    private static ChainDocument Of(IReadOnlyList<MentionChoice> choices, int[] entities)
    {
        var row = choices.Max(choice => choice.Candidates.Count) + 1;
        var (places, open, right) = (new List<long>(), new float[choices.Count * row], new float[choices.Count * row]);
        Array.Fill(open, float.NegativeInfinity);
        Array.Fill(right, float.NegativeInfinity);
        for (var i = 0; i < choices.Count; i++)
        {
            var any = false;
            for (var c = 0; c < choices[i].Candidates.Count; c++)
            {
                var at = (i * row) + c;
                var isSame = entities[i] != 0 && entities[choices[i].Candidates[c]] == entities[i];
                places.Add(at);
                open[at] = 0;
                right[at] = isSame ? 0 : float.NegativeInfinity;
                any |= isSame;
            }
            open[(i * row) + row - 1] = 0;
            right[(i * row) + row - 1] = any ? float.NegativeInfinity : 0;
        }
        return new ChainDocument(
            tensor(Concatenate(choices.Select(choice => choice.Pairs)), places.Count, MentionPairs.PairWidth),
            tensor(Concatenate(choices.Select(choice => choice.New)), choices.Count, MentionPairs.NewWidth),
            tensor(places.ToArray()), tensor(open, choices.Count, row), tensor(right, choices.Count, row));
    }

    private static float[] Concatenate(IEnumerable<float[]> parts)
    {
        var list = parts.ToList();
        var all = new float[list.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in list)
        {
            part.CopyTo(all, at);
            at += part.Length;
        }
        return all;
    }

    /// <summary>The gold entity of each mention: that of the same words, or else of a gold mention whose head it shares; 0 for none.</summary>
    private static int[] Entities(CoreferenceDocument document, ChainText text, IReadOnlyList<Mention> mentions)
    {
        var bySpan = new Dictionary<(int, int), int>();
        var byHead = new Dictionary<int, int>();
        foreach (var gold in document.Mentions.OrderBy(mention => mention.Last - mention.First))
        {
            bySpan.TryAdd((gold.First, gold.Last), gold.Entity);
            byHead.TryAdd(HeadOf(text.Words, gold), gold.Entity);
        }
        return [.. mentions.Select(mention => bySpan.GetValueOrDefault((mention.First, mention.Last)) is var entity and not 0
            ? entity : byHead.GetValueOrDefault(mention.Head))];
    }

    private static int HeadOf(ReadWords words, EntityMention mention)
    {
        for (var word = mention.First; word <= mention.Last; word++)
        {
            if (words[word].Head < mention.First || words[word].Head > mention.Last)
            {
                return word;
            }
        }
        return mention.Last;
    }
}
