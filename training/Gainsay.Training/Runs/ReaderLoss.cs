using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Runs;

/// <summary>What is learned in one step: minus the log likelihood of all labels, per word of the batch.</summary>
/// <remarks>A batch may mix corpora; each label counts where its corpus has it. Attributions count in full, the rest less.</remarks>
internal static class ReaderLoss
{
    private const float TreeWeight = 0.2f;
    private const float NameWeight = 0.5f;
    private const float MentionWeight = 0.3f;

    /// <summary>The loss and its two parts that matter most.</summary>
    public static (Tensor Total, Tensor Cues, Tensor Roles) Of(ReaderNetwork network, ReaderBatch batch)
    {
        var words = network.Words(batch);
        var tags = network.TagScores(words);
        var cues = Sum(tags[0], batch.Labels(w => w.Cues));
        var roles = Roles(network, words, batch);
        var total = cues + roles
            + (NameWeight * Sum(tags[1], batch.Labels(w => w.Names)))
            + (MentionWeight * Sum(tags[2], batch.Labels(w => w.Mentions)))
            + (TreeWeight * Sum(tags[3], batch.Labels(w => w.PartsOfSpeech)));
        if (batch.RowsWithTrees() is { } rows)
        {
            total += TreeWeight * Trees(network, words, batch, rows);
        }
        var count = (float)batch.WordCount;
        return (total / count, cues / count, roles / count);
    }

    private static Tensor Roles(ReaderNetwork network, Tensor words, ReaderBatch batch) =>
        batch.GoldCues() is { Gold: { } gold } cues
            ? network.Chain.Loss(network.RoleScores(words, cues), gold, cues.Mask)
            : zeros(1).sum();

    private static Tensor Trees(ReaderNetwork network, Tensor words, ReaderBatch batch, Tensor rows)
    {
        var withTrees = words.index_select(0, rows);
        var heads = batch.Heads().index_select(0, rows);
        var relations = batch.Labels(w => w.Relations).index_select(0, rows).masked_fill(heads.eq(LabelledDocument.Unlabelled), LabelledDocument.Unlabelled);
        var arcs = network.ArcScores(withTrees, batch.SameSentence().index_select(0, rows));
        return Sum(arcs, heads) + Sum(network.RelationScores(withTrees, heads.clamp_min(0)), relations);
    }

    private static Tensor Sum(Tensor scores, Tensor labels) =>
        functional.cross_entropy(
            scores.reshape(-1, scores.shape[^1]), labels.flatten(), ignore_index: LabelledDocument.Unlabelled, reduction: Reduction.Sum);
}
