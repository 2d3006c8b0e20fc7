namespace Gainsay.Ledger;

/// <summary>What the ledger knows of an article, without its text.</summary>
public sealed record ArticleEntry
{
    public required string Id { get; init; }

    /// <summary>Equal ones are copies of one text.</summary>
    public required string TextId { get; init; }

    /// <summary>Of the exact text that the standing reading's spans bind to.</summary>
    public required string TextHash { get; init; }

    /// <summary>Of the publisher's bytes. Null where none were kept.</summary>
    public string? SourceHash { get; init; }

    /// <summary>What made the text from the bytes, e.g. <c>page/1</c>.</summary>
    public required string Extractor { get; init; }

    /// <summary>The path or URL from which it first came.</summary>
    public required string Input { get; init; }

    public string? SourceId { get; init; }

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>When the publisher says it was published, as the publisher wrote it. Null when unknown.</summary>
    public string? Published { get; init; }

    public required string Language { get; init; }

    /// <summary>When this ledger first saw it, in UTC.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>The day by which it is filed: the publisher's, in the publisher's own time zone, or else the day on which it was first seen, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The engine whose reading stands.</summary>
    public required string Engine { get; init; }

    /// <summary>How many statements the standing reading makes.</summary>
    public required int Statements { get; init; }

    /// <summary>The id of the article that the same URL gave before. Null for the first.</summary>
    public string? Former { get; init; }

    /// <summary>Whether the publisher changed the text since <see cref="Former"/>; false where only our extractor did.</summary>
    public bool EditedByPublisher { get; init; }

    /// <summary>The id of the article that took this one's place, because a better extractor took its text. Null for one that stands.</summary>
    public string? SupersededBy { get; init; }
}

/// <summary>Which articles to show. Everything given must hold; null leaves it open.</summary>
public sealed record ArticleFilter
{
    /// <summary>Words that the text must have, in any form of the word; <c>"in quotation marks"</c> for a phrase.</summary>
    public string? Words { get; init; }

    /// <summary>The outlet's name; letter case does not matter.</summary>
    public string? Outlet { get; init; }

    /// <summary>The first <see cref="ArticleEntry.Day"/> to show.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last <see cref="ArticleEntry.Day"/> to show.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only articles that the ledger had by then, so that the pages of one list stay the same while articles come in.</summary>
    public DateTimeOffset? SeenBy { get; init; }

    /// <summary>How many of those that fit to leave out, from the first. At least 0.</summary>
    public int Skip { get; init; }
}
