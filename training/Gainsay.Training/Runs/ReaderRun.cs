using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Runs;

/// <summary>Where a run stands, so that it can be taken up again.</summary>
/// <param name="Epoch">The epoch under way, from 0.</param>
/// <param name="Batch">The next batch of it.</param>
/// <param name="Minutes">Minutes of training so far.</param>
internal sealed record RunState(int Epoch, int Batch, double Minutes);

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
}

/// <summary>Trains the reader network for a given time.</summary>
internal sealed class ReaderRun(RunOptions options, TrainingCorpora corpora, WindowSampler sampler, RunLog log)
{
    private const double WarmUp = 0.03;
    private const double CheckpointMinutes = 10;

    /// <summary>The file of the last weights, in the run's folder.</summary>
    public const string WeightsName = "checkpoint.weights";

    /// <summary>Where the run in a folder stands.</summary>
    public static RunState StateOf(string folder) => JsonSerializer.Deserialize<RunState>(File.ReadAllText(Path.Combine(folder, StateName)))!;

    private const string StateName = "checkpoint.json";

    private string WeightsPath => Path.Combine(options.Out, WeightsName);

    private string OptimizerPath => Path.Combine(options.Out, "checkpoint.optimizer");

    private string StatePath => Path.Combine(options.Out, StateName);

    /// <summary>Trains until the time is up; the network then holds the last weights.</summary>
    public void Train(ReaderNetwork network)
    {
        network.Encoder.Words.weight!.requires_grad = false;
        using var optimizer = Optimizer(network);
        var state = options.Resume && File.Exists(StatePath) ? Load(network, optimizer) : new RunState(0, 0, 0);
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
                SetRates(optimizer, Minutes() / options.Minutes);
                Step(network, optimizer, parameters, batches[i]);
                log.Progress(epoch, i + 1, batches.Count, Minutes());
                if (Minutes() - saved > CheckpointMinutes)
                {
                    Save(network, optimizer, new RunState(epoch, i + 1, Minutes()));
                    saved = Minutes();
                }
            }
            Save(network, optimizer, new RunState(epoch + 1, 0, Minutes()));
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

    private AdamW Optimizer(ReaderNetwork network)
    {
        var encoder = network.Encoder.parameters().Where(p => p.requires_grad).ToArray();
        var chain = network.Chain.parameters().ToArray();
        var handles = encoder.Concat(chain).Select(p => p.Handle).ToHashSet();
        var heads = network.parameters().Where(p => p.requires_grad && !handles.Contains(p.Handle)).ToArray();
        AdamW.ParamGroup Group(Parameter[] parameters, double rate) => new(
            parameters,
            new AdamW.Options
            {
                LearningRate = rate, InitialLearningRate = rate, weight_decay = 0.01, beta1 = 0.9, beta2 = 0.98, eps = 1e-8,
            });
        return optim.AdamW([Group(encoder, options.EncoderRate), Group(heads, options.HeadRate), Group(chain, options.ChainRate)], options.EncoderRate);
    }

    /// <summary>Warm-up, then linear decay to a hundredth at the end of the time.</summary>
    private void SetRates(AdamW optimizer, double progress)
    {
        var share = progress < WarmUp ? (progress / WarmUp) + 0.01 : Math.Max(0.01, (1 - progress) / (1 - WarmUp));
        foreach (var (group, rate) in optimizer.ParamGroups.Zip([options.EncoderRate, options.HeadRate, options.ChainRate]))
        {
            group.LearningRate = rate * share;
        }
    }

    private void Save(ReaderNetwork network, AdamW optimizer, RunState state)
    {
        network.save(WeightsPath + ".new");
        optimizer.save_state_dict(OptimizerPath + ".new");
        File.Move(WeightsPath + ".new", WeightsPath, overwrite: true);
        File.Move(OptimizerPath + ".new", OptimizerPath, overwrite: true);
        File.WriteAllText(StatePath, JsonSerializer.Serialize(state));
    }

    private RunState Load(ReaderNetwork network, AdamW optimizer)
    {
        network.load(WeightsPath);
        optimizer.load_state_dict(OptimizerPath);
        var state = JsonSerializer.Deserialize<RunState>(File.ReadAllText(StatePath))!;
        log.Write($"resumed at {state}");
        return state;
    }
}
