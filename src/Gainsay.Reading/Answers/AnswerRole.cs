namespace Gainsay.Reading.Answers;

/// <summary>What a piece of an article is to the statement that is asked about.</summary>
public enum AnswerRole
{
    /// <summary>The article's own words.</summary>
    Narrative,

    /// <summary>Who makes another statement.</summary>
    Source,

    /// <summary>What signals another statement.</summary>
    Cue,

    /// <summary>What another statement says.</summary>
    Content,

    /// <summary>Who makes the statement that is asked about.</summary>
    OwnSource,

    /// <summary>What signals it.</summary>
    OwnCue,

    /// <summary>What it says.</summary>
    OwnContent,
}
