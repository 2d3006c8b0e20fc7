namespace Gainsay.Reading.Answers;

/// <summary>How a candidate stands to the statement that is asked about, as one number for the model.</summary>
public static class CandidatePlace
{
    private const int Steps = 8;
    private const int Speakers = 3;

    /// <summary>How many numbers there are.</summary>
    public const int Count = Steps * Speakers;

    /// <param name="between">How many statements further up the candidate stands; 1 for the one before.</param>
    /// <param name="speaker">Whether the two have one speaker.</param>
    public static long Of(int between, SameSpeaker speaker)
    {
        var step = between switch
        {
            <= 4 => between - 1,
            <= 6 => 4,
            <= 9 => 5,
            <= 14 => 6,
            _ => 7,
        };
        return (step * Speakers) + (long)speaker;
    }

    /// <summary>The same place, whoever speaks.</summary>
    public static long WithoutSpeaker(long place) => place / Speakers * Speakers;
}
