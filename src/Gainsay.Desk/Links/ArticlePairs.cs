using Gainsay.Ledger;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>The pairs of statements of one article, each with its place.</summary>
internal static class ArticlePairs
{
    /// <summary>Every two statements of different attributions, neither of which reports the other; in the order of the statements.</summary>
    public static IReadOnlyList<StatementPair> Of(IReadOnlyList<LinkSide> statements)
    {
        var pairs = new List<StatementPair>();
        for (var i = 0; i < statements.Count; i++)
        {
            for (var j = i + 1; j < statements.Count; j++)
            {
                if (!Overlap(statements[i].Statement, statements[j].Statement))
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
        return [.. pairs.Select(pair => new StatementPair(pair.EarlierSide, pair.LaterSide) { Place = PlaceOf(pair, statements, nearness) })];
    }

    private static PairPlace PlaceOf(StatementPair pair, IReadOnlyList<LinkSide> statements, Dictionary<LinkSide, List<double>> nearness)
    {
        var (earlier, later) = (pair.Earlier, pair.Later);
        var (above, below) = earlier.Attribution < later.Attribution ? (earlier, later) : (later, earlier);
        var others = statements.Select(side => side.Statement)
            .Where(other => other.Attribution > above.Attribution && other.Attribution < below.Attribution && !Speakers.ShareParty(other, later))
            .Select(other => other.Attribution).Distinct().Count();
        return new PairPlace(
            below.Attribution - above.Attribution,
            Math.Max(0, below.Content[0].Start - above.Content[^1].End),
            nearness[pair.LaterSide].Count(cosine => cosine > pair.Cosine),
            nearness[pair.EarlierSide].Count(cosine => cosine > pair.Cosine),
            others);
    }

    // Claims of one content, and what is reported within a report, are no answers to each other.
    private static bool Overlap(Statement one, Statement other) =>
        one.Attribution == other.Attribution || one.Content.Any(span => other.Content.Any(span.Overlaps));
}
