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

    /// <summary>The pairs on which annotators did not agree enough for a label, by the mean of their scores (−2 weakens, 2 strengthens): mostly weakening, or neither.</summary>
    /// <param name="lines">With <c>average_response</c>.</param>
    /// <param name="labelled">Rows that have a label are left out.</param>
    public static IEnumerable<ClaimDiffPair> ReadUnsure(IEnumerable<string> lines, IReadOnlySet<(string, string)> labelled)
    {
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var claims = (First: row.GetProperty("claim_a").GetString()!, Second: row.GetProperty("claim_b").GetString()!);
            var score = row.GetProperty("average_response").GetDouble();
            if (score <= 0 && !labelled.Contains(claims))
            {
                var label = score < 0 ? PairLabel.Contradicts : PairLabel.Neither;
                yield return new ClaimDiffPair(row.GetProperty("topic").GetString()!, new LabelledPair(claims.First, claims.Second, label));
            }
        }
    }

    /// <summary>The topics in their order by name, every third of which is kept for measuring.</summary>
    public static IReadOnlySet<string> HeldOutTopics(IEnumerable<ClaimDiffPair> pairs) =>
        pairs.Select(pair => pair.Topic).Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 2).ToHashSet(StringComparer.Ordinal);
}
