namespace Gainsay.Reading.Encoders;

/// <summary>How a word is written. The vocabulary of the model is lower-case, so this is how it tells "IS" from "is".</summary>
/// <remarks>The values are rows of the model's token-type table: never renumber them.</remarks>
public enum WordShape
{
    /// <summary>Letters, none of them a capital.</summary>
    Lower = 0,

    /// <summary>A capital first, the rest lower-case; also a capital alone, as in "I".</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all capitals.</summary>
    Upper = 2,

    /// <summary>Capitals elsewhere: "McCain", "eBay", "PhD".</summary>
    Mixed = 3,

    /// <summary>Some digit.</summary>
    Digits = 4,

    /// <summary>Not a word: the mark before each paragraph.</summary>
    ParagraphMark = 5,

    /// <summary>Neither letter nor digit: punctuation, symbols.</summary>
    Marks = 6,
}

/// <summary>Finds a word's shape.</summary>
public static class WordShapes
{
    /// <summary>How many shapes there are.</summary>
    public const int Count = 7;

    public static WordShape Of(ReadOnlySpan<char> word)
    {
        var (upper, lower, letters) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return WordShape.Digits;
            }
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            letters += char.IsLetter(c) || char.IsSurrogate(c) ? 1 : 0;
        }
        return (upper, lower) switch
        {
            (0, _) => letters > 0 ? WordShape.Lower : WordShape.Marks,
            (1, _) when char.IsUpper(FirstLetter(word)) => WordShape.Capitalised,
            (_, 0) => WordShape.Upper,
            _ => WordShape.Mixed,
        };
    }

    private static char FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }
        return '\0';
    }
}
