using System.Text.Json;

namespace Gainsay.Training.Pairs.Data;

/// <summary>Two sentences from articles of two outlets on one story, in the format of ClaimDiff.</summary>
/// <param name="Topic">The story.</param>
internal sealed record ClaimDiffPair(string Topic, LabelledPair Pair);

/// <summary>Reads ClaimDiff: its "weakens" is taken for contradiction, its "strengthens" for agreement.</summary>
internal static class ClaimDiffCorpus
{
    public static IEnumerable<ClaimDiffPair> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var label = row.GetProperty("label").GetString() switch
            {
                "contradict" => PairLabel.Contradicts,
                "agree" => PairLabel.Agrees,
                "neutral" => PairLabel.Neither,
                var other => throw new InvalidDataException($"ClaimDiff row {row.GetProperty("pair_id")}: found the label `{other}`, expected contradict, agree or neutral."),
            };
            yield return new ClaimDiffPair(
                row.GetProperty("topic").GetString()!,
                new LabelledPair(row.GetProperty("claim_a").GetString()!, row.GetProperty("claim_b").GetString()!, label));
        }
    }

    /// <summary>The topics in their order by name, every third of which is kept for measuring.</summary>
    public static IReadOnlySet<string> HeldOutTopics(IEnumerable<ClaimDiffPair> pairs) =>
        pairs.Select(pair => pair.Topic).Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 2).ToHashSet(StringComparer.Ordinal);
}
