namespace Gainsay.Ledger.Links;

/// <summary>How much is looked at for one new article, however large the ledger is.</summary>
public sealed record CandidateBudget
{
    /// <summary>Pairs of a new statement and one of another article that are read closely. At least 1.</summary>
    public int Across { get; init; } = 400;

    /// <summary>Of these, with any one other article. At least 1.</summary>
    public int WithOneArticle { get; init; } = 200;

    /// <summary>Of these, those that each new statement has before any other takes more. At least 0.</summary>
    public int FirstOfEach { get; init; } = 8;

    /// <summary>Pairs within the new article that are read closely. At least 1.</summary>
    public int Within { get; init; } = 200;

    /// <summary>Statements looked up for each thing named, before and as many after the article's day, the nearest in time.</summary>
    public int PerAnchor { get; init; } = 96;

    /// <summary>Statements whose meaning is compared, before and as many after the article's day, the nearest in time.</summary>
    public int Window { get; init; } = 8000;
}
