using System.Diagnostics;
using System.Globalization;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Runs;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Answers;

/// <summary>Trains the answer network for a given time.</summary>
internal sealed class AnswerRun(RunOptions options, IReadOnlyList<AnswerExample> examples, IReadOnlyList<AnsweringArticle> dev, WordPieces vocabulary, RunLog log)
{
    private const double HeadRate = 1e-3;
    private const int BatchSize = 12;
    private const int StepsALine = 50;

    // How many of the statements without a link are learned in an epoch, by attitude.
    private static readonly double[] AttitudeTaken = [0.12, 0.6, 0.4, 0.5, 0.25, 0.2, 0.3];

    // So that no word is relied on alone: that share of the pieces is MiniLM's mask.
    private const double HiddenShare = 0.08;
    private const long Mask = 103;

    // Speakers are not always known where the model is used.
    private const double SpeakersHidden = 0.2;

    private static readonly float[] RelationWeights = [4, 2, 1];
    private static readonly float[] AttitudeWeights = [1, 2.5f, 2.5f, 3, 2, 1.3f, 2];
    private const double AttitudeShare = 0.5;

    private readonly RunClock clock = new(options, CheckpointOf(options.Out));

    /// <summary>Where the run in a folder stands.</summary>
    public static Checkpoint CheckpointOf(string folder) => new(folder, "answers", "answers.state.json");

    /// <summary>Trains until the time is up; the network then holds the last weights.</summary>
    public void Train(AnswerNetwork network)
    {
        network.Encoder.Words.weight!.requires_grad = false;
        if (options.Half)
        {
            network.Encoder.TrainInHalf();
        }
        network.Encoder.TrainWithDropout(options.EncoderDropout);
        var heads = network.AttitudeHidden.parameters().Concat(network.AttitudeOut.parameters())
            .Concat(network.RelationHidden.parameters()).Concat(network.RelationPlace.parameters()).Concat(network.RelationOut.parameters());
        var plan = new RatePlan((network.Encoder.parameters().Where(p => p.requires_grad), options.EncoderRate), (heads, HeadRate));
        using var optimizer = plan.Optimizer();
        var state = clock.Start(network, optimizer, log);
        network.train();
        var (epoch, first) = (state.Epoch, state.Batch);
        while (clock.Progress < 1)
        {
            Epoch(network, optimizer, plan, Batches(epoch), epoch, first);
            (epoch, first) = (epoch + 1, 0);
            clock.Save(network, optimizer, epoch, first);
            clock.Apart(() =>
            {
                network.eval();
                log.Write(string.Create(CultureInfo.InvariantCulture, $"after epoch {epoch - 1} at {clock.Minutes:F1} min: {AnswerMeasure.Of(dev, article => NetworkAnswers.Of(network, article, vocabulary))}"));
                network.train();
            });
        }
    }

    /// <summary>What one epoch learns, in batches of like length, the batches in any order.</summary>
    private AnswerExample[][] Batches(int epoch)
    {
        var random = new Random((options.Seed * 1000) + epoch);
        var taken = examples.Where(example => random.NextDouble() < example.Share && (example.IsLinked || example.IsAdded || random.NextDouble() < AttitudeTaken[Math.Max(0, example.Attitude)]))
            .Select(example => random.NextDouble() < SpeakersHidden ? example with { Places = [.. example.Places.Select(CandidatePlace.WithoutSpeaker)] } : example)
            .Select(example => example with { Window = example.Window with { Pieces = [.. example.Window.Pieces.Select((piece, i) => i > 0 && random.NextDouble() < HiddenShare ? Mask : piece)] } })
            .OrderBy(example => example.Window.Pieces.Length + (random.NextDouble() * 16)).Chunk(BatchSize).ToArray();
        random.Shuffle(taken);
        return taken;
    }

    private void Epoch(AnswerNetwork network, AdamW optimizer, RatePlan plan, AnswerExample[][] batches, int epoch, int first)
    {
        var parameters = network.parameters().Where(p => p.requires_grad).ToArray();
        var (attitudes, relations, pieces, since) = (0.0, 0.0, 0, Stopwatch.StartNew());
        for (var i = first; i < batches.Length && clock.Progress < 1; i++)
        {
            plan.Set(optimizer, clock.Progress);
            var (attitude, relation) = Step(network, optimizer, parameters, batches[i]);
            (attitudes, relations) = (attitudes + attitude, relations + relation);
            pieces += batches[i].Sum(example => example.Window.Pieces.Length);
            if ((i + 1) % StepsALine == 0)
            {
                log.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"epoch {epoch} batch {i + 1}/{batches.Length} at {clock.Minutes:F1} min: attitudes {attitudes / StepsALine:F4}, relations {relations / StepsALine:F4}, {pieces / since.Elapsed.TotalSeconds:F0} pieces/s, {Environment.WorkingSet / 1_000_000} MB"));
                (attitudes, relations, pieces) = (0, 0, 0);
                since.Restart();
            }
            clock.SaveIfDue(network, optimizer, epoch, i + 1);
        }
    }

    private static (double Attitudes, double Relations) Step(AnswerNetwork network, AdamW optimizer, Parameter[] parameters, AnswerExample[] examples)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var (attitudes, relations) = network.Scores(new AnswerBatch(examples));
        var attitudeLoss = functional.cross_entropy(attitudes, tensor(examples.Select(example => (long)(example.Attitude < 0 ? AnswerExample.Unknown : example.Attitude)).ToArray()), tensor(AttitudeWeights), AnswerExample.Unknown, Reduction.Sum) / examples.Length;
        var relationLoss = functional.cross_entropy(relations, tensor(examples.SelectMany(example => example.Labels).ToArray(), ScalarType.Int64), tensor(RelationWeights), AnswerExample.Unknown, Reduction.Sum) / examples.Length;
        ((AttitudeShare * attitudeLoss) + relationLoss).backward();
        nn.utils.clip_grad_norm_(parameters, 1.0);
        optimizer.step();
        return (attitudeLoss.item<float>(), relationLoss.item<float>());
    }
}
