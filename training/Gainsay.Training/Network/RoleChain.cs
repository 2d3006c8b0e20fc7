using Gainsay.Reading.Encoders;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Network;

/// <summary>A linear-chain conditional random field over the roles of the words of one cue.</summary>
/// <remarks>Lafferty, McCallum and Pereira, ICML 2001. Forbidden steps get a score so low that no path takes them.</remarks>
internal sealed class RoleChain : nn.Module
{
    private const float Forbidden = -10000f;
    private readonly Tensor allowedSteps;
    private readonly Tensor allowedStarts;

    public RoleChain()
        : base("chain")
    {
        var tags = ReaderLabels.Role.Count;
        Steps = new Parameter(zeros(tags, tags));
        Starts = new Parameter(zeros(tags));
        var steps = new float[tags * tags];
        var starts = new float[tags];
        for (var to = 0; to < tags; to++)
        {
            starts[to] = BioDecoder.IsInside(to) ? Forbidden : 0;
            for (var from = 0; from < tags; from++)
            {
                steps[(from * tags) + to] = BioDecoder.Allows(from, to) ? 0 : Forbidden;
            }
        }
        allowedSteps = tensor(steps, tags, tags).DetachFromDisposeScope();
        allowedStarts = tensor(starts).DetachFromDisposeScope();
        RegisterComponents();
    }

    /// <summary>Scores from tag (row) to tag (column).</summary>
    public Parameter Steps { get; }

    /// <summary>Scores of the first word's tag.</summary>
    public Parameter Starts { get; }

    /// <summary>Minus the log probability of the gold tags, summed over the cues.</summary>
    /// <param name="scores">[cues, words, tags].</param>
    /// <param name="gold">[cues, words], int64; 0 beyond the end.</param>
    /// <param name="mask">[cues, words], 1 for a word and 0 beyond the end, float.</param>
    public Tensor Loss(Tensor scores, Tensor gold, Tensor mask)
    {
        var words = scores.shape[1];
        var steps = Steps + allowedSteps;
        var starts = Starts + allowedStarts;
        var columns = scores.unbind(1);
        var alive = mask.to(ScalarType.Bool).unsqueeze(2).unbind(1);
        var sum = starts.unsqueeze(0) + columns[0];
        for (var word = 1; word < words; word++)
        {
            var next = logsumexp(sum.unsqueeze(2) + steps.unsqueeze(0), 1) + columns[word];
            sum = where(alive[word], next, sum);
        }
        var all = logsumexp(sum, 1).sum();
        var emitted = (scores.gather(2, gold.unsqueeze(2)).squeeze(2) * mask).sum();
        var taken = (steps.flatten().index_select(0, Pairs(gold).flatten()).view(gold.shape[0], words - 1) * mask.narrow(1, 1, words - 1)).sum();
        var began = starts.index_select(0, gold.select(1, 0)).sum();
        return all - emitted - taken - began;
    }

    private static Tensor Pairs(Tensor gold)
    {
        var words = gold.shape[1];
        return (gold.narrow(1, 0, words - 1) * ReaderLabels.Role.Count) + gold.narrow(1, 1, words - 1);
    }
}
