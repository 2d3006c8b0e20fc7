using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>Compares two claims by their words: what stands in place of the pair model where its file is missing, and with <c>--pairs rules</c>.</summary>
/// <remarks>Claims about other things are neither. Of those about the same, negation in one, a pair of opposites, or other numbers in the place of numbers
/// contradict; otherwise they agree as far as they share words. Stateless but for its list; safe for any number of threads.</remarks>
public sealed class RulesPairReader : IPairReader
{
    private const double LeastShared = 0.34;

    private readonly HashSet<(string, string)> antonyms =
        [.. WordRows.Load("antonyms.tsv").SelectMany(row => new[] { (row[0], row[1]), (row[1], row[0]) })];

    public IReadOnlyList<PairScore> Read(IReadOnlyList<ClaimPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return [.. pairs.Select(pair => Score(ClaimWords.Of(pair.Earlier), ClaimWords.Of(pair.Later)))];
    }

    /// <summary>The same for claims that are taken apart already.</summary>
    internal PairScore Score(ClaimWords earlier, ClaimWords later)
    {
        var shared = earlier.Containment(later);
        if (shared < LeastShared)
        {
            return new PairScore(0.1 * shared, 0.1 * shared, 1 - (0.2 * shared));
        }
        var turned = earlier.IsNegated != later.IsNegated;
        var opposites = earlier.Stems.Except(later.Stems).Any(one => later.Stems.Except(earlier.Stems).Any(other => antonyms.Contains((one, other))));
        var numbers = earlier.Numbers.Count > 0 && later.Numbers.Count > 0 && !earlier.Numbers.Overlaps(later.Numbers);
        var against = turned != opposites ? 0.9 : numbers ? 0.6 : 0.1;
        return new PairScore(shared * against, shared * (1 - against), 1 - shared);
    }
}
