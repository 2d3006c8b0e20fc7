using Gainsay.Reading.Pairs;

namespace Gainsay.Training.Pairs.Data;

/// <summary>What two claims are to each other; the values are rows of the model's scores (<see cref="PairGraphNames.Labels"/>).</summary>
internal enum PairLabel
{
    Contradicts = 0,
    Agrees = 1,
    Neither = 2,
}

/// <summary>Two claims and what an annotator says about them.</summary>
/// <param name="Claims">Of premise and hypothesis, the premise is the earlier.</param>
internal sealed record LabelledPair(ClaimPair Claims, PairLabel Label)
{
    public LabelledPair(string earlier, string later, PairLabel label)
        : this(new ClaimPair(earlier, later), label)
    {
    }

    /// <summary>The same the other way round; only a contradiction and a mutual agreement may be turned.</summary>
    public LabelledPair Turned() => this with { Claims = Claims.Turned };
}
