using System.Text.RegularExpressions;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Labels;

/// <summary>The links of one article, and the pairs of which nothing is learned because they are near a link.</summary>
internal static partial class NearLinks
{
    // Who says nearly the same as a linked statement stands in the same link, or does not: nobody looked.
    private const double NearWords = 0.35;

    /// <param name="contents">What the statements say, in their order.</param>
    /// <param name="links">By the numbers of two statements, from the answering one.</param>
    /// <returns>By two statements, the later one first. Null: nothing is learned of the two.</returns>
    public static Dictionary<(int Later, int Earlier), PairLabel?> Of(IReadOnlyList<string> contents, IReadOnlyList<(int From, int To, PairLabel? Label)> links)
    {
        var words = contents.Select(content => Word().Matches(content.ToLowerInvariant()).Select(match => match.Value).ToHashSet()).ToArray();
        bool Near(int a, int b) => a == b || words[a].Intersect(words[b]).Count() >= NearWords * words[a].Union(words[b]).Count();
        var linked = new Dictionary<(int, int), PairLabel?>();
        for (var later = 0; later < words.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (links.Any(link => (Near(link.From, later) && Near(link.To, earlier)) || (Near(link.From, earlier) && Near(link.To, later))))
                {
                    linked[(later, earlier)] = null;
                }
            }
        }
        foreach (var (from, to, label) in links.Where(link => link.From != link.To))
        {
            linked[(Math.Max(from, to), Math.Min(from, to))] = label;
        }
        return linked;
    }

    /// <summary>What a link of the labels is to a pair. Null: who grants a part neither agrees nor contradicts.</summary>
    public static PairLabel? LabelOf(string relation) => relation switch
    {
        "denies" or "contradicts" or "reverses" => PairLabel.Contradicts,
        "agrees" => PairLabel.Agrees,
        _ => null,
    };

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
