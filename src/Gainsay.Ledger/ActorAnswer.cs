using Gainsay.Reading.Attributions;

namespace Gainsay.Ledger;

/// <summary>What the ledger has of one actor, or whom a name could mean.</summary>
public sealed record ActorAnswer
{
    /// <summary>Who it is. Null where nobody has the name, or several have it.</summary>
    public LedgerActor? Actor { get; init; }

    /// <summary>How the name led to the actor.</summary>
    public NameFit Fit { get; init; }

    /// <summary>Those whom the name could mean, the most mentioned first. Empty where it means one, or nobody.</summary>
    public IReadOnlyList<LedgerActor> Several { get; init; } = [];

    /// <summary>The filing names under which articles know the actor, the most frequent first. Empty when nobody has the name.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The other names, the most frequent first.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Those who speak for it, the most frequent first: filing names and articles.</summary>
    public IReadOnlyList<Counted> Spokespersons { get; init; } = [];

    /// <summary>Those for whom it speaks, likewise.</summary>
    public IReadOnlyList<Counted> SpeaksFor { get; init; } = [];

    /// <summary>How many statements of each attitude there are in each month (the day's first), by month and attitude.</summary>
    public IReadOnlyList<AttitudeCount> Attitudes { get; init; } = [];

    /// <summary>The outlets that have statements of it, those with most first; articles without an outlet are left out.</summary>
    public IReadOnlyList<Counted> Outlets { get; init; } = [];

    /// <summary>What the actor says, or others say as the actor's spokesperson; the latest first.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>How many statements there are, shown or not.</summary>
    public int Total { get; init; }

    /// <summary>In how many places articles know somebody by this name alone, so that it is not known whether it is this actor. 0 unless the fit is by surname.</summary>
    public int Unplaced { get; init; }

    /// <summary>Filing names that look like the one asked for, the nearest first. Empty when somebody has the name.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];
}

/// <summary>How a name led to an actor.</summary>
public enum NameFit
{
    /// <summary>It is a name or an id of the actor.</summary>
    Name,

    /// <summary>It is a last name that only this actor's full name ends with.</summary>
    Surname,
}

/// <summary>Something by name, and how often.</summary>
public sealed record Counted(string Name, int Count);

/// <summary>Statements of one attitude in one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Attitude">The attitude.</param>
/// <param name="Count">At least 1.</param>
public sealed record AttitudeCount(DateOnly Month, Attitude Attitude, int Count);
