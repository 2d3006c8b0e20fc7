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
    private const float TreeWeight = 0.3f;
    private const float InnerWeight = 0.5f;
    private const float ReportedWeight = 0.3f;
    private const float AttitudeWeight = 2f;
    private const float ChainWeight = 0.3f;
    private const float NameWeight = 0.5f;
    private const float MentionWeight = 0.3f;

    /// <summary>The loss and its two parts that matter most.</summary>
    public static (Tensor Total, Tensor Cues, Tensor Roles) Of(ReaderNetwork network, ReaderBatch batch)
    {
        var words = network.Words(batch);
        var tags = network.TagScores(words);
        var cues = Sum(tags[0], batch.Labels(w => w.Cues));
        var inner = network.InnerTagScores(words);
        var gold = batch.GoldCues();
        var roles = gold is null ? zeros(1).sum() : network.Chain.Loss(network.RoleScores(words, gold), gold.Gold!, gold.Mask);
        var total = cues + roles
            + (InnerWeight * Sum(inner[0], batch.Labels(w => w.InnerCues)))
            + (ReportedWeight * Sum(inner[1], batch.Labels(w => w.Reported)))
            + (NameWeight * Sum(tags[1], batch.Labels(w => w.Names)))
            + (MentionWeight * Sum(tags[2], batch.Labels(w => w.Mentions)))
            + (TreeWeight * Sum(tags[3], batch.Labels(w => w.PartsOfSpeech)));
        if (batch.RowsWithTrees() is { } rows)
        {
            total += TreeWeight * Trees(network, words, batch, rows);
        }
        if (gold is not null)
        {
            total += AttitudeWeight * Sum(network.AttitudeScores(words, gold), batch.Attitudes());
        }
        total += ChainWeight * Chains(network, words, batch);
        var count = (float)batch.WordCount;
        return (total / count, cues / count, roles / count);
    }

    /// <summary>Each mention points to one of its antecedents in the window, or to none: minus the log probability of those that are right together.</summary>
    /// <remarks>Lee et al., "End-to-end neural coreference resolution", EMNLP 2017, with a head word for each mention.</remarks>
    private static Tensor Chains(ReaderNetwork network, Tensor words, ReaderBatch batch)
    {
        var flat = words.reshape(-1, MiniLm.Width);
        var total = zeros(1).sum();
        foreach (var (places, entities) in batch.Mentions())
        {
            if (places.Length < 2)
            {
                continue;
            }
            var count = places.Length;
            var (earlier, right) = (new float[count * (count + 1)], new float[count * (count + 1)]);
            for (var mention = 0; mention < count; mention++)
            {
                var row = mention * (count + 1);
                var any = false;
                for (var other = 0; other < count; other++)
                {
                    earlier[row + other] = other < mention ? 0 : MiniLm.Masked;
                    var same = other < mention && entities[other] == entities[mention];
                    right[row + other] = same ? 0 : MiniLm.Masked;
                    any |= same;
                }
                right[row + count] = any ? MiniLm.Masked : 0;
            }
            var scores = network.ChainScores(flat.index_select(0, tensor(places))) + tensor(earlier, count, count + 1);
            total += (logsumexp(scores, 1) - logsumexp(scores + tensor(right, count, count + 1), 1)).sum();
        }
        return total;
    }

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
