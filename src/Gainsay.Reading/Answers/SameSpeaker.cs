namespace Gainsay.Reading.Answers;

/// <summary>Whether two statements have one speaker.</summary>
public enum SameSpeaker
{
    Unknown,
    No,
    Yes,
}
