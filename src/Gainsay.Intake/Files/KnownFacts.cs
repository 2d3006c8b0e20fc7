namespace Gainsay.Intake.Files;

/// <summary>What is known of an article beside its text, e.g. from the other fields of a JSON line. Null means unknown.</summary>
public sealed record KnownFacts
{
    /// <summary>Nothing is known.</summary>
    public static KnownFacts None { get; } = new();

    /// <summary>The input's own name for the article.</summary>
    public string? SourceId { get; init; }

    /// <summary>Absolute.</summary>
    public string? Url { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Looked for at the beginning of the text, where it is the headline.</summary>
    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>ISO 8601: a date, or a date and time with offset.</summary>
    public string? Published { get; init; }
}
