using System.Text.Json;

namespace Gainsay.Training.Pairs.Data;

/// <summary>Premises and hypotheses: JSON lines with <c>premise</c>, <c>hypothesis</c> and <c>label</c>.</summary>
internal static class NliCorpus
{
    // An edit that only adds a fact makes a summary wrong, but contradicts nothing.
    private const string Addition = "hallucinated_fact_insertion";

    /// <summary>The pairs with one of the three labels; others, and contradictions by addition alone, are left out.</summary>
    public static IEnumerable<LabelledPair> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            if (Label(row.GetProperty("label").GetString()) is { } label && !(label == PairLabel.Contradicts && IsAddition(row)))
            {
                yield return new LabelledPair(Text(row, "premise"), Text(row, "hypothesis"), label);
            }
        }
    }

    private static PairLabel? Label(string? name) => name switch
    {
        "contradict" => PairLabel.Contradicts,
        "entail" => PairLabel.Agrees,
        "neutral" => PairLabel.Neither,
        _ => null,
    };

    private static bool IsAddition(JsonElement row) => row.TryGetProperty("edit_types", out var edits) && edits.GetString() == Addition;

    private static string Text(JsonElement row, string name) =>
        row.GetProperty(name).GetString()!.Replace("-LRB-", "(", StringComparison.Ordinal).Replace("-RRB-", ")", StringComparison.Ordinal);
}
