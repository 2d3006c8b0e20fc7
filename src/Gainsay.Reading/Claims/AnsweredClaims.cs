using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Puts the claim that is answered in place of a word that only points to it: <c>Tarsanya denies [it]</c>.</summary>
/// <remarks>It is the first claim of the nearest attribution before it that somebody else makes.</remarks>
internal static class AnsweredClaims
{
    // UTF-16 code units: two or three sentences. Further away, something else was mostly said in between.
    private const int Furthest = 600;

    private static readonly HashSet<string> Pointers = new(
        ["it", "this", "that", "so", "the charge", "the charges", "the allegation", "the allegations", "the accusation", "the accusations", "the claim", "the claims",
            "the suggestion", "the report", "the reports", "those claims", "that claim", "those allegations", "these allegations"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The claims, with those that only point replaced.</summary>
    public static IReadOnlyList<Claim> Resolve(string text, IReadOnlyList<Attribution> attributions, ActorReading actors, IReadOnlyList<Claim> claims)
    {
        var first = claims.GroupBy(claim => claim.Attribution).ToDictionary(group => group.Key, group => group.First());
        return [.. claims.Select(claim => Pointed(text, attributions, claim) && Answered(attributions, actors, claim, first) is { } answered
            ? claim with { Text = answered.Text, Stance = answered.Stance == Stance.Against ? Opposite(claim.Stance) : claim.Stance }
            : claim)];
    }

    private static bool Pointed(string text, IReadOnlyList<Attribution> attributions, Claim claim) =>
        attributions[claim.Attribution] is { Content: [var only], Attitude: Attitude.Denies or Attitude.Concedes or Attitude.Doubts } && Pointers.Contains(only.In(text).ToString());

    private static Claim? Answered(IReadOnlyList<Attribution> attributions, ActorReading actors, Claim claim, Dictionary<int, Claim> first)
    {
        for (var i = claim.Attribution - 1; i >= 0; i--)
        {
            var isOther = !actors.Sources[i].Intersect(actors.Sources[claim.Attribution]).Any() && attributions[i].Content[^1].End <= attributions[claim.Attribution].Content[0].Start;
            if (attributions[claim.Attribution].Content[0].Start - attributions[i].Content[^1].End > Furthest)
            {
                return null;
            }
            if (isOther && first.TryGetValue(i, out var answered))
            {
                return answered;
            }
        }
        return null;
    }

    private static Stance Opposite(Stance stance) => stance switch { Stance.For => Stance.Against, Stance.Against => Stance.For, _ => stance };
}
