using Gainsay.Reading.Actors;

namespace Gainsay.Ledger;

/// <summary>One party across all articles.</summary>
public sealed record LedgerActor
{
    /// <summary>32 hex digits that follow from what it is; see <c>docs/ledger.md</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name under which it is filed: the data files' or a person's, or else the one that most articles file it under.</summary>
    public required string Name { get; init; }

    /// <summary>What most articles take it for.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>In how many places of articles it is an actor; 0 for one that a person added and nobody mentions.</summary>
    public required int Articles { get; init; }

    /// <summary>ISO 3166 code of the country that articles place it in. Null where they place it in none, or in several.</summary>
    public string? Country { get; init; }

    /// <summary>Its id there, where the data files know it.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Whether it is compared with nobody in other articles: a lone surname, a description, an institution of an unknown country.</summary>
    public bool OnlyHere { get; init; }
}

/// <summary>Which actors to show. Everything given must hold; null leaves it open.</summary>
public sealed record ActorFilter
{
    /// <summary>A word of a filing name; letter case does not matter.</summary>
    public string? Word { get; init; }

    public ActorKind? Kind { get; init; }

    /// <summary>Also those that are compared with nobody in other articles.</summary>
    public bool OnlyHereToo { get; init; }
}
