using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Voices;

/// <summary>Tells which statements their speaker takes back in another article, or denies having made: what he says there beside that does not say them again.</summary>
internal sealed class TakenBack
{
    private const double LeastNearness = 0.5;

    // Whoever denies having said something has said little of it there.
    private const double LeastNearnessOfSaying = 0.45;

    private static readonly HashSet<string> Saying = new(["said", "told", "promised", "pledged", "vowed", "claimed", "admitted", "agreed", "called"], StringComparer.Ordinal);

    private readonly ILookup<(string Said, string Article), int> places;

    /// <param name="pairs">Of two articles.</param>
    public TakenBack(IEnumerable<StatementPair> pairs) => places = pairs.Where(Is)
        .SelectMany(pair => new[] { (Said: pair.Earlier, Back: pair.Later), (Said: pair.Later, Back: pair.Earlier) })
        .ToLookup(found => (found.Said.Key, found.Back.Article.Id), found => found.Back.Attribution);

    /// <summary>Whether the speaker takes back one of the two in the article of the other, in another breath.</summary>
    public bool HasOneOf(StatementPair pair) => IsBeside(pair.Earlier, pair.Later) || IsBeside(pair.Later, pair.Earlier);

    private bool IsBeside(Statement said, Statement again) => places[(said.Key, again.Article.Id)].Any(attribution => attribution != again.Attribution);

    // A claim that negates has its stance to what it negates.
    private static bool Is(StatementPair pair) => pair.SameActor && Repetition.AreOpposite(pair) && !pair.EarlierSide.Claim.IsNegated && !pair.LaterSide.Claim.IsNegated
        && ((pair.Cosine >= LeastNearness && Repetition.IsOneMatter(pair)) || (pair.Cosine >= LeastNearnessOfSaying && (DeniesSaying(pair.EarlierSide) || DeniesSaying(pair.LaterSide))));

    private static bool DeniesSaying(LinkSide side) => side.Statement.Attitude == Attitude.Denies && side.Statement.Text.Split(' ').Any(Saying.Contains);
}
