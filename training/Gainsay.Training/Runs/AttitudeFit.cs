using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Runs;

/// <summary>Trains the attitude head alone, the encoder being done: few attributions have a label, and most of those assert.</summary>
/// <remarks>The words are encoded once; classes weigh by the root of how rare they are. The best pass on dev is kept, and the log says so.</remarks>
internal sealed class AttitudeFit(RunLog log)
{
    private const int Passes = 40;
    private const int BatchSize = 64;
    private const double Rate = 1e-3;
    private const double Dropout = 0.2;

    public void Train(ReaderNetwork network, TrainingCorpora corpora, WindowSampler sampler)
    {
        network.eval();
        var train = Encode(network, [.. corpora.Attributions, .. corpora.Silver], sampler);
        var dev = Encode(network, corpora.AttributionsDev, sampler);
        var head = new Module<Tensor, Tensor>[] { network.AttitudeCue, network.AttitudeContent, network.AttitudeOut };
        using var optimizer = optim.AdamW(head.SelectMany(module => module.parameters()), Rate, weight_decay: 0.05);
        var weights = Weights(train.Labels);
        var (best, bestPass, kept) = (-1.0, 0, Array.Empty<Tensor>());
        for (var pass = 1; pass <= Passes; pass++)
        {
            Pass(network, optimizer, train, weights);
            var score = MacroF1(network, dev);
            if (score > best)
            {
                (best, bestPass) = (score, pass);
                kept = [.. head.SelectMany(module => module.parameters()).Select(p => p.detach().clone())];
            }
        }
        using (no_grad())
        {
            foreach (var (parameter, value) in head.SelectMany(module => module.parameters()).Zip(kept))
            {
                parameter.copy_(value);
            }
        }
        log.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"attitudes: {train.Labels.shape[0]} labelled, macro F1 on dev without asserts {100 * best:F1}, the best of {Passes} passes ({bestPass})"));
    }

    private static void Pass(ReaderNetwork network, optim.Optimizer optimizer, Encoded train, Tensor weights)
    {
        var order = randperm(train.Labels.shape[0]);
        for (long at = 0; at < order.shape[0]; at += BatchSize)
        {
            using var scope = NewDisposeScope();
            var rows = order.narrow(0, at, Math.Min(BatchSize, order.shape[0] - at));
            optimizer.zero_grad();
            var cues = functional.dropout(train.Cues.index_select(0, rows), Dropout, training: true);
            var contents = functional.dropout(train.Contents.index_select(0, rows), Dropout, training: true);
            functional.cross_entropy(network.AttitudeScores(cues, contents), train.Labels.index_select(0, rows), weights).backward();
            optimizer.step();
        }
    }

    /// <summary>The labelled attributions of the documents' plain windows.</summary>
    private static Encoded Encode(ReaderNetwork network, IReadOnlyList<LabelledDocument> documents, WindowSampler sampler)
    {
        using var frozen = no_grad();
        var (cues, contents, labels) = (new List<Tensor>(), new List<Tensor>(), new List<Tensor>());
        var labelled = documents.Where(document => document.Attributions!.Any(a => a.Attitude >= 0));
        foreach (var windows in labelled.SelectMany(sampler.Plain).Where(w => w.Attributions.Count > 0).OrderBy(w => w.Pieces.Length).Chunk(8))
        {
            using var scope = NewDisposeScope();
            var batch = new ReaderBatch(windows);
            var (cue, content) = ReaderNetwork.CuesAndContents(network.Words(batch), batch.GoldCues()!);
            var attitudes = batch.Attitudes();
            var rows = attitudes.ge(0).nonzero().flatten();
            cues.Add(cue.index_select(0, rows).MoveToOuterDisposeScope());
            contents.Add(content.index_select(0, rows).MoveToOuterDisposeScope());
            labels.Add(attitudes.index_select(0, rows).MoveToOuterDisposeScope());
        }
        return new Encoded(cat(cues, 0), cat(contents, 0), cat(labels, 0));
    }

    private static Tensor Weights(Tensor labels)
    {
        var counts = labels.data<long>().ToArray().CountBy(label => (int)label).ToDictionary();
        var largest = counts.Values.Max();
        return tensor(Enumerable.Range(0, ReaderLabels.Attitude.Count).Select(a => MathF.Sqrt((float)largest / Math.Max(1, counts.GetValueOrDefault(a)))).ToArray());
    }

    private static double MacroF1(ReaderNetwork network, Encoded dev)
    {
        using var frozen = no_grad();
        using var scope = NewDisposeScope();
        var found = network.AttitudeScores(dev.Cues, dev.Contents).argmax(1).data<long>().ToArray();
        var right = dev.Labels.data<long>().ToArray();
        return Enumerable.Range(1, ReaderLabels.Attitude.Count - 1).Average(attitude =>
        {
            var both = found.Zip(right).Count(pair => pair.First == attitude && pair.Second == attitude);
            var all = found.Count(f => f == attitude) + right.Count(r => r == attitude);
            return all == 0 ? 0 : 2.0 * both / all;
        });
    }

    /// <summary>[attributions, width] twice, and [attributions].</summary>
    private sealed record Encoded(Tensor Cues, Tensor Contents, Tensor Labels);
}
