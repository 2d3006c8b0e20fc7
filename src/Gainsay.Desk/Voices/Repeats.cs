using Gainsay.Desk.Links;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Desk.Voices;

/// <summary>Finds the repetitions among pairs of statements of one article and those of others.</summary>
internal static class Repeats
{
    // So many statements that two articles have in nearly the same words make one a reprint of the other, wholly or in part.
    private const int FewestOfReprint = 3;

    /// <summary>The pairs of which one only repeats the other.</summary>
    /// <param name="pairs">Any; those within an article are left out.</param>
    /// <param name="readings">What the words of each say.</param>
    public static Dictionary<StatementPair, RepeatKind> Among(IReadOnlyList<StatementPair> pairs, IReadOnlyList<PairReadings> readings)
    {
        var across = Enumerable.Range(0, pairs.Count).Where(i => !pairs[i].SameArticle).ToList();
        var reprints = Reprints(across.Select(i => pairs[i]));
        var takenBack = new TakenBack(across.Select(i => pairs[i]));
        var found = new Dictionary<StatementPair, RepeatKind>();
        foreach (var i in across)
        {
            if (Repetition.Of(pairs[i], readings[i], reprints.Contains(Articles(pairs[i]))) is { } kind && !(kind == RepeatKind.Again && takenBack.HasOneOf(pairs[i])))
            {
                found[pairs[i]] = kind;
            }
        }
        foreach (var pair in Credits.Among(across.Select(i => pairs[i])))
        {
            found.TryAdd(pair, RepeatKind.Credited);
        }
        return found;
    }

    private static HashSet<(string, string)> Reprints(IEnumerable<StatementPair> pairs) =>
    [
        .. pairs.Where(Repetition.IsLongCopy).GroupBy(Articles)
            .Where(shared => shared.DistinctBy(pair => pair.Earlier.Attribution).Count() >= FewestOfReprint && shared.DistinctBy(pair => pair.Later.Attribution).Count() >= FewestOfReprint)
            .Select(shared => shared.Key),
    ];

    private static (string, string) Articles(StatementPair pair) => (pair.Earlier.Article.Id, pair.Later.Article.Id) is var (one, other)
        && string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
