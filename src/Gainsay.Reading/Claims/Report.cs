using Gainsay.Reading.Attributions;

namespace Gainsay.Reading.Claims;

/// <summary>What a claim needs to know of the attribution that it comes from.</summary>
/// <param name="Attitude">The source's attitude to the content.</param>
/// <param name="Entry">The row of the list of cues that the cue goes by; null where it has none.</param>
/// <param name="IsCueNegated">Whether the cue has a negation in it.</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Source">Who says it; null where nobody is known.</param>
/// <param name="Addressee">Whom the cue asks, where that stands outside the content; null where it does not.</param>
internal sealed record Report(Attitude Attitude, CueEntry? Entry, bool IsCueNegated, IReadOnlyList<ClaimWord> Cue, Party? Source, Party? Addressee)
{
    private static readonly HashSet<string> Requests = new(
        ["ask", "urge", "order", "tell", "request", "advise", "encourage", "press", "push", "call", "want", "recommend"], StringComparer.Ordinal);

    public string Lemma => Entry?.Lemma ?? (Cue.Count > 0 ? Cue[^1].Lower : "");

    /// <summary>Whether the content holds the subject of the cue: <c>The dam is said to be safe</c>.</summary>
    public bool IsPassive =>
        (Entry is { Kind: CueKind.Passive } && Source is null) || Cue.Any(word => word.Lower is "is" or "are" or "was" or "were" or "been" or "be" or "being") && !Cue[^1].Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the cue asks somebody else to act.</summary>
    public bool IsRequest => Requests.Contains(Lemma);

    /// <summary>Whether the cue by itself rejects what it takes: <c>denied</c>, <c>does not believe</c>.</summary>
    public bool IsDenial => IsRejectedByPhrase || (Entry is null ? Attitude : IsCueNegated ? Entry.Negated : Entry.Attitude) == Attitude.Denies;

    /// <summary>Whether the cue only puts forward what it takes: <c>said</c>.</summary>
    public bool IsPlain => !IsRejectedByPhrase && Entry is not null && (IsCueNegated ? Entry.Negated : Entry.Attitude) is Attitude.Asserts or Attitude.Concedes or Attitude.Intends;

    // "Pushed back against claims that …".
    private bool IsRejectedByPhrase { get; } = !IsCueNegated && RejectingPhrases.Of([.. Cue.Select(word => word.Lower)]) == Rejection.Words;

    /// <summary>Whether the attitude or the kind of cue alone holds what is said at arm's length.</summary>
    public bool IsHedge => Entry is { Kind: CueKind.Seeming } || (Attitude == Attitude.Doubts && IsPlain);

    /// <summary>The source's stance to a clause of the content as it is written in the end.</summary>
    public Stance StanceTo(Clause clause)
    {
        if (clause.IsQuestion)
        {
            return Stance.Open;
        }
        if (clause.IsAct)
        {
            return clause.IsNegated ? Stance.Against : Stance.For;
        }
        var isFor = Attitude switch
        {
            Attitude.Asks => (bool?)null,
            // "Said that he would not leave": the words are plain, whatever they amount to.
            Attitude.Declines => IsPlain && clause.IsNegated ? true : null,
            Attitude.Doubts => IsPlain ? true : null,
            // "Did not deny" leaves it open.
            Attitude.Denies => IsCueNegated ? Entry is { Attitude: Attitude.Denies } ? null : false : !IsDenial && IsPlain,
            // "Did not say" leaves it open, "does not expect" does not.
            _ when IsCueNegated => Entry is null or { Negated: Attitude.Declines } ? null : false,
            _ => !IsDenial,
        };
        return isFor switch { null => Stance.Open, true => clause.IsNegated ? Stance.Against : Stance.For, false => clause.IsNegated ? Stance.For : Stance.Against };
    }
}
