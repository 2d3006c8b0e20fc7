namespace Gainsay.Reading.Encoders;

/// <summary>A run of words that the encoder takes as one sentence.</summary>
/// <param name="First">Index of its first word in the article.</param>
/// <param name="End">Index of the word after its last.</param>
/// <param name="StartsParagraph">Whether a paragraph begins here.</param>
public readonly record struct Stretch(int First, int End, bool StartsParagraph)
{
    /// <summary>Its pieces, counting the mark of its paragraph.</summary>
    public int SizeIn(IReadOnlyList<PiecedWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var size = StartsParagraph ? 1 : 0;
        for (var word = First; word < End; word++)
        {
            size += words[word].Pieces.Count;
        }
        return size;
    }

    /// <summary>The sentences, those that no window could hold cut into pieces of it.</summary>
    public static IReadOnlyList<Stretch> Fit(IReadOnlyList<PiecedWord> words, IEnumerable<Stretch> sentences)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(sentences);
        var stretches = new List<Stretch>();
        foreach (var sentence in sentences)
        {
            var first = sentence.First;
            var size = 1;
            for (var word = first; word < sentence.End; word++)
            {
                size += words[word].Pieces.Count;
                if (size > WindowPacking.Capacity - 2 && word > first)
                {
                    stretches.Add(new Stretch(first, word, sentence.StartsParagraph && first == sentence.First));
                    (first, size) = (word, 1 + words[word].Pieces.Count);
                }
            }
            stretches.Add(new Stretch(first, sentence.End, sentence.StartsParagraph && first == sentence.First));
        }
        return stretches;
    }
}
