namespace Gainsay.Ledger;

/// <summary>What taking a reading in changed.</summary>
public enum PutOutcome
{
    /// <summary>The article is new to the ledger.</summary>
    New,

    /// <summary>Nothing changed: the ledger holds the article as read by this engine, or by a better one.</summary>
    Unchanged,

    /// <summary>The publisher changed the text at this URL; both versions stay in the record.</summary>
    NewVersion,

    /// <summary>A better engine's reading, or a better extractor's text, now stands in the place of the former one.</summary>
    Superseded,

    /// <summary>Nothing was stored: the article or its text was removed from this ledger.</summary>
    Refused,
}
