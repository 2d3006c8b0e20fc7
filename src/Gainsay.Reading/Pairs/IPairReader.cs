namespace Gainsay.Reading.Pairs;

/// <summary>Two claims, each a sentence that can be read alone.</summary>
/// <param name="Earlier">The claim that stands.</param>
/// <param name="Later">The claim that may answer it.</param>
public readonly record struct ClaimPair(string Earlier, string Later)
{
    /// <summary>The same two, the later one first.</summary>
    public ClaimPair Turned => new(Later, Earlier);
}

/// <summary>What two claims are to each other, as shares that sum to 1.</summary>
/// <param name="Contradicts">Both cannot be true.</param>
/// <param name="Agrees">The later one says what the earlier one says.</param>
/// <param name="Neither">Neither follows.</param>
public readonly record struct PairScore(double Contradicts, double Agrees, double Neither);

/// <summary>Tells whether two claims contradict each other, agree, or neither.</summary>
public interface IPairReader
{
    /// <summary>One score for each pair, in their order. The same pairs give the same scores.</summary>
    IReadOnlyList<PairScore> Read(IReadOnlyList<ClaimPair> pairs);
}
