using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Pairs;

/// <summary>Two claims as the pair model takes them: start piece, the earlier claim, end piece, the later claim, end piece.</summary>
/// <param name="Pieces">Ids of the word pieces.</param>
/// <param name="Sides">0 up to the first end piece, 1 after it.</param>
public sealed record PairInput(long[] Pieces, long[] Sides)
{
    /// <summary>How many pieces of each claim are looked at.</summary>
    public const int LongestClaim = 64;

    public static PairInput Of(ClaimPair pair, WordPieces vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var earlier = TextPieces.Of(pair.Earlier, vocabulary, LongestClaim);
        var later = TextPieces.Of(pair.Later, vocabulary, LongestClaim);
        long[] pieces = [vocabulary.Start, .. earlier, vocabulary.End, .. later, vocabulary.End];
        var sides = new long[pieces.Length];
        sides.AsSpan(earlier.Count + 2).Fill(1);
        return new PairInput(pieces, sides);
    }
}
