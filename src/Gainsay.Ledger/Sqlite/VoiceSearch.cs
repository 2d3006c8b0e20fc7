using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Finds everybody who says what one statement says, and counts each independent origin once.</summary>
internal sealed class VoiceSearch(SqliteConnection connection)
{
    /// <summary>How many statements one claim's voices are made of at most, the nearest in links first.</summary>
    private const int Most = 200;

    private readonly StandingStatements statements = new(connection);

    public VoiceCount? Of(string key)
    {
        if (statements.ByKey(key) is not { } asked)
        {
            return null;
        }
        var repeats = new HashSet<DrawnRepeat>();
        var alike = Alike(asked.Statement.Key, repeats).Select(statements.Named).OfType<Statement>().ToList();
        var all = alike.Count == 0 ? [asked.Statement] : alike;
        return new VoiceCount(asked.Statement.Text, VoiceGrouping.Of(all, IdentitiesOf, [.. repeats]), VoiceGrouping.Outlets(all));
    }

    public IReadOnlyList<Voice> Group(IReadOnlyList<Statement> alike)
    {
        var repeats = alike.SelectMany(statement => LinkRows.RepeatsOf(connection, statement.Key)).Distinct().ToList();
        return VoiceGrouping.Of([.. alike.DistinctBy(statement => statement.Key)], IdentitiesOf, repeats);
    }

    // What a former reading said stands no more, and its actors are not looked up.
    private IReadOnlyList<string> IdentitiesOf(Statement statement) => statements.Named(statement.Key) is null ? [] : statements.PresentIdentities(statement);

    // Everything that repeats it, and whatever agrees with it or a repetition; one step of agreement, because "nearly the same" twice over is another claim.
    private HashSet<string> Alike(string key, HashSet<DrawnRepeat> repeats)
    {
        var found = Repeating([key], repeats);
        var agreeing = found.SelectMany(each => LinkRows.Of(connection, each).Where(link => link.IsShown && link.Relation == Relation.Agrees).Select(link => link.OtherEnd(each)));
        return Repeating([.. found, .. agreeing], repeats);
    }

    private HashSet<string> Repeating(List<string> start, HashSet<DrawnRepeat> repeats)
    {
        var found = start.ToHashSet(StringComparer.Ordinal);
        var queue = new Queue<string>(found);
        while (found.Count < Most && queue.TryDequeue(out var next))
        {
            foreach (var repeat in LinkRows.RepeatsOf(connection, next))
            {
                repeats.Add(repeat);
                var other = repeat.From == next ? repeat.To : repeat.From;
                if (found.Add(other))
                {
                    queue.Enqueue(other);
                }
            }
        }
        return found;
    }
}
