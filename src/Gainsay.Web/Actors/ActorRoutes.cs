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
/// <param name="Answers">By which it answers others.</param>
/// <param name="Answered">By which others answer it.</param>
public sealed record ActorModel(string Name, ActorAnswer Answer, Attitude? Attitude, IReadOnlyList<Position> Positions, IReadOnlyList<Link> Answers, IReadOnlyList<Link> Answered)
{
    /// <summary>How many statements there are of each attitude, over all time.</summary>
    public IEnumerable<(Attitude Attitude, int Count)> Attitudes =>
        Answer.Attitudes.GroupBy(count => count.Attitude).OrderBy(all => all.Key).Select(all => (all.Key, all.Sum(count => count.Count)));

    /// <summary>How many statements there are of those that were asked for, shown or not.</summary>
    public int Total => Attitude is { } attitude ? Attitudes.FirstOrDefault(one => one.Attitude == attitude).Count : Answer.Total;
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
    private const int MostAnswers = 12;
    private const int MostActors = 60;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/actors", IResult (HttpContext context, Newsroom newsroom) =>
    {
        var name = context.Request.Query["name"].ToString().Trim();
        if (name.Length is 0 or > 300)
        {
            return Show.Page<ActorsPage>(new ActorsModel(null, [], [], MostMentioned(newsroom.Ledger)));
        }
        var attitude = Enum.GetValues<Attitude>().Cast<Attitude?>().FirstOrDefault(value => Wording.Word(value!.Value) == context.Request.Query["attitude"]);
        var answer = newsroom.Ledger.ActorNamed(name, MostStatements, attitude);
        if (answer.Actor is not { } actor)
        {
            return Show.Page<ActorsPage>(new ActorsModel(name, answer.Several, answer.Near, MostMentioned(newsroom.Ledger)),
                answer.Several.Count > 0 ? StatusCodes.Status300MultipleChoices : StatusCodes.Status404NotFound);
        }
        var (filed, disputes) = (actor.Name, newsroom.Disputes);
        return Show.Page<ActorPage>(new ActorModel(
            filed,
            answer,
            attitude,
            disputes?.Positions(filed, null, MostPositions) ?? [],
            disputes?.AnswersBy(filed, MostAnswers) ?? [],
            disputes?.AnswersTo(filed, MostAnswers) ?? []));
    });

    private static IReadOnlyList<LedgerActor> MostMentioned(ILedger ledger) => ledger.Actors(new ActorFilter(), MostActors);
}
