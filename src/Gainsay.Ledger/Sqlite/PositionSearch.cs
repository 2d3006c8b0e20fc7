using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What one actor says over time, question by question.</summary>
internal sealed class PositionSearch(SqliteConnection connection)
{
    /// <summary>How many statements of one actor are looked at, the latest first.</summary>
    private const int Most = 1000;

    private readonly LinkSearch links = new(connection);
    private readonly ActorSearch actors = new(connection);

    public List<Position> Of(string actor, string? question, int limit)
    {
        var said = actors.Run(actor, Most).Statements.Order(StatementOrder.ByTime).ToList();
        var index = Enumerable.Range(0, said.Count).ToDictionary(i => said[i].Key, StringComparer.Ordinal);
        var group = new Grouping(said.Count);
        var reversals = new Dictionary<string, Link>(StringComparer.Ordinal);
        for (var i = 0; i < said.Count; i++)
        {
            foreach (var (other, reversal) in SameQuestion(said[i].Key))
            {
                if (index.TryGetValue(other, out var j))
                {
                    group.Merge(i, j);
                    if (reversal is not null && links.With(reversal) is { } link)
                    {
                        reversals.TryAdd(reversal.From, link);
                    }
                }
            }
        }
        return [.. Enumerable.Range(0, said.Count).GroupBy(i => group[i])
            .Select(steps => new Position(said[steps.First()].Text, [.. steps.Select(i => new PositionStep(said[i], reversals.GetValueOrDefault(said[i].Key)))]))
            .Where(position => question is null || HasWords(position, question))
            .OrderByDescending(position => position.Steps.Any(step => step.Reverses is not null)).ThenByDescending(position => position.Steps.Count)
            .Take(limit)];
    }

    // By a link, a repetition, or as part of one dispute.
    private IEnumerable<(string Key, KeyedLink? Reversal)> SameQuestion(string key)
    {
        foreach (var link in LinkRows.Of(connection, key).Where(link => link.IsShown))
        {
            yield return (link.OtherEnd(key), link.Relation == Relation.Reverses ? link : null);
        }
        foreach (var repeat in LinkRows.RepeatsOf(connection, key))
        {
            yield return (repeat.From == key ? repeat.To : repeat.From, null);
        }
        var together = connection.Rows(
            "SELECT DISTINCT other.key FROM dispute_statements mine JOIN dispute_statements other USING (dispute) WHERE mine.key = $1",
            row => row.GetString(0),
            key);
        foreach (var other in together)
        {
            yield return (other, null);
        }
    }

    private static bool HasWords(Position position, string question)
    {
        var words = question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var said = string.Join('\n', position.Steps.Select(step => $"{step.Statement.Text}\n{step.Statement.ContentWords}"));
        return words.All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
