using System.Diagnostics;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Runs;

/// <summary>The time of a run that trains for a given number of minutes, over all the times that it was taken up again, and its checkpoints.</summary>
/// <param name="options">How long the run lasts, and whether it goes on from its checkpoint.</param>
/// <param name="checkpoint">Where it stands.</param>
internal sealed class RunClock(RunOptions options, Checkpoint checkpoint)
{
    private const double CheckpointMinutes = 5;

    private readonly Stopwatch clock = new();
    private double before;
    private double saved;

    /// <summary>Minutes of training so far.</summary>
    public double Minutes => before + clock.Elapsed.TotalMinutes;

    /// <summary>The part of the time that is over, 0 to 1 and a little more.</summary>
    public double Progress => Minutes / options.Minutes;

    /// <summary>Starts, from the checkpoint where the run is to go on.</summary>
    /// <returns>Where it begins.</returns>
    public RunState Start(Module network, AdamW optimizer, RunLog log)
    {
        var state = options.Resume ? checkpoint.Resume(network, optimizer, log) : new RunState(0, 0, 0);
        before = saved = state.Minutes;
        clock.Start();
        return state;
    }

    /// <summary>Keeps where the run stands.</summary>
    public void Save(Module network, AdamW optimizer, int epoch, int batch)
    {
        checkpoint.Save(network, optimizer, new RunState(epoch, batch, Minutes));
        saved = Minutes;
    }

    /// <summary>The same, where the last time is long enough ago.</summary>
    public void SaveIfDue(Module network, AdamW optimizer, int epoch, int batch)
    {
        if (Minutes - saved > CheckpointMinutes)
        {
            Save(network, optimizer, epoch, batch);
        }
    }

    /// <summary>Does something that does not count as training, as a measurement.</summary>
    public void Apart(Action action)
    {
        clock.Stop();
        action();
        clock.Start();
    }
}
