namespace Gainsay.Reading.Text;

/// <summary>Converts between UTF-16 offsets (in memory) and Unicode code point offsets (in every external format) of one text.</summary>
/// <remarks>A lone surrogate counts as one code point, as in Python's <c>surrogatepass</c> and in the W3C text position selector.
/// Immutable and safe for any number of threads.</remarks>
public sealed class CodePoints
{
    private readonly string text;

    // Null when the text has no surrogate pair, as nearly every article: the two counts are then the same.
    private readonly int[]? toCodePoint;
    private readonly int[]? toUtf16;

    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            Count = text.Length;
            return;
        }
        toCodePoint = new int[text.Length + 1];
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            toCodePoint[i] = starts.Count;
            starts.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                toCodePoint[i] = starts.Count - 1;
            }
        }
        toCodePoint[text.Length] = starts.Count;
        Count = starts.Count;
        starts.Add(text.Length);
        toUtf16 = [.. starts];
    }

    /// <summary>How many code points the text has.</summary>
    public int Count { get; }

    /// <summary>The code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        return toCodePoint?[offset] ?? offset;
    }

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Count);
        return toUtf16?[offset] ?? offset;
    }

    /// <summary>The span [start, end) in code points, as UTF-16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text, or ends before it starts.</exception>
    public TextSpan ToUtf16(int start, int end) => new(ToUtf16(start), ToUtf16(end));
}
