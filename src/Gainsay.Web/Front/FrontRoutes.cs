using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Front;

/// <summary>What the front page shows.</summary>
/// <param name="Counts">How much the ledger holds; of a large one a minute old at most.</param>
/// <param name="Open">Open disputes, those with the latest statement first.</param>
/// <param name="Newest">The newest statements, article by article.</param>
public sealed record FrontModel(LedgerCounts Counts, IReadOnlyList<Dispute> Open, IReadOnlyList<Newest> Newest);

/// <summary>The front page.</summary>
internal static class FrontRoutes
{
    private const int MostDisputes = 6;
    private const int MostStatements = 12;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", (Newsroom newsroom, LedgerSize size) => Show.Page<FrontPage>(new FrontModel(
        size.Now(),
        newsroom.Disputes?.Disputes(new DisputeFilter { State = DisputeState.Open }, MostDisputes) ?? [],
        Newest.Of(newsroom.Ledger, MostStatements))));
}
