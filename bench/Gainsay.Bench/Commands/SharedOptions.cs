using System.CommandLine;
using Gainsay.Bench.Runs;

namespace Gainsay.Bench.Commands;

/// <summary>Options alike in every command that has them.</summary>
internal static class SharedOptions
{
    public static Option<int> Articles(int count) => Count("--articles", count, "How many articles");

    public static Option<int> Seed() => new("--seed") { Description = "Another seed gives other articles", DefaultValueFactory = _ => 1 };

    public static Option<int> Rounds() => Count("--rounds", 3, "How often each run is done; medians are shown");

    public static Option<int> Jobs(int count) => Count("--jobs", count, "How many articles at a time");

    public static Option<Engine> Engine() => new("--engine") { Description = "model or rules", DefaultValueFactory = _ => Runs.Engine.Model };

    private static Option<int> Count(string name, int otherwise, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{name} must be at least 1.");
            }
        });
        return option;
    }
}
