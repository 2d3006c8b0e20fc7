using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Runs;

/// <summary>Where a run stands, so that it can be taken up again.</summary>
/// <param name="Epoch">The epoch under way, from 0.</param>
/// <param name="Batch">The next batch of it.</param>
/// <param name="Minutes">Minutes of training so far.</param>
internal sealed record RunState(int Epoch, int Batch, double Minutes);

/// <summary>A run's last weights, its optimiser's state, and where it stands: three files of one folder.</summary>
/// <param name="Folder">The run's folder.</param>
/// <param name="Name">What the weights and the optimiser's state are called.</param>
/// <param name="StateName">The name of the file that tells where the run stands.</param>
internal sealed record Checkpoint(string Folder, string Name, string StateName)
{
    /// <summary>The file of the last weights.</summary>
    public string WeightsPath => Path.Combine(Folder, Name + ".weights");

    private string OptimizerPath => Path.Combine(Folder, Name + ".optimizer");

    private string StatePath => Path.Combine(Folder, StateName);

    public bool Exists => File.Exists(StatePath);

    public RunState State => JsonSerializer.Deserialize<RunState>(File.ReadAllText(StatePath))!;

    /// <summary>Keeps all three; what was kept before stands until the new files are whole.</summary>
    public void Save(Module network, AdamW optimizer, RunState state)
    {
        network.save(WeightsPath + ".new");
        optimizer.save_state_dict(OptimizerPath + ".new");
        File.Move(WeightsPath + ".new", WeightsPath, overwrite: true);
        File.Move(OptimizerPath + ".new", OptimizerPath, overwrite: true);
        File.WriteAllText(StatePath, JsonSerializer.Serialize(state));
    }

    /// <summary>Brings network and optimiser back to where the run stood; without a checkpoint they stay as they are, at the beginning.</summary>
    public RunState Resume(Module network, AdamW optimizer, RunLog log)
    {
        if (!Exists)
        {
            return new RunState(0, 0, 0);
        }
        network.load(WeightsPath);
        optimizer.load_state_dict(OptimizerPath);
        log.Write($"resumed at {State}");
        return State;
    }
}
