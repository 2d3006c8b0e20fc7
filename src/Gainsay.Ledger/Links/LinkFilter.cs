namespace Gainsay.Ledger.Links;

/// <summary>Which links to show. Everything given must hold; null leaves it open.</summary>
public sealed record LinkFilter
{
    /// <summary>What is shown unasked: likely, confirmed and added links.</summary>
    public static readonly LinkFilter Shown = new();

    /// <summary>Only links to or from this statement, by its present or a former key.</summary>
    public string? Statement { get; init; }

    /// <summary>Only links with an end in this article, by its whole id.</summary>
    public string? Article { get; init; }

    /// <summary>Also the machine's links that are not confident enough to be shown unasked.</summary>
    public bool Possible { get; init; }

    /// <summary>Also links that a person rejected.</summary>
    public bool Rejected { get; init; }

    public Relation? Relation { get; init; }
}
