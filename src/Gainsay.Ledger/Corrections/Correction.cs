using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Corrections;

/// <summary>What a person decided. It stands beside the machine's work, wins over it, and survives better readings.</summary>
/// <remarks>A correction is a fact: it is never changed or dropped. Taking it back adds who did and when; removing an article that it is anchored to
/// empties it of everything that could quote the article.</remarks>
public sealed record Correction
{
    /// <summary>The number by which people name it; from 1, in the order in which corrections were made.</summary>
    public required long Number { get; init; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>Where it is anchored, as many as its <see cref="Kind"/> asks for, in that order. Empty for one that was erased.</summary>
    public required IReadOnlyList<Anchor> Anchors { get; init; }

    /// <summary>A JSON object; its <see cref="Kind"/> gives the shape. <c>{}</c> where the kind needs none, and for one that was erased.</summary>
    public required string Payload { get; init; }

    /// <summary>Who decided it, as they call themselves.</summary>
    public required string Person { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    public required CorrectionState State { get; init; }

    /// <summary>Who took it back, and when. Null while nobody did.</summary>
    public Undoing? Undone { get; init; }
}

/// <summary>A decision that is to be kept.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Anchors">Where, as many as the kind asks for; spans bind to the text of the article's standing reading.</param>
/// <param name="Payload">A JSON object of the shape that the kind gives; <c>{}</c> for none.</param>
/// <param name="Person">Who decides.</param>
public sealed record CorrectionDraft(CorrectionKind Kind, IReadOnlyList<Anchor> Anchors, string Payload, string Person);

/// <summary>A place in an article that a correction is about.</summary>
/// <param name="ArticleId">The whole id.</param>
/// <param name="Spans">In text order, at least one; of the article's text.</param>
public sealed record Anchor(string ArticleId, IReadOnlyList<TextSpan> Spans);

/// <summary>Who took a correction back, and when (UTC).</summary>
public sealed record Undoing(string Person, DateTimeOffset When);

public enum CorrectionState
{
    /// <summary>It is in force.</summary>
    Stands,

    /// <summary>The reading that stands has nothing at one of its anchors, so it has no effect; it has again when a reading does.</summary>
    Orphaned,

    /// <summary>Somebody took it back.</summary>
    Undone,

    /// <summary>An article that it was anchored to was removed, and with it everything that it said of it.</summary>
    Erased,
}
