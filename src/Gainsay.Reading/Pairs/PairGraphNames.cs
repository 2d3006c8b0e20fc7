namespace Gainsay.Reading.Pairs;

/// <summary>What the pair model's graph calls its inputs and output.</summary>
public static class PairGraphNames
{
    /// <summary>Ids of the word pieces, [pairs, pieces] of 64-bit integers; no padding.</summary>
    public const string Pieces = "pieces";

    /// <summary>0 for a piece of the earlier claim, 1 for one of the later, likewise.</summary>
    public const string Sides = "sides";

    /// <summary>One score for each class, [pairs, <see cref="Labels"/>] of floats: logarithms of shares, up to a constant.</summary>
    public const string Scores = "scores";

    /// <summary>The classes, in the order of the scores.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["contradicts", "agrees", "neither"];
}
