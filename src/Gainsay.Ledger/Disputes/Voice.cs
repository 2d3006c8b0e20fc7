namespace Gainsay.Ledger.Disputes;

/// <summary>How a statement comes to be another one's repetition.</summary>
public enum RepeatKind
{
    /// <summary>The origin itself: the earliest statement of its voice.</summary>
    Origin,

    /// <summary>The same words in an article that is a copy, or nearly one.</summary>
    Copy,

    /// <summary>The same quotation by the same actor.</summary>
    Quotation,

    /// <summary>The same actor, or the actor's spokesperson, says the same again.</summary>
    Again,

    /// <summary>Another medium is named as where it was said.</summary>
    Credited,
}

/// <summary>One statement of a voice.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Kind">What makes it part of the voice.</param>
public sealed record VoiceStatement(Statement Statement, RepeatKind Kind);

/// <summary>One independent origin, and everything that repeats it.</summary>
/// <param name="Origin">Who it is: the actor's filing name, or the source's words where the article names nobody.</param>
/// <param name="Statements">By time; the first is the origin.</param>
/// <param name="FirstIsKnown">False where another may have been first: an article gives no time, or the same day and no hour.</param>
public sealed record Voice(string Origin, IReadOnlyList<VoiceStatement> Statements, bool FirstIsKnown);

/// <summary>Who says a claim, each independent origin counted once.</summary>
/// <param name="Claim">The claim asked for.</param>
/// <param name="Voices">The independent origins, the earliest first.</param>
/// <param name="Outlets">How many outlets carry it.</param>
public sealed record VoiceCount(string Claim, IReadOnlyList<Voice> Voices, int Outlets);
