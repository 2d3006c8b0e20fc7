using Gainsay.Reading.Actors.Chains;
using static TorchSharp.torch;

namespace Gainsay.Training.Coreference;

/// <summary>Mentions to learn from as tensors, row by row: the candidates of a mention, padding, and "new" last.</summary>
/// <param name="Pairs">Features of all pairs, [pairs, <see cref="MentionPairs.PairWidth"/>].</param>
/// <param name="News">Features of the mentions as new ones, [mentions, <see cref="MentionPairs.NewWidth"/>].</param>
/// <param name="Places">Where each pair stands in the rows laid end to end.</param>
/// <param name="Open">0 for what may be chosen, minus infinity for padding, [mentions, most candidates + 1].</param>
/// <param name="Right">0 for what is right, minus infinity for everything else, [mentions, most candidates + 1].</param>
/// <param name="Weight">How much the document counts.</param>
internal sealed record ChainDocument(Tensor Pairs, Tensor News, Tensor Places, Tensor Open, Tensor Right, double Weight)
{
    public int Mentions => (int)Open.shape[0];

    /// <summary>Candidates of the mention that has most, and one for "new".</summary>
    public int RowLength => (int)Open.shape[1];

    /// <param name="rows">At least one.</param>
    /// <param name="weight">How much they count.</param>
    public static ChainDocument Of(IReadOnlyList<ChainRow> rows, double weight)
    {
        var length = rows.Max(row => row.Right.Count) + 1;
        var (places, open, right) = (new List<long>(), new float[rows.Count * length], new float[rows.Count * length]);
        Array.Fill(open, float.NegativeInfinity);
        Array.Fill(right, float.NegativeInfinity);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var c = 0; c < rows[i].Right.Count; c++)
            {
                var at = (i * length) + c;
                places.Add(at);
                open[at] = 0;
                right[at] = rows[i].Right[c] ? 0 : float.NegativeInfinity;
            }
            open[(i * length) + length - 1] = 0;
            right[(i * length) + length - 1] = rows[i].Right.Contains(true) ? float.NegativeInfinity : 0;
        }
        return new ChainDocument(
            tensor(rows.SelectMany(row => row.Pairs).ToArray(), places.Count, MentionPairs.PairWidth),
            tensor(rows.SelectMany(row => row.New).ToArray(), rows.Count, MentionPairs.NewWidth),
            tensor(places.ToArray()), tensor(open, rows.Count, length), tensor(right, rows.Count, length), weight);
    }
}
