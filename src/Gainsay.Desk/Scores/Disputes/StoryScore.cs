using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;

namespace Gainsay.Desk.Scores.Disputes;

/// <summary>How well links, disputes and voices of one story were found, end to end.</summary>
/// <remarks>
/// Links are undirected pairs of attributions in three groups (opposes: denies, contradicts, reverses; agrees; concedes). An end may also be another attribution that says nearly the same
/// (shared words at least 0.35 of all). Which two statements of a quarrel a link names does not matter: where it joins two sides of a dispute of the gold, it is taken for one of the links between these
/// sides that no other link has found. A link of which an end is no attribution of the gold is wrong; one that repeats what is already found, or joins two sides of a dispute for which the gold has no link, counts neither way.
/// A dispute is found whole when one of ours has a statement of each of its sides, on different sides, and none that is not one of its own.
/// Voices are right when outlets and voices are those of the gold, asked of the statement that was read whose claim has most words in common with the gold's.
/// </remarks>
/// <param name="Within">Links within an article, by group.</param>
/// <param name="Across">Links between articles, by group.</param>
/// <param name="DisputesWhole">Disputes found whole.</param>
/// <param name="DisputesMet">Disputes of which one of ours has statements of two sides, on different sides.</param>
/// <param name="Disputes">Disputes of the gold.</param>
/// <param name="VoicesRight">Claims whose outlets and voices are right.</param>
/// <param name="Voices">Claims of the gold.</param>
public sealed record StoryScore(
    IReadOnlyDictionary<string, ScoreCount> Within,
    IReadOnlyDictionary<string, ScoreCount> Across,
    int DisputesWhole,
    int DisputesMet,
    int Disputes,
    int VoicesRight,
    int Voices)
{
    /// <summary>The groups of relations, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Groups = ["opposes", "agrees", "concedes"];

    private const int Most = 10_000;

    /// <param name="gold">The story.</param>
    /// <param name="statementsOf">The statements of each of its articles, in the order of the gold.</param>
    /// <param name="answers">The ledger that holds them, and nothing else.</param>
    public static StoryScore Of(StoryGold gold, IReadOnlyList<IReadOnlyList<Statement>> statementsOf, IDisputes answers)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(statementsOf);
        ArgumentNullException.ThrowIfNull(answers);
        var match = new StoryMatch(gold, statementsOf);
        var quarrels = new GoldSides(gold.Disputes);
        var links = answers.Links(LinkFilter.Shown, Most);
        var disputes = answers.Disputes(new DisputeFilter(), Most).Select(dispute => dispute.Sides.Select(side => side.Statements.Select(match.Of).ToList()).ToList()).ToList();
        return new StoryScore(
            LinkScores(gold.Links.Where(link => !link.IsAcross), links.Where(link => link.From.Article.Id == link.To.Article.Id), match, quarrels),
            LinkScores(gold.Links.Where(link => link.IsAcross), links.Where(link => link.From.Article.Id != link.To.Article.Id), match, quarrels),
            gold.Disputes.Count(dispute => disputes.Any(found => IsWhole(dispute, found))),
            gold.Disputes.Count(dispute => disputes.Any(found => SidesMet(dispute, found) >= 2)),
            gold.Disputes.Count,
            gold.Voices.Count(voices => IsRight(voices, match, answers)),
            gold.Voices.Count);
    }

    /// <summary>Added up over stories.</summary>
    public StoryScore Plus(StoryScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new StoryScore(
            Groups.ToDictionary(group => group, group => Within[group].Plus(other.Within[group])),
            Groups.ToDictionary(group => group, group => Across[group].Plus(other.Across[group])),
            DisputesWhole + other.DisputesWhole,
            DisputesMet + other.DisputesMet,
            Disputes + other.Disputes,
            VoicesRight + other.VoicesRight,
            Voices + other.Voices);
    }

    private static Dictionary<string, ScoreCount> LinkScores(IEnumerable<StoryLink> gold, IEnumerable<Link> found, StoryMatch match, GoldSides quarrels)
    {
        var wanted = gold.ToLookup(link => GroupOf(link.Relation));
        var shown = found.ToLookup(link => GroupOf(Enum.GetName(link.Relation)!.ToLowerInvariant()));
        return Groups.ToDictionary(group => group, group => Score([.. wanted[group]], [.. shown[group].Select(link => (match.Of(link.From), match.Of(link.To)))], match.Near, group == Groups[0] ? quarrels : null));
    }

    /// <summary>Counts the links of one group. Those that name the very statements of the gold come first, so that none of them is left for another's sake.</summary>
    /// <param name="wanted">The gold's.</param>
    /// <param name="shown">The ends of ours, as attributions of the gold; null where an end is none.</param>
    /// <param name="near">Whether two attributions of the gold say nearly the same.</param>
    /// <param name="quarrels">The sides of the gold's disputes; null for a group that sets nobody against anybody.</param>
    internal static ScoreCount Score(List<StoryLink> wanted, List<(string? From, string? To)> shown, Func<string, string, bool> near, GoldSides? quarrels)
    {
        bool IsNamed(StoryLink gold, string a, string b) => (near(gold.From, a) && near(gold.To, b)) || (near(gold.From, b) && near(gold.To, a));
        var used = new HashSet<StoryLink>();
        var (right, predicted) = (0, 0);
        var rest = new List<(string? From, string? To)>();
        foreach (var (a, b) in shown)
        {
            var fits = a is null || b is null ? [] : wanted.Where(gold => IsNamed(gold, a, b)).ToList();
            if (fits.Find(gold => !used.Contains(gold)) is { } fresh)
            {
                used.Add(fresh);
                (right, predicted) = (right + 1, predicted + 1);
            }
            else if (fits.Count == 0)
            {
                rest.Add((a, b));
            }
        }
        foreach (var (a, b) in rest)
        {
            var isQuarrel = a is not null && b is not null && quarrels?.Between(a, b) is { Count: > 0 };
            if (isQuarrel && wanted.Find(gold => !used.Contains(gold) && quarrels!.Between(gold.From, gold.To).Overlaps(quarrels.Between(a!, b!))) is { } same)
            {
                used.Add(same);
                right++;
                predicted++;
            }
            else if (!isQuarrel)
            {
                predicted++;
            }
        }
        return new ScoreCount(right, wanted.Count, predicted);
    }

    private static string GroupOf(string relation) => relation is "agrees" or "concedes" ? relation : "opposes";

    private static bool IsWhole(StoryDispute gold, List<List<string?>> found)
    {
        var own = gold.Sides.SelectMany(side => side).ToHashSet(StringComparer.Ordinal);
        return SidesMet(gold, found) == gold.Sides.Count && found.SelectMany(side => side).All(statement => statement is not null && own.Contains(statement));
    }

    // How many sides of the gold have a side of their own in what was found.
    private static int SidesMet(StoryDispute gold, List<List<string?>> found)
    {
        var taken = new HashSet<int>();
        foreach (var side in gold.Sides)
        {
            var best = Enumerable.Range(0, found.Count).Where(i => !taken.Contains(i) && found[i].Any(statement => statement is not null && side.Contains(statement)))
                .OrderByDescending(i => found[i].Count(statement => statement is not null && side.Contains(statement))).Cast<int?>().FirstOrDefault();
            if (best is { } met)
            {
                taken.Add(met);
            }
        }
        return taken.Count;
    }

    private static bool IsRight(StoryVoices gold, StoryMatch match, IDisputes answers) =>
        gold.Statements.SelectMany(match.KeysOf).Select(answers.Voices).OfType<VoiceCount>().MaxBy(count => ClaimWords.Of(count.Claim).Likeness(ClaimWords.Of(gold.Claim))) is { } count
        && count.Outlets == gold.Outlets && count.Voices.Count == gold.Voices;
}
