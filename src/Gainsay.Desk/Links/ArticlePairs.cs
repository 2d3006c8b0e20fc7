using Gainsay.Ledger;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>The pairs of statements of one article, each with its place.</summary>
internal static class ArticlePairs
{
    /// <summary>Every two statements of different attributions, neither of which reports the other, unless it denies just that; in the order of the statements.</summary>
    /// <param name="statements">All of one article.</param>
    /// <param name="seen">What the answer model sees in the article. Null: it was not asked.</param>
    public static IReadOnlyList<StatementPair> Of(IReadOnlyList<LinkSide> statements, ArticleAnswers? seen = null)
    {
        var direct = DirectAnswers.Among(statements, seen).ToHashSet();
        var pairs = new List<StatementPair>();
        for (var i = 0; i < statements.Count; i++)
        {
            for (var j = i + 1; j < statements.Count; j++)
            {
                if (!Overlap(statements[i].Statement, statements[j].Statement) || direct.Contains((statements[i], statements[j])) || direct.Contains((statements[j], statements[i])))
                {
                    pairs.Add(new StatementPair(statements[i], statements[j]));
                }
            }
        }
        var nearness = statements.ToDictionary(side => side, _ => new List<double>());
        foreach (var pair in pairs)
        {
            nearness[pair.EarlierSide].Add(pair.Cosine);
            nearness[pair.LaterSide].Add(pair.Cosine);
        }
        var strangers = statements.ToDictionary(side => side, side => AttributionsOfOthers(side.Statement, statements));
        var quarrel = new Quarrel(pairs, (one, other) => seen?.Between(one, other));
        var placed = pairs.Select(pair => new StatementPair(pair.EarlierSide, pair.LaterSide) { Place = quarrel.In(pair, PlaceOf(pair, nearness, strangers[pair.LaterSide])) }).ToList();
        return WithDirectAnswers(WithRejoinders(placed, new WordRarity(statements)), direct);
    }

    // Who answers whom is known of these, whatever attitudes the two were given.
    private static List<StatementPair> WithDirectAnswers(List<StatementPair> pairs, HashSet<(LinkSide Answered, LinkSide Answer)> direct) =>
    [
        .. pairs.Select(pair => direct.Contains((pair.EarlierSide, pair.LaterSide)) ? StatementPair.Answering(pair.EarlierSide, pair.LaterSide, pair.Place! with { IsDirect = true })
            : direct.Contains((pair.LaterSide, pair.EarlierSide)) ? StatementPair.Answering(pair.LaterSide, pair.EarlierSide, pair.Place! with { IsDirect = true })
            : pair),
    ];

    // A statement answers one attribution, the likeliest, and of its claims the likeliest.
    private static List<StatementPair> WithRejoinders(List<StatementPair> pairs, WordRarity rarity)
    {
        var odds = pairs.Select(pair => Rejoinder.LogOdds(pair, rarity.Shared(pair.EarlierSide, pair.LaterSide))).ToList();
        var best = Enumerable.Range(0, pairs.Count).Where(i => odds[i] is not null)
            .GroupBy(i => pairs[i].Later.Attribution)
            .Select(found => found.OrderByDescending(i => odds[i]).ThenBy(i => pairs[i].Name, StringComparer.Ordinal).First()).ToHashSet();
        return [.. pairs.Select((pair, i) => odds[i] is { } told && best.Contains(i)
            ? new StatementPair(pair.EarlierSide, pair.LaterSide) { Place = pair.Place! with { Rejoinder = Rejoinder.Likelihood(told) } }
            : pair)];
    }

    /// <summary>The attributions in which another party than a statement's says something.</summary>
    private static HashSet<int> AttributionsOfOthers(Statement statement, IReadOnlyList<LinkSide> statements) =>
        [.. statements.Select(side => side.Statement).Where(other => !Speakers.ShareParty(other, statement)).Select(other => other.Attribution)];

    private static PairPlace PlaceOf(StatementPair pair, Dictionary<LinkSide, List<double>> nearness, HashSet<int> strangersOfLater)
    {
        var (earlier, later) = (pair.Earlier, pair.Later);
        var (above, below) = earlier.Attribution < later.Attribution ? (earlier, later) : (later, earlier);
        return new PairPlace(
            below.Attribution - above.Attribution,
            Math.Max(0, below.Content[0].Start - above.Content[^1].End),
            nearness[pair.LaterSide].Count(cosine => cosine > pair.Cosine),
            nearness[pair.EarlierSide].Count(cosine => cosine > pair.Cosine),
            strangersOfLater.Count(attribution => attribution > above.Attribution && attribution < below.Attribution));
    }

    // Claims of one content, and what is reported within a report, are no answers to each other.
    private static bool Overlap(Statement one, Statement other) =>
        one.Attribution == other.Attribution || one.Content.Any(span => other.Content.Any(span.Overlaps));
}
