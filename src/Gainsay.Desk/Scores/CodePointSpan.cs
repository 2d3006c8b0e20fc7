namespace Gainsay.Desk.Scores;

/// <summary>A half-open stretch [Start, End) of an article's text in Unicode code points, as a file gave it.</summary>
/// <remarks>Not checked when made: whether it is a stretch of the text at all shows only when it is scored, and one that is not is dropped and counted.</remarks>
public readonly record struct CodePointSpan(int Start, int End) : IComparable<CodePointSpan>
{
    /// <summary>Stands for anything that is no pair of whole numbers; valid in no text.</summary>
    public static CodePointSpan Malformed { get; } = new(-1, -1);

    /// <summary>Whether it covers at least one code point, all of them of a text with so many.</summary>
    public bool IsValidIn(int length) => 0 <= Start && Start < End && End <= length;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(CodePointSpan other) => (Start, End).CompareTo((other.Start, other.End));

    public static bool operator <(CodePointSpan left, CodePointSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(CodePointSpan left, CodePointSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(CodePointSpan left, CodePointSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CodePointSpan left, CodePointSpan right) => left.CompareTo(right) >= 0;
}
