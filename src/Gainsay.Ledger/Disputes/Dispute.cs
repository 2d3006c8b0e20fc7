using Gainsay.Ledger.Links;
using Gainsay.Reading.Claims;

namespace Gainsay.Ledger.Disputes;

/// <summary>Whether a dispute still stands.</summary>
public enum DisputeState
{
    /// <summary>A claim and its denial stand.</summary>
    Open,

    /// <summary>One side granted the claim of the other, or took back its own.</summary>
    Answered,
}

/// <summary>A question on which statements stand against each other. Who is right, it does not say.</summary>
/// <remarks>Its id comes from its earliest statement that opposes or is opposed; where an earlier one joins, or two disputes turn out to be one, the former id leads here.</remarks>
public sealed record Dispute
{
    /// <summary><c>d</c> and 10 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Ids that this dispute had before. Often empty.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The proposition that one side puts forward and another rejects, affirmative and readable alone.</summary>
    public required string Claim { get; init; }

    /// <summary>Two or more; the one with the earliest statement first.</summary>
    public required IReadOnlyList<DisputeSide> Sides { get; init; }

    /// <summary>Statements by which one side grants something to another. Often empty.</summary>
    public required IReadOnlyList<Statement> Common { get; init; }

    /// <summary>The links that hold it together, by the time of their answering statements.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    public required DisputeState State { get; init; }

    /// <summary>The days of the earliest and the latest statement by which it is filed.</summary>
    public required DateOnly First { get; init; }

    /// <inheritdoc cref="First"/>
    public required DateOnly Last { get; init; }

    /// <summary>All its statements, in the order in which they were published (<see cref="StatementOrder"/>).</summary>
    public IReadOnlyList<Statement> TimeLine => [.. Sides.SelectMany(side => side.Statements).Concat(Common).Distinct().Order(StatementOrder.ByTime)];
}

/// <summary>Those who say the same in a dispute.</summary>
/// <param name="Stance">What they are to <see cref="Dispute.Claim"/>: for it, against it, or open where they put forward a third thing.</param>
/// <param name="Says">What they say: the earliest statement's claim, as its source means it ("not: …" where it is denied).</param>
/// <param name="Actors">Who they are, those with the earliest statement first.</param>
/// <param name="Statements">By time.</param>
/// <param name="Voices">How many independent origins the statements have.</param>
/// <param name="Outlets">How many outlets carry them.</param>
public sealed record DisputeSide(
    Stance Stance, string Says, IReadOnlyList<string> Actors, IReadOnlyList<Statement> Statements, int Voices, int Outlets);

/// <summary>What the id of a dispute leads to.</summary>
/// <param name="Dispute">The dispute, under its present id.</param>
/// <param name="Moved">Whether it had another id when the one asked for was given.</param>
public sealed record DisputeById(Dispute Dispute, bool Moved);

/// <summary>Which disputes to show. Everything given must hold; null leaves it open.</summary>
public sealed record DisputeFilter
{
    /// <summary>A name of somebody who speaks in it; letter case and a leading "the" do not matter.</summary>
    public string? Actor { get; init; }

    /// <summary>An outlet that carries a statement of it; letter case does not matter.</summary>
    public string? Outlet { get; init; }

    /// <summary>With a statement filed on this day or later.</summary>
    public DateOnly? Since { get; init; }

    public DisputeState? State { get; init; }

    /// <summary>How many of those that fit are passed over, the latest first: for the next page.</summary>
    public int Skip { get; init; }
}
