namespace Gainsay.Reading.Encoders;

/// <summary>Finds the best tree over the words of a sentence: one root, no cycle.</summary>
/// <remarks>
/// The greedy choice is the best tree where it is a tree, which it mostly is; otherwise the maximum spanning arborescence after Chu and Liu
/// (1965) and Edmonds (1967), for each of the likeliest roots.
/// </remarks>
public static class TreeDecoder
{
    /// <summary>The head of a root.</summary>
    public const int Root = -1;

    // How many words are tried as root.
    private const int RootsTried = 3;

    /// <summary>The head of each word.</summary>
    /// <param name="arcs">Log likelihood of each head (column) for each word (row).</param>
    /// <param name="roots">Log likelihood of each word to be the root.</param>
    public static int[] Decode(float[,] arcs, float[] roots)
    {
        var count = roots.Length;
        var greedy = new int[count];
        for (var word = 0; word < count; word++)
        {
            greedy[word] = BestHead(arcs, word, roots[word]);
        }
        if (IsTree(greedy))
        {
            return greedy;
        }
        int[]? best = null;
        var highest = float.NegativeInfinity;
        foreach (var root in Enumerable.Range(0, count).OrderByDescending(word => roots[word]).Take(RootsTried))
        {
            var heads = Spanning(arcs, root);
            var sum = Enumerable.Range(0, count).Sum(word => word == root ? roots[word] : arcs[word, heads[word]]);
            if (best is null || sum > highest)
            {
                (best, highest) = (heads, sum);
            }
        }
        return best!;
    }

    /// <summary>Whether there is one root, and every word hangs on it.</summary>
    public static bool IsTree(IReadOnlyList<int> heads)
    {
        if (heads.Count(head => head == Root) != 1)
        {
            return false;
        }
        for (var word = 0; word < heads.Count; word++)
        {
            var steps = 0;
            for (var at = word; at != Root; at = heads[at])
            {
                if (++steps > heads.Count)
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static int BestHead(float[,] arcs, int word, float root)
    {
        var (best, highest) = (Root, root);
        for (var head = 0; head < arcs.GetLength(1); head++)
        {
            if (head != word && arcs[word, head] > highest)
            {
                (best, highest) = (head, arcs[word, head]);
            }
        }
        return best;
    }

    /// <summary>The best tree with the given root.</summary>
    private static int[] Spanning(float[,] arcs, int root)
    {
        var count = arcs.GetLength(0);
        var heads = new int[count];
        for (var word = 0; word < count; word++)
        {
            heads[word] = word == root ? Root : BestHead(arcs, word, float.NegativeInfinity);
        }
        if (Cycle(heads) is not { } cycle)
        {
            return heads;
        }
        // The cycle becomes one word; the arc into it that loses least breaks it.
        var outside = Enumerable.Range(0, count).Where(word => !cycle.Contains(word)).ToList();
        var smaller = new float[outside.Count + 1, outside.Count + 1];
        var leaves = new int[outside.Count];
        var enters = new int[outside.Count];
        for (var i = 0; i < outside.Count; i++)
        {
            for (var k = 0; k < outside.Count; k++)
            {
                smaller[i, k] = arcs[outside[i], outside[k]];
            }
            leaves[i] = cycle.MaxBy(word => arcs[outside[i], word]);
            smaller[i, outside.Count] = arcs[outside[i], leaves[i]];
            enters[i] = cycle.MaxBy(word => arcs[word, outside[i]] - arcs[word, heads[word]]);
            smaller[outside.Count, i] = arcs[enters[i], outside[i]] - arcs[enters[i], heads[enters[i]]];
        }
        var inner = Spanning(smaller, outside.IndexOf(root));
        for (var i = 0; i < outside.Count; i++)
        {
            heads[outside[i]] = inner[i] == Root ? Root : inner[i] == outside.Count ? leaves[i] : outside[inner[i]];
        }
        var enteredFrom = inner[outside.Count];
        heads[enters[enteredFrom]] = outside[enteredFrom];
        return heads;
    }

    private static List<int>? Cycle(int[] heads)
    {
        var seenFrom = new int[heads.Length];
        for (var word = 0; word < heads.Length; word++)
        {
            var at = word;
            while (at != Root && seenFrom[at] == 0)
            {
                seenFrom[at] = word + 1;
                at = heads[at];
            }
            if (at != Root && seenFrom[at] == word + 1)
            {
                var cycle = new List<int> { at };
                for (var next = heads[at]; next != at; next = heads[next])
                {
                    cycle.Add(next);
                }
                return cycle;
            }
        }
        return null;
    }
}
