using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>What one actor says over time, question by question.</summary>
internal sealed class PositionSearch
{
    /// <summary>How many statements of one actor are looked at, the latest first.</summary>
    private const int Most = 1000;

    private readonly SqliteConnection connection;
    private readonly ActorSearch actors;
    private readonly StandingStatements statements;
    private readonly LinkSearch links;

    public PositionSearch(SqliteConnection connection)
    {
        this.connection = connection;
        actors = new ActorSearch(connection);
        statements = new StandingStatements(connection);
        links = new LinkSearch(connection, statements);
    }

    public List<Position> Of(string actor, string? question, int limit)
    {
        var said = actors.WhereSaid(actor, Most);
        var index = Enumerable.Range(0, said.Count).ToDictionary(i => said[i].Key, StringComparer.Ordinal);
        var group = new Grouping(said.Count);
        var reversals = new Dictionary<string, Link>(StringComparer.Ordinal);
        foreach (var key in Connected(said))
        {
            foreach (var (other, reversal) in SameQuestion(key))
            {
                if (index.TryGetValue(other, out var j))
                {
                    group.Merge(index[key], j);
                    if (reversal is not null && links.With(reversal) is { } link)
                    {
                        reversals.TryAdd(reversal.From, link);
                    }
                }
            }
        }
        // Only the readings of what is asked for are unpacked, which are few unless words are asked for: hence the order before the look at them.
        return [.. Enumerable.Range(0, said.Count).GroupBy(i => group[i]).Select(steps => steps.Select(i => said[i]).ToList())
            .OrderByDescending(steps => steps.Exists(step => reversals.ContainsKey(step.Key))).ThenByDescending(steps => steps.Count)
            .Select(steps => PositionOf(steps, reversals))
            .Where(position => question is null || HasWords(position, question))
            .Take(limit)];
    }

    private Position PositionOf(List<SaidAt> steps, Dictionary<string, Link> reversals)
    {
        var said = steps.ConvertAll(step => statements.At(step.Article, step.Place));
        return new Position(said[0].Text, said.ConvertAll(statement => new PositionStep(statement, reversals.GetValueOrDefault(statement.Key))));
    }

    // Most statements have to do with no other, and one question finds them all.
    private List<string> Connected(List<SaidAt> said) => said.Count == 0 ? [] : connection.Rows(
        """
        SELECT k.value FROM json_each($1) k
        WHERE EXISTS (SELECT 1 FROM links WHERE from_key = k.value AND likely = 1) OR EXISTS (SELECT 1 FROM links WHERE to_key = k.value AND likely = 1)
           OR EXISTS (SELECT 1 FROM link_decisions WHERE from_key = k.value) OR EXISTS (SELECT 1 FROM link_decisions WHERE to_key = k.value)
           OR EXISTS (SELECT 1 FROM repeats WHERE from_key = k.value) OR EXISTS (SELECT 1 FROM repeats WHERE to_key = k.value)
           OR EXISTS (SELECT 1 FROM dispute_statements WHERE key = k.value)
        """,
        row => row.GetString(0),
        $"[\"{string.Join("\",\"", said.Select(at => at.Key))}\"]");

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
