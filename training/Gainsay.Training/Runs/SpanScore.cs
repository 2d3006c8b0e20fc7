namespace Gainsay.Training.Runs;

/// <summary>Counts of found things against gold ones.</summary>
internal sealed class SpanScore
{
    private int right;
    private int found;
    private int gold;

    /// <summary>F1 in percent.</summary>
    public double F1 => found + gold == 0 ? 0 : 200.0 * right / (found + gold);

    public void Add<T>(IEnumerable<T> found, IEnumerable<T> gold)
    {
        var expected = gold.ToHashSet();
        this.gold += expected.Count;
        foreach (var one in found.Distinct())
        {
            this.found++;
            right += expected.Contains(one) ? 1 : 0;
        }
    }

    /// <summary>The spans of a sequence of BIO tags, with their kinds.</summary>
    public static IEnumerable<(int First, int Last, int Kind)> Spans(IReadOnlyList<int> tags)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] <= 0 || (tags[i] % 2 == 0 && i > 0 && (tags[i - 1] == tags[i] || tags[i - 1] == tags[i] - 1)))
            {
                continue;
            }
            var last = i;
            var inside = tags[i] + (tags[i] % 2);
            while (last + 1 < tags.Count && tags[last + 1] == inside)
            {
                last++;
            }
            yield return (i, last, (tags[i] + 1) / 2);
        }
    }
}
