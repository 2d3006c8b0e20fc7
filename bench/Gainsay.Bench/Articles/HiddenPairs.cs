using System.Globalization;
using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Articles;

/// <summary>What becomes of a pair of claims whose earlier one is hidden in a ledger, when the later one comes.</summary>
internal enum PairFate
{
    /// <summary>It is among the candidates.</summary>
    Found,

    /// <summary>It is a candidate, and nearer ones took all places.</summary>
    Crowded,

    /// <summary>The two were compared, and are too far from each other in meaning.</summary>
    Far,

    /// <summary>The earlier one was not looked at: it names nothing in common, or others that do are nearer in time, and so are others in general.</summary>
    Unseen,
}

/// <summary>Pairs of real claims of which the earlier ones are hidden among the statements of a ledger, to see whether the later ones find them.</summary>
/// <remarks>Claims stand in articles of 20, each article on a day of its own, spread over those of the ledger.</remarks>
internal sealed class HiddenPairs(SqliteLedger ledger, Linker linker, IReadOnlyList<ClaimPair> pairs, int daysBetween)
{
    private static readonly CandidateBudget Everything = new() { Across = int.MaxValue, WithOneArticle = int.MaxValue };

    public static string NameOf(PairFate fate) => fate switch
    {
        PairFate.Found => "among the candidates",
        PairFate.Crowded => "crowded out",
        PairFate.Far => "too far in meaning",
        _ => "not looked at",
    };

    /// <summary>Puts the earlier claims into the ledger.</summary>
    public void Hide()
    {
        for (var first = 0; first < pairs.Count; first += MadeStatements.InArticle)
        {
            var reading = ArticleOf([.. pairs.Skip(first).Take(MadeStatements.InArticle).Select(pair => pair.Earlier)], DayOf(first), "Earlier Outlet");
            ledger.Fill([(reading, linker.Prepare(ledger.StatementsOf(reading)))], "hidden");
        }
    }

    /// <summary>What becomes of each pair.</summary>
    /// <param name="together">How many of the later claims come in one article and share its budget.</param>
    public IEnumerable<PairFate> Look(int together)
    {
        for (var first = 0; first < pairs.Count; first += MadeStatements.InArticle)
        {
            foreach (var group in pairs.Skip(first).Take(MadeStatements.InArticle).Chunk(together))
            {
                var reading = ArticleOf([.. group.Select(pair => pair.Later)], DayOf(first).AddDays(daysBetween), "Later Outlet");
                var fresh = linker.Prepare(ledger.StatementsOf(reading));
                var found = ledger.Candidates(fresh, new CandidateBudget());
                var compared = ledger.Candidates(fresh, Everything);
                foreach (var (i, pair) in group.Index())
                {
                    yield return Has(found, i, pair) ? PairFate.Found
                        : Has(compared, i, pair) ? PairFate.Crowded
                        : IsNear(fresh[i], pair, DayOf(first)) ? PairFate.Unseen
                        : PairFate.Far;
                }
            }
        }
    }

    private static bool Has(IReadOnlyList<Candidate> candidates, int fresh, ClaimPair pair) =>
        candidates.Any(candidate => candidate.Fresh == fresh && candidate.Stored.Statement.Text == pair.Earlier);

    private bool IsNear(Linkable later, ClaimPair pair, DateOnly day) =>
        CandidateScore.Of(linker.Prepare(ledger.StatementsOf(ArticleOf([pair.Earlier], day, "Earlier Outlet")))[0], later) is not null;

    private static DateOnly DayOf(int pair) => MadeStatements.Last.AddDays(-100 - (pair * 7 % 1800));

    private static ArticleReading ArticleOf(IReadOnlyList<string> claims, DateOnly day, string outlet)
    {
        var text = string.Join('\n', claims);
        var spans = new List<TextSpan>();
        foreach (var claim in claims)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.Add(new TextSpan(start, start + claim.Length));
        }
        var article = new Article
        {
            Text = text,
            Input = "hidden/" + ArticleIdentity.TextIdOf(text),
            Outlet = outlet,
            Published = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
        };
        return new ArticleReading(
            article,
            "0.1.0",
            [new Actor("somebody", ActorKind.Unnamed, [], [])],
            [.. spans.Select(span => new Attribution { Source = [], Cue = [], Content = [span] })],
            [.. spans.Select(_ => (IReadOnlyList<int>)[0])],
            [.. spans.Select(_ => (IReadOnlyList<int>)[])],
            [.. spans.Select((span, i) => new Claim(i, [span], claims[i], Stance.For, Hedged: false))]);
    }
}
