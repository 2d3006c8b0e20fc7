namespace Gainsay.Ledger.Disputes;

/// <summary>Things in groups that grow together. Each begins as a group of its own; a group is named by its least member.</summary>
internal sealed class Grouping(int count)
{
    private readonly int[] group = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of the group that <paramref name="thing"/> is in.</summary>
    public int this[int thing] => group[thing];

    public void Merge(int left, int right)
    {
        var (keep, drop) = (Math.Min(group[left], group[right]), Math.Max(group[left], group[right]));
        for (var i = 0; i < group.Length; i++)
        {
            group[i] = group[i] == drop ? keep : group[i];
        }
    }
}
