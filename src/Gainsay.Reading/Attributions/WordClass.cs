using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>The classes of <c>function-words.tsv</c>. A word may be in several.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Auxiliary = 1 << 0,
    Be = 1 << 1,
    Negation = 1 << 2,
    Adverb = 1 << 3,
    Subject = 1 << 4,
    Pronoun = 1 << 5,
    Possessive = 1 << 6,
    Determiner = 1 << 7,
    Preposition = 1 << 8,
    Subordinator = 1 << 9,
    Conjunction = 1 << 10,
    Object = 1 << 11,
    Time = 1 << 12,
    Leading = 1 << 13,
    Irregular = 1 << 14,
    Plural = 1 << 15,
}

/// <summary>Looks small words up.</summary>
internal sealed class FunctionWords
{
    private readonly Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);

    public FunctionWords()
    {
        foreach (var row in WordList.Load("Attributions/function-words.tsv", 2))
        {
            var wordClass = Enum.Parse<WordClasses>(row[0], ignoreCase: true);
            foreach (var word in row[1].Split(' '))
            {
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
            }
        }
    }

    /// <summary>The classes of a word in lower case, with straight apostrophes.</summary>
    public WordClasses Of(string lower) => classes.GetValueOrDefault(lower);
}
