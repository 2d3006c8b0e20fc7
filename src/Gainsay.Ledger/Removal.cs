namespace Gainsay.Ledger;

/// <summary>What stays of an article that was removed: no word of it.</summary>
/// <param name="ArticleId">Its id, which may not come in again.</param>
/// <param name="TextId">Its text's, which may not come in again under any name.</param>
/// <param name="Reason">Why, in the words of the person who removed it.</param>
/// <param name="When">When, in UTC.</param>
public sealed record Tombstone(string ArticleId, string TextId, string Reason, DateTimeOffset When);

/// <summary>What a removal did.</summary>
/// <param name="Removed">The ids of the article and of all copies of its text. Empty when the ledger does not hold the article.</param>
/// <param name="OtherVersions">Ids of articles from the same URL whose text differs; they stay, and may share words with what was removed.</param>
/// <param name="Purged">Whether the store's files are free of the words. False when another process kept the store busy: asking again, or opening the ledger when it is idle, finishes it.</param>
public sealed record RemovalOutcome(IReadOnlyList<string> Removed, IReadOnlyList<string> OtherVersions, bool Purged);
