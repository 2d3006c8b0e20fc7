using System.Diagnostics;
using System.Globalization;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Runs;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Pairs;

/// <summary>Trains the pair network for a given time: first on statements of all kinds, then on news and disputes.</summary>
internal sealed class PairRun(RunOptions options, PairMix mix, PairSampler sampler, RunLog log)
{
    private const double HeadRate = 1e-3;

    private const int StepsALine = 50;

    private readonly RunClock clock = new(options, CheckpointOf(options.Out));

    /// <summary>Where the run in a folder stands.</summary>
    public static Checkpoint CheckpointOf(string folder) => new(folder, "pairs", "pairs.state.json");

    /// <summary>Trains until the time is up; the network then holds the last weights.</summary>
    public void Train(PairNetwork network)
    {
        network.Encoder.Words.weight!.requires_grad = false;
        if (options.Half)
        {
            network.Encoder.TrainInHalf();
        }
        var plan = new RatePlan(
            (network.Encoder.parameters().Where(p => p.requires_grad), options.EncoderRate),
            (network.Hidden.parameters().Concat(network.Out.parameters()), HeadRate));
        using var optimizer = plan.Optimizer();
        var state = clock.Start(network, optimizer, log);
        network.train();
        var (epoch, first) = (state.Epoch, state.Batch);
        while (clock.Progress < 1)
        {
            var isFirst = clock.Progress < options.GeneralShare;
            var batches = sampler.Epoch(isFirst ? mix.General : mix.News, epoch);
            Epoch(network, optimizer, plan, batches, epoch, first, until: isFirst ? options.GeneralShare : 1);
            (epoch, first) = (epoch + 1, 0);
            clock.Save(network, optimizer, epoch, first);
            log.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"after epoch {epoch - 1} at {clock.Minutes:F1} min: general {PairProbe.Of(network, mix.GeneralProbe, sampler)}; news {PairProbe.Of(network, mix.NewsProbe, sampler)}; stories {PairProbe.Of(network, mix.StoryProbe, sampler)}"));
        }
    }

    private void Epoch(PairNetwork network, AdamW optimizer, RatePlan plan, IReadOnlyList<PairExample[]> batches, int epoch, int first, double until)
    {
        var parameters = network.parameters().Where(p => p.requires_grad).ToArray();
        var (loss, pairs, since) = (0.0, 0, Stopwatch.StartNew());
        for (var i = first; i < batches.Count && clock.Progress < until; i++)
        {
            plan.Set(optimizer, clock.Progress);
            loss += Step(network, optimizer, parameters, batches[i]);
            pairs += batches[i].Length;
            if ((i + 1) % StepsALine == 0)
            {
                log.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"epoch {epoch} batch {i + 1}/{batches.Count} at {clock.Minutes:F1} min: loss {loss / StepsALine:F4}, {pairs / since.Elapsed.TotalSeconds:F0} pairs/s, {Environment.WorkingSet / 1_000_000} MB"));
                (loss, pairs) = (0, 0);
                since.Restart();
            }
            clock.SaveIfDue(network, optimizer, epoch, i + 1);
        }
    }

    private static double Step(PairNetwork network, AdamW optimizer, Parameter[] parameters, PairExample[] examples)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var scores = network.Scores(new PairBatch([.. examples.Select(example => example.Input)]));
        var loss = functional.cross_entropy(scores, tensor(examples.Select(example => (long)example.Label).ToArray()));
        loss.backward();
        nn.utils.clip_grad_norm_(parameters, 1.0);
        optimizer.step();
        return loss.item<float>();
    }
}
