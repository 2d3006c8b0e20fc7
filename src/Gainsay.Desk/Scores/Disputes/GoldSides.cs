namespace Gainsay.Desk.Scores.Disputes;

/// <summary>Which statements of the gold stand against each other, by the sides of its disputes.</summary>
internal sealed class GoldSides
{
    private readonly Dictionary<string, List<(int Dispute, int Side)>> places = new(StringComparer.Ordinal);

    public GoldSides(IReadOnlyList<StoryDispute> disputes)
    {
        for (var dispute = 0; dispute < disputes.Count; dispute++)
        {
            for (var side = 0; side < disputes[dispute].Sides.Count; side++)
            {
                foreach (var statement in disputes[dispute].Sides[side])
                {
                    (places.TryGetValue(statement, out var of) ? of : places[statement] = []).Add((dispute, side));
                }
            }
        }
    }

    /// <summary>The pairs of sides, each with its dispute, that two statements stand on; empty where no dispute has them on two.</summary>
    public IReadOnlySet<(int Dispute, int First, int Second)> Between(string one, string other) =>
        (from a in places.GetValueOrDefault(one, [])
         from b in places.GetValueOrDefault(other, [])
         where a.Dispute == b.Dispute && a.Side != b.Side
         select (a.Dispute, Math.Min(a.Side, b.Side), Math.Max(a.Side, b.Side))).ToHashSet();
}
