namespace Gainsay.Reading.Pairs;

/// <summary>What the embedder's graph calls its input and output.</summary>
public static class EmbedderGraphNames
{
    /// <summary>Ids of the word pieces, [texts, pieces] of 64-bit integers; no padding.</summary>
    public const string Pieces = "pieces";

    /// <summary>The vector of each piece, [texts, pieces, <see cref="Width"/>] of floats.</summary>
    public const string Vectors = "vectors";

    /// <summary>How many numbers a vector has.</summary>
    public const int Width = 384;
}
