using Gainsay.Ledger.Links;

namespace Gainsay.Ledger.Disputes;

/// <summary>Divides statements that say the same into independent origins.</summary>
/// <remarks>One voice are: statements that repeat each other's words, and statements by the same actor or by one who speaks for the same. Pure, and the same for any order.</remarks>
internal static class VoiceGrouping
{
    /// <param name="statements">In any order.</param>
    /// <param name="identities">Names of each statement's actors that are equal only where the actor is taken for the same; see the statements' order.</param>
    /// <param name="repeats">Repetitions; those with an end elsewhere do not count.</param>
    public static IReadOnlyList<Voice> Of(
        IReadOnlyList<Statement> statements, Func<Statement, IReadOnlyList<string>> identities, IReadOnlyList<DrawnRepeat> repeats)
    {
        var sorted = statements.Order(StatementOrder.ByTime).ToList();
        var index = Enumerable.Range(0, sorted.Count).ToDictionary(i => sorted[i].Key, StringComparer.Ordinal);
        var names = sorted.Select(identities).ToList();
        var group = new Grouping(sorted.Count);
        var inside = repeats.Where(repeat => index.ContainsKey(repeat.From) && index.ContainsKey(repeat.To)).ToList();
        foreach (var repeat in inside)
        {
            group.Merge(index[repeat.From], index[repeat.To]);
        }
        foreach (var same in Enumerable.Range(0, sorted.Count).SelectMany(i => names[i].Select(name => (name, i))).GroupBy(found => found.name, found => found.i))
        {
            foreach (var i in same)
            {
                group.Merge(same.First(), i);
            }
        }
        var kinds = inside.ToLookup(repeat => index[repeat.From], repeat => repeat.Kind);
        return [.. Enumerable.Range(0, sorted.Count).GroupBy(i => group[i]).OrderBy(voice => voice.First())
            .Select(voice => VoiceOf([.. voice], sorted, kinds))];
    }

    /// <summary>The name of whoever is speaking: the first actor, or the article's own words for the source.</summary>
    public static string OriginOf(Statement statement) => statement switch
    {
        { Actors: [_, ..] } => string.Join("; ", statement.Actors),
        { SourceWords.Length: > 0 } => statement.SourceWords,
        _ => "(nobody named)",
    };

    /// <summary>How many outlets carry the statements; an article without one counts as its own.</summary>
    public static int Outlets(IEnumerable<Statement> statements) =>
        statements.Select(statement => statement.Article.Outlet ?? statement.Article.Input).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static Voice VoiceOf(List<int> members, List<Statement> sorted, ILookup<int, RepeatKind> kinds)
    {
        var statements = members.Select((i, place) =>
            new VoiceStatement(sorted[i], place == 0 ? RepeatKind.Origin : kinds[i].DefaultIfEmpty(RepeatKind.Again).Min()));
        return new Voice(OriginOf(sorted[members[0]]), [.. statements], IsFirstKnown([.. members.Select(i => sorted[i])]));
    }

    // Where two articles give the same day and one of them no hour, nobody can say which was first.
    private static bool IsFirstKnown(List<Statement> byTime) => byTime.TrueForAll(statement => statement.Article.Published is not null)
        && byTime.Where(statement => statement.Article.Id != byTime[0].Article.Id).All(statement => StatementOrder.IsClearlyBefore(byTime[0].Article.Published!, statement.Article.Published!));
}
