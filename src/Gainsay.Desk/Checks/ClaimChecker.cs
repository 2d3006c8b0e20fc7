using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Checks;

/// <summary>Looks up who in the record is for a claim, and who against it.</summary>
/// <remarks>The claim goes the way of a new statement: what stands in the ledger on the same things is found, and each is compared with it.</remarks>
public sealed class ClaimChecker(Linker linker, ILinkLedger ledger, IDisputes disputes, TimeProvider time)
{
    /// <summary>The least nearness in meaning of a statement that has to do with the claim.</summary>
    private const double LeastCosine = 0.45;

    /// <summary>The least share of agreeing or contradicting that says so.</summary>
    private const double LeastShare = 0.5;

    private static readonly CandidateBudget Budget = new() { Across = 120, WithOneArticle = 30 };

    public ClaimCheck Check(string claim)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        var asked = linker.Prepare([Asked(claim.Trim())]);
        var compared = linker.Compare(asked[0], ledger.Candidates(asked, Budget)).Where(found => found.Cosine >= LeastCosine).ToList();
        var sides = compared.ToLookup(found => SideOf(found), found => found.Stored);
        return new ClaimCheck(claim.Trim(), VoicesOf([.. sides[Stance.For]]), VoicesOf([.. sides[Stance.Against]]), VoicesOf([.. sides[Stance.Open]]));
    }

    private static Stance SideOf(Compared found)
    {
        var stance = found.Stored.Stance ?? Stance.For;
        if (stance == Stance.Open || found.Stored.Attitude is Attitude.Asks or Attitude.Declines || Math.Max(found.Score.Agrees, found.Score.Contradicts) < LeastShare)
        {
            return Stance.Open;
        }
        var same = found.Score.Agrees >= found.Score.Contradicts;
        return same == (stance == Stance.For) ? Stance.For : Stance.Against;
    }

    private IReadOnlyList<Voice> VoicesOf(IReadOnlyList<Statement> statements) => statements.Count == 0 ? [] : disputes.Group(statements);

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
