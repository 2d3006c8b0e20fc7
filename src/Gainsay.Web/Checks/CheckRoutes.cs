using Gainsay.Desk.Checks;
using Gainsay.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gainsay.Web.Checks;

/// <summary>What the check page shows.</summary>
/// <param name="Check">Who is for the claim and who against it. Null: none was asked about yet.</param>
public sealed record CheckModel(ClaimCheck? Check);

/// <summary>Who in the record is for a claim, and who against it.</summary>
internal static class CheckRoutes
{
    internal const int LongestClaim = 500;

    public static void Map(IEndpointRouteBuilder routes, Func<string, ClaimCheck> check) => routes.MapGet("/check", IResult (string? claim) => claim?.Trim() switch
    {
        null or "" => Show.Page<CheckPage>(new CheckModel(null)),
        { Length: > LongestClaim } => Show.Sentence(StatusCodes.Status400BadRequest, $"A claim may have {LongestClaim} characters; one sentence is best."),
        var asked => Show.Page<CheckPage>(new CheckModel(check(asked))),
    });
}
