using System.Text.Json;

namespace Gainsay.Training.Pairs.Data;

/// <summary>A headline and what an article's body does with it.</summary>
/// <param name="Stance"><c>agree</c>, <c>disagree</c>, <c>discuss</c> or <c>unrelated</c>.</param>
internal sealed record HeadlineStance(string Headline, int BodyId, string Stance);

/// <summary>Readers of the corpora of stances: the Fake News Challenge and ARC (one format), Emergent, Perspectrum.</summary>
internal static class StanceCorpora
{
    public static IEnumerable<HeadlineStance> Headlines(IEnumerable<string> lines) => Rows(lines, row => new HeadlineStance(
        row.GetProperty("headline").GetString()!, row.GetProperty("body_id").GetInt32(), row.GetProperty("stance").GetString()!));

    public static IReadOnlyDictionary<int, string> Bodies(IEnumerable<string> lines) =>
        Rows(lines, row => (Id: row.GetProperty("body_id").GetInt32(), Text: row.GetProperty("text").GetString()!))
            .ToDictionary(body => body.Id, body => body.Text);

    /// <summary>A body that is kept for measuring: one in four.</summary>
    public static bool IsHeldOut(int bodyId) => bodyId % 4 == 3;

    /// <summary>Headlines against the rumours that they are about; one that only reports takes no side.</summary>
    public static IEnumerable<LabelledPair> Emergent(IEnumerable<string> lines) => Rows(lines, row => new LabelledPair(
        row.GetProperty("claim").GetString()!,
        row.GetProperty("headline").GetString()!,
        row.GetProperty("stance").GetString() switch { "for" => PairLabel.Agrees, "against" => PairLabel.Contradicts, _ => PairLabel.Neither }));

    /// <summary>Views on one question: of one cluster they agree; of opposite ones they contradict each other.</summary>
    /// <remarks>Opposite views that share no word are rarely about one proposition, so pairs come by shared words, most first.</remarks>
    public static IEnumerable<LabelledPair> Perspectrum(IEnumerable<string> lines)
    {
        var views = Rows(lines, row => (
            Claim: row.GetProperty("claim_id").GetInt32(),
            Text: row.GetProperty("perspective").GetString()!.Trim(),
            Cluster: row.GetProperty("cluster").GetInt32(),
            IsFor: row.GetProperty("stance").GetString() == "SUPPORT"));
        var pairs = from claim in views.GroupBy(view => view.Claim)
                    let all = claim.DistinctBy(view => view.Text).ToArray()
                    from i in Enumerable.Range(0, all.Length)
                    from j in Enumerable.Range(i + 1, all.Length - i - 1)
                    let opposite = all[i].IsFor != all[j].IsFor
                    where opposite || all[i].Cluster == all[j].Cluster
                    select (Shared: SharedWords(all[i].Text, all[j].Text),
                        Pair: new LabelledPair(all[i].Text, all[j].Text, opposite ? PairLabel.Contradicts : PairLabel.Agrees));
        return pairs.OrderByDescending(pair => pair.Shared).Select(pair => pair.Pair);
    }

    /// <summary>Words in common as a share of all words of both.</summary>
    private static double SharedWords(string first, string second)
    {
        var (a, b) = (BodyEvidence.Words(first).ToHashSet(), BodyEvidence.Words(second).ToHashSet());
        var union = a.Union(b).Count();
        return union == 0 ? 0 : (double)a.Intersect(b).Count() / union;
    }

    private static IEnumerable<T> Rows<T>(IEnumerable<string> lines, Func<JsonElement, T> read)
    {
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            yield return read(json.RootElement);
        }
    }
}
