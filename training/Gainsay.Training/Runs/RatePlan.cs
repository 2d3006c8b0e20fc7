using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Gainsay.Training.Runs;

/// <summary>Groups of parameters with the highest rate of each, and how the rates rise and fall: over the first 3 % of the time up, then in a line down to a hundredth.</summary>
internal sealed class RatePlan(params (IEnumerable<Parameter> Parameters, double Highest)[] groups)
{
    private const double WarmUp = 0.03;
    private const double Least = 0.01;

    /// <summary>An optimiser of these groups.</summary>
    public AdamW Optimizer() => optim.AdamW(
        [.. groups.Select(group => new AdamW.ParamGroup(
            [.. group.Parameters],
            new AdamW.Options
            {
                LearningRate = group.Highest, InitialLearningRate = group.Highest, weight_decay = 0.01, beta1 = 0.9, beta2 = 0.98, eps = 1e-8,
            }))],
        groups[0].Highest);

    /// <param name="optimizer">Of this plan.</param>
    /// <param name="progress">The share of the time that is over, 0 to 1.</param>
    public void Set(AdamW optimizer, double progress)
    {
        var share = progress < WarmUp ? (progress / WarmUp) + Least : Math.Max(Least, (1 - progress) / (1 - WarmUp));
        foreach (var (group, (_, highest)) in optimizer.ParamGroups.Zip(groups))
        {
            group.LearningRate = highest * share;
        }
    }
}
