namespace Gainsay.Reading.Encoders;

/// <summary>Sentences that are read in one window.</summary>
/// <param name="First">The first sentence that the window shows.</param>
/// <param name="End">The sentence after the last one.</param>
/// <param name="CoreFirst">The first sentence that is decoded from this window; those before it are context.</param>
/// <param name="CoreEnd">The sentence after the last one that is decoded from this window.</param>
public readonly record struct SentenceWindow(int First, int End, int CoreFirst, int CoreEnd);

/// <summary>Packs the sentences of an article into windows that the encoder can hold.</summary>
public static class WindowPacking
{
    /// <summary>The most pieces that a window holds, with its first and last piece.</summary>
    public const int Capacity = 384;

    /// <summary>How many pieces of context a window has on either side, at most, where the article goes on.</summary>
    public const int Context = 40;

    /// <summary>Windows one after the other, without context.</summary>
    /// <param name="sizes">Pieces of each sentence; none above <paramref name="capacity"/>.</param>
    /// <param name="capacity">Pieces that the sentences of a window may have together.</param>
    /// <param name="firstCapacity">Pieces that the first window may hold: a shorter one shifts all the others.</param>
    public static IReadOnlyList<SentenceWindow> Consecutive(IReadOnlyList<int> sizes, int capacity, int firstCapacity)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var windows = new List<SentenceWindow>();
        for (var first = 0; first < sizes.Count;)
        {
            var end = Fill(sizes, first, windows.Count == 0 ? firstCapacity : capacity);
            windows.Add(new SentenceWindow(first, end, first, end));
            first = end;
        }
        return windows;
    }

    /// <summary>Windows that overlap, so that each sentence is decoded with context on both sides.</summary>
    /// <param name="sizes">Pieces of each sentence; none above <paramref name="capacity"/>.</param>
    /// <param name="capacity">Pieces that the sentences of a window may have together.</param>
    /// <param name="context">Pieces of context on either side, at most.</param>
    public static IReadOnlyList<SentenceWindow> WithContext(IReadOnlyList<int> sizes, int capacity, int context)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var windows = new List<SentenceWindow>();
        for (var core = 0; core < sizes.Count;)
        {
            var first = core;
            for (var used = 0; first > 0 && used + sizes[first - 1] <= context && used + sizes[first - 1] + sizes[core] <= capacity; first--)
            {
                used += sizes[first - 1];
            }
            var end = Fill(sizes, first, capacity);
            var coreEnd = end;
            if (end < sizes.Count)
            {
                for (var used = 0; coreEnd - 1 > core && used + sizes[coreEnd - 1] <= context; coreEnd--)
                {
                    used += sizes[coreEnd - 1];
                }
            }
            windows.Add(new SentenceWindow(first, end, core, coreEnd));
            core = coreEnd;
        }
        return windows;
    }

    private static int Fill(IReadOnlyList<int> sizes, int first, int capacity)
    {
        var end = first + 1;
        for (var used = sizes[first]; end < sizes.Count && used + sizes[end] <= capacity; end++)
        {
            used += sizes[end];
        }
        return end;
    }
}
