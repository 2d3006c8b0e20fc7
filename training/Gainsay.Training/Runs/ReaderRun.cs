using System.Diagnostics;
using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Runs;

/// <summary>What a run is asked to do.</summary>
/// <param name="Out">Folder of the log and the checkpoints.</param>
/// <param name="Minutes">How long to train. The learning rate is planned to reach zero then.</param>
/// <param name="Seed">Everything random follows from it; how many steps fit into the minutes does not.</param>
internal sealed record RunOptions(string Out, double Minutes, int Seed, bool Resume)
{
    public int BatchSize { get; init; } = 8;

    /// <summary>Weights of an earlier run to begin with; null for those of MiniLM.</summary>
    public string? From { get; init; }

    /// <summary>The highest learning rate of the encoder; the heads learn five times as fast.</summary>
    public double EncoderRate { get; init; } = 2e-4;

    public double HeadRate => 5 * EncoderRate;

    public double ChainRate { get; init; } = 1e-2;

    /// <summary>Whether the encoder's products are computed in bfloat16 while training.</summary>
    public bool Half { get; init; }

    /// <summary>The share of what each layer of the encoder adds that training drops.</summary>
    public double EncoderDropout { get; init; }

    /// <summary>The share of the pieces that are hidden, so that the words around a word count too.</summary>
    public double HiddenShare { get; init; } = 0.05;

    /// <summary>Of pairs of claims: the share of the time, 0 to 1, in which general ones are learned, before those of news.</summary>
    public double GeneralShare { get; init; } = 0.8;
}

/// <summary>Trains the reader network for a given time.</summary>
internal sealed class ReaderRun(RunOptions options, TrainingCorpora corpora, WindowSampler sampler, RunLog log)
{
    private const double CheckpointMinutes = 10;

    /// <summary>Where the run in a folder stands.</summary>
    public static Checkpoint CheckpointOf(string folder) => new(folder, "checkpoint", "checkpoint.json");

    /// <summary>Trains until the time is up; the network then holds the last weights.</summary>
    public void Train(ReaderNetwork network)
    {
        network.Encoder.Words.weight!.requires_grad = false;
        if (options.Half)
        {
            network.Encoder.TrainInHalf();
        }
        network.Encoder.TrainWithDropout(options.EncoderDropout);
        var (plan, checkpoint) = (PlanOf(network), CheckpointOf(options.Out));
        using var optimizer = plan.Optimizer();
        var state = options.Resume ? checkpoint.Resume(network, optimizer, log) : new RunState(0, 0, 0);
        var clock = Stopwatch.StartNew();
        double Minutes() => state.Minutes + clock.Elapsed.TotalMinutes;
        var saved = Minutes();
        var parameters = network.parameters().Where(p => p.requires_grad).ToArray();
        network.train();
        for (var epoch = state.Epoch; Minutes() < options.Minutes; epoch++)
        {
            var batches = sampler.Epoch(corpora, epoch, options.BatchSize);
            for (var i = epoch == state.Epoch ? state.Batch : 0; i < batches.Count && Minutes() < options.Minutes; i++)
            {
                plan.Set(optimizer, Minutes() / options.Minutes);
                Step(network, optimizer, parameters, batches[i]);
                log.Progress(epoch, i + 1, batches.Count, Minutes());
                if (Minutes() - saved > CheckpointMinutes)
                {
                    checkpoint.Save(network, optimizer, new RunState(epoch, i + 1, Minutes()));
                    saved = Minutes();
                }
            }
            checkpoint.Save(network, optimizer, new RunState(epoch + 1, 0, Minutes()));
            log.Write($"dev after epoch {epoch} at {Minutes().ToString("F1", CultureInfo.InvariantCulture)} min: {DevScores.Of(network, corpora, sampler)}");
        }
    }

    private void Step(ReaderNetwork network, AdamW optimizer, Parameter[] parameters, IReadOnlyList<TrainingWindow> windows)
    {
        using var scope = NewDisposeScope();
        var batch = new ReaderBatch(windows);
        optimizer.zero_grad();
        var (total, cues, roles) = ReaderLoss.Of(network, batch);
        total.backward();
        nn.utils.clip_grad_norm_(parameters, 1.0);
        optimizer.step();
        log.Count(total.item<float>(), cues.item<float>(), roles.item<float>(), windows.Sum(w => w.Pieces.Length));
    }

    private RatePlan PlanOf(ReaderNetwork network)
    {
        var encoder = network.Encoder.parameters().Where(p => p.requires_grad).ToArray();
        var chain = network.Chain.parameters().ToArray();
        var handles = encoder.Concat(chain).Select(p => p.Handle).ToHashSet();
        var heads = network.parameters().Where(p => p.requires_grad && !handles.Contains(p.Handle)).ToArray();
        return new RatePlan((encoder, options.EncoderRate), (heads, options.HeadRate), (chain, options.ChainRate));
    }
}
