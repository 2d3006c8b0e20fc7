using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Checks;

/// <summary>Looks up who in the record is for a claim, and who against it.</summary>
/// <remarks>
/// The claim goes the way of a new statement: it is put affirmatively, what stands in the ledger on the same things is found, and each is compared with it.
/// Whoever is for the same claim is for it, and whoever is against the same is against it. Whoever is for a claim that cannot be true together with it is against it; whoever
/// denies such a claim says nothing about this one: "it was not on Monday" is not "it was on Tuesday". And whoever answers one who makes the same claim, by the links that
/// are shown unasked, is for or against it as the link says, however far his words are from the claim's.
/// </remarks>
public sealed class ClaimChecker(Linker linker, ILinkLedger ledger, IDisputes disputes, TimeProvider time)
{
    /// <summary>The least nearness in meaning of a statement that has to do with the claim.</summary>
    private const double LeastCosine = 0.45;

    /// <summary>The least share of agreeing or contradicting that says so.</summary>
    private const double LeastShare = 0.5;

    // Two that share so many of their words, and are so near, are one claim whatever else a reader says.
    private const double SameWords = 0.5;
    private const double SameMeaning = 0.6;

    // A contradiction must be seen in the words too: another number, an opposite.
    private const double SeenInWords = 0.3;

    // What is only near is a hint for the next question and no answer.
    private const int MostNear = 5;

    /// <summary>How many links of one statement are followed.</summary>
    private const int MostLinks = 50;

    private static readonly CandidateBudget Budget = new() { Across = 120, WithOneArticle = 30 };

    private readonly AskedClaim affirmer = new();

    public ClaimCheck Check(string claim)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        var (text, isFor) = affirmer.Of(claim.Trim());
        var asked = linker.Prepare([Asked(text)]);
        var compared = linker.Compare(asked[0], ledger.Candidates(asked, Budget)).Where(found => found.Cosine >= LeastCosine)
            .Select(found => (Found: found, Side: SideOf(found))).ToList();
        var sides = compared.ToLookup(one => one.Side, one => one.Found);
        var linked = Linked([.. compared.Where(one => one.Side != Stance.Open)]);
        IEnumerable<Statement> On(Stance side) => sides[side].Select(found => found.Stored).Concat(linked.Where(one => one.Side == side).Select(one => one.Statement));
        var (same, opposite) = isFor ? (Stance.For, Stance.Against) : (Stance.Against, Stance.For);
        var taken = linked.Select(one => one.Statement.Key).ToHashSet(StringComparer.Ordinal);
        return new ClaimCheck(
            claim.Trim(), VoicesOf(On(same)), VoicesOf(On(opposite)), Nearest([.. sides[Stance.Open].Where(found => !taken.Contains(found.Stored.Key))]));
    }

    // What the claim alone does not lead to: each statement once, by the most confident link, and none that was found by its own words.
    private List<(Statement Statement, Stance Side)> Linked(IReadOnlyList<(Compared Found, Stance Side)> sided)
    {
        var own = sided.Select(one => one.Found.Stored.Key).ToHashSet(StringComparer.Ordinal);
        return [.. sided.Where(one => IsSame(one.Found)).DistinctBy(one => one.Found.Stored.Key, StringComparer.Ordinal)
            .SelectMany(one => disputes.Links(new LinkFilter { Statement = one.Found.Stored.Key }, MostLinks).Select(link => (
                Statement: link.From.Key == one.Found.Stored.Key ? link.To : link.From,
                Side: link.Relation.Opposes() ? Opposite(one.Side) : link.Relation == Relation.Agrees ? one.Side : Stance.Open,
                link.Confidence)))
            .Where(one => one.Side != Stance.Open && !own.Contains(one.Statement.Key))
            .OrderByDescending(one => one.Confidence).DistinctBy(one => one.Statement.Key, StringComparer.Ordinal)
            .Select(one => (one.Statement, one.Side))];
    }

    private static Stance Opposite(Stance side) => side == Stance.For ? Stance.Against : Stance.For;

    private static Stance SideOf(Compared found)
    {
        var stance = found.Stored.Stance ?? Stance.For;
        if (stance == Stance.Open || found.Stored.Attitude is Attitude.Asks or Attitude.Declines)
        {
            return Stance.Open;
        }
        if (IsSame(found))
        {
            return stance;
        }
        return stance == Stance.For && found.Score.Contradicts >= LeastShare && found.Words.Contradicts >= SeenInWords ? Stance.Against : Stance.Open;
    }

    private static bool IsSame(Compared found) =>
        (found.Score.Agrees >= LeastShare && found.Score.Agrees > found.Score.Contradicts)
        || (found.Likeness >= SameWords && found.Cosine >= SameMeaning && found.Words.Agrees > found.Words.Contradicts);

    private IReadOnlyList<Voice> Nearest(IReadOnlyList<Compared> open)
    {
        var nearness = open.GroupBy(found => found.Stored.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Max(found => found.Cosine), StringComparer.Ordinal);
        return [.. VoicesOf(open.Select(found => found.Stored)).OrderByDescending(voice => voice.Statements.Max(said => nearness[said.Statement.Key])).Take(MostNear)];
    }

    private IReadOnlyList<Voice> VoicesOf(IEnumerable<Statement> found) => found.ToList() is { Count: > 0 } statements ? disputes.Group(statements) : [];

    private Statement Asked(string claim)
    {
        var now = time.GetUtcNow();
        return new Statement
        {
            Key = new string('0', 32),
            Article = new ArticleEntry
            {
                Id = "", TextId = "", TextHash = "", Extractor = "", Input = "", Language = "en", FirstSeen = now, Day = DateOnly.FromDateTime(now.UtcDateTime), Engine = "", Statements = 1,
            },
            Attribution = 0,
            Actors = [],
            SourceWords = "",
            CueWords = "",
            ContentWords = claim,
            Source = [],
            Cue = [],
            Content = [],
            Form = AttributionForm.Indirect,
            Attitude = Attitude.Asserts,
            Confidence = 1,
            Claim = claim,
            Stance = Stance.For,
        };
    }
}
