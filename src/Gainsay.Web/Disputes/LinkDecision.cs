using Gainsay.Ledger;
using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Links;

namespace Gainsay.Web.Disputes;

/// <summary>Keeps what a person decided about a link.</summary>
internal static class LinkDecision
{
    /// <summary>How many links of one statement are looked through.</summary>
    private const int MostLinks = 1000;

    /// <param name="newsroom">Where the link is, and the decision is kept.</param>
    /// <param name="from">Key of one of its statements.</param>
    /// <param name="to">Key of the other.</param>
    /// <param name="decision"><c>confirm</c> or <c>reject</c>.</param>
    /// <param name="person">Who decides.</param>
    /// <returns>The correction, or a sentence that says why there is none.</returns>
    public static (Correction? Correction, string? Problem) Keep(Newsroom newsroom, string from, string to, string decision, string person)
    {
        if (decision is not ("confirm" or "reject"))
        {
            return (null, $"Found the decision `{decision}`; expected confirm or reject.");
        }
        var links = newsroom.Disputes?.Links(new LinkFilter { Statement = from, Possible = true, Rejected = true }, MostLinks) ?? [];
        if (links.FirstOrDefault(link => (link.From.Key == from && link.To.Key == to) || (link.From.Key == to && link.To.Key == from)) is not { } found)
        {
            return (null, $"There is no link between the statements `{from}` and `{to}`.");
        }
        IReadOnlyList<int> places = [PlaceOf(newsroom.Ledger, found.From), PlaceOf(newsroom.Ledger, found.To)];
        return (newsroom.Ledger.Correct(decision == "confirm" ? LinkCorrections.Confirm(found, places, person) : LinkCorrections.Reject(found, places, person)), null);
    }

    private static int PlaceOf(ILedger ledger, Statement statement) => LinkCorrections.PlaceOf(statement, ledger.Statements(statement.Article.Id));
}
