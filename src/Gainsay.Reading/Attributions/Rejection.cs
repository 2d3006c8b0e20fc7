namespace Gainsay.Reading.Attributions;

/// <summary>What a phrase says no to.</summary>
public enum Rejection
{
    /// <summary>The words that it leads in, or what these point to: <c>pushed back against the claim</c>.</summary>
    Words,

    /// <summary>A plan, a law, an act that these words name: <c>voted against the bill</c>.</summary>
    Deeds,

    /// <summary>What was said before: the words that it leads in are the answer, as in <c>hit back that</c>.</summary>
    Retort,
}
