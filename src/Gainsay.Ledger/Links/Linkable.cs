using System.Globalization;

namespace Gainsay.Ledger.Links;

/// <summary>A statement as linking sees it: what it names, and where it is in meaning.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Anchors">What it names: words of proper names and of its speakers, in lower case, each once, sorted.</param>
/// <param name="Embedder">What made the vector; vectors of two embedders cannot be compared.</param>
/// <param name="Vector">Its meaning, of length about 127: a vector of length 1, times 127, as signed bytes.</param>
public sealed record Linkable(Statement Statement, IReadOnlyList<string> Anchors, string Embedder, ReadOnlyMemory<sbyte> Vector)
{
    /// <summary>A vector of length 1 as bytes.</summary>
    public static sbyte[] Quantise(ReadOnlySpan<float> vector)
    {
        var bytes = new sbyte[vector.Length];
        for (var i = 0; i < vector.Length; i++)
        {
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(vector[i] * 127), -127, 127);
        }
        return bytes;
    }

    /// <summary>The statement's number in indexes: the first 63 bits of its key.</summary>
    internal static long NumberOf(string key) =>
        long.Parse(key.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & long.MaxValue;
}

/// <summary>A statement that stands in the ledger and may have to do with a new one.</summary>
/// <param name="Fresh">Index of the new statement among those asked for.</param>
/// <param name="Stored">The one in the ledger.</param>
/// <param name="Score">How near the two are: see <see cref="CandidateScore"/>.</param>
public sealed record Candidate(int Fresh, Linkable Stored, double Score);
