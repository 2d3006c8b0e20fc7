using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Web.Layout;
using Gainsay.Web.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Actors;

/// <summary>What an actor's page shows.</summary>
/// <param name="Name">Under which it is filed.</param>
/// <param name="Answer">Names and statements.</param>
/// <param name="Attitude">Which statements are shown. Null: all.</param>
/// <param name="Positions">What it says over time, question by question; those with a reversal first.</param>
/// <param name="Links">By which others answer it, and it answers others.</param>
public sealed record ActorModel(string Name, ActorAnswer Answer, Attitude? Attitude, IReadOnlyList<Position> Positions, IReadOnlyList<Link> Links)
{
    /// <summary>The statements that are shown.</summary>
    public IEnumerable<Statement> Statements => Answer.Statements.Where(statement => Attitude is null || statement.Attitude == Attitude);

    /// <summary>Whether a name is one of the actor's.</summary>
    public bool IsThis(string name) => Answer.Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Answer.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What the list of actors shows.</summary>
/// <param name="Asked">A name that led to nobody, or to several. Null: none was asked for.</param>
/// <param name="Several">Those whom it could mean.</param>
/// <param name="Near">Names that look like it.</param>
/// <param name="All">The actors that most articles mention.</param>
public sealed record ActorsModel(string? Asked, IReadOnlyList<LedgerActor> Several, IReadOnlyList<string> Near, IReadOnlyList<LedgerActor> All);

/// <summary>An actor, and who speaks.</summary>
internal static class ActorRoutes
{
    private const int MostStatements = 50;
    private const int MostPositions = 12;
    private const int MostDisputes = 60;
    private const int MostActors = 60;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/actors", IResult (HttpContext context, Newsroom newsroom) =>
    {
        var name = context.Request.Query["name"].ToString().Trim();
        if (name.Length is 0 or > 300)
        {
            return Show.Page<ActorsPage>(new ActorsModel(null, [], [], MostMentioned(newsroom.Ledger)));
        }
        var answer = newsroom.Ledger.ActorNamed(name, MostStatements);
        if (answer.Names.Count == 0)
        {
            return Show.Page<ActorsPage>(new ActorsModel(name, answer.Several, answer.Near, MostMentioned(newsroom.Ledger)),
                answer.Several.Count > 0 ? StatusCodes.Status300MultipleChoices : StatusCodes.Status404NotFound);
        }
        var attitude = Enum.GetValues<Attitude>().Cast<Attitude?>().FirstOrDefault(value => Wording.Word(value!.Value) == context.Request.Query["attitude"]);
        var filed = answer.Actor?.Name ?? answer.Names[0];
        return Show.Page<ActorPage>(new ActorModel(filed, answer, attitude, newsroom.Disputes?.Positions(filed, null, MostPositions) ?? [], LinksOf(newsroom, filed)));
    });

    private static IReadOnlyList<Link> LinksOf(Newsroom newsroom, string name) => newsroom.Disputes is { } disputes
        ? [.. disputes.Disputes(new DisputeFilter { Actor = name }, MostDisputes).SelectMany(dispute => dispute.Links)]
        : [];

    private static IReadOnlyList<LedgerActor> MostMentioned(ILedger ledger) => ledger.Actors(new ActorFilter(), MostActors);
}
