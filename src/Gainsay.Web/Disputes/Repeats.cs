using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Web.Disputes;

/// <summary>Which statements of a dispute only repeat another one that is shown.</summary>
public sealed class Repeats
{
    private readonly Dictionary<string, IReadOnlyList<VoiceStatement>> byOrigin = [];
    private readonly HashSet<string> repeated = [];

    /// <summary>Asks for the voices of each statement that no voice before it holds.</summary>
    public static Repeats Of(IDisputes disputes, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentNullException.ThrowIfNull(statements);
        var repeats = new Repeats();
        foreach (var statement in statements)
        {
            if (!repeats.repeated.Contains(statement.Key) && !repeats.byOrigin.ContainsKey(statement.Key) && disputes.Voices(statement.Key) is { } count)
            {
                repeats.Take(statement, count);
            }
        }
        return repeats;
    }

    public bool IsRepeat(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return repeated.Contains(statement.Key);
    }

    /// <summary>What repeats a statement. Empty where nothing does.</summary>
    public IReadOnlyList<VoiceStatement> RepeatsOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return byOrigin.GetValueOrDefault(statement.Key, []);
    }

    private void Take(Statement statement, VoiceCount count)
    {
        if (count.Voices.FirstOrDefault(voice => voice.Statements.Any(part => part.Statement.Key == statement.Key)) is not { } voice)
        {
            return;
        }
        var others = voice.Statements.Where(part => part.Statement.Key != statement.Key && !byOrigin.ContainsKey(part.Statement.Key)).ToList();
        byOrigin[statement.Key] = others;
        repeated.UnionWith(others.Select(part => part.Statement.Key));
    }
}
