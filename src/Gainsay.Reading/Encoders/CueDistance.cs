namespace Gainsay.Reading.Encoders;

/// <summary>How far a word stands from a cue, in classes that grow with the distance.</summary>
/// <remarks>The classes are rows of a table of the model: never renumber them.</remarks>
public static class CueDistance
{
    // The farthest distance of each class, in words; one more class holds all beyond.
    private static readonly int[] Limits = [1, 2, 3, 4, 6, 9, 14, 22, 35, 60];

    private static readonly int Side = Limits.Length + 1;

    /// <summary>How many classes there are.</summary>
    public static int Classes { get; } = 2 * ((2 * Side) + 1);

    /// <summary>The class of a word; one of the cue's own words has a class to itself.</summary>
    /// <param name="word">Place of the word.</param>
    /// <param name="cueFirst">Place of the cue's first word.</param>
    /// <param name="cueLast">Place of the cue's last word.</param>
    /// <param name="sameSentence">Whether the word stands in the cue's sentence.</param>
    public static int Of(int word, int cueFirst, int cueLast, bool sameSentence)
    {
        var signed = word < cueFirst ? -Steps(cueFirst - word) : word > cueLast ? Steps(word - cueLast) : 0;
        return signed + Side + (sameSentence ? 0 : (2 * Side) + 1);
    }

    private static int Steps(int distance)
    {
        var step = 0;
        while (step < Limits.Length && distance > Limits[step])
        {
            step++;
        }
        return step + 1;
    }
}
