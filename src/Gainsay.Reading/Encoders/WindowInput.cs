namespace Gainsay.Reading.Encoders;

/// <summary>One window as the encoder takes it: start piece, the sentences with a mark before each paragraph, end piece.</summary>
/// <param name="Pieces">Ids of the word pieces.</param>
/// <param name="Shapes">The shape of each piece's word, by <see cref="WordShape"/>.</param>
/// <param name="WordAt">Where each word's first piece stands.</param>
/// <param name="Stretches">The stretch of each word, counted from the window's first.</param>
public sealed record WindowInput(
    IReadOnlyList<long> Pieces, IReadOnlyList<long> Shapes, IReadOnlyList<int> WordAt, IReadOnlyList<int> Stretches)
{
    /// <param name="words">The words of the article.</param>
    /// <param name="stretches">Its sentences.</param>
    /// <param name="window">Those to show.</param>
    /// <param name="vocabulary">Gives the pieces that frame a window.</param>
    /// <param name="shapeOf">The shape to show for a word of a stretch; null for its own.</param>
    public static WindowInput Of(
        IReadOnlyList<PiecedWord> words,
        IReadOnlyList<Stretch> stretches,
        SentenceWindow window,
        WordPieces vocabulary,
        Func<int, WordShape, WordShape>? shapeOf = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stretches);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var (pieces, shapes) = (new List<long>(WindowPacking.Capacity), new List<long>(WindowPacking.Capacity));
        var (wordAt, stretchOf) = (new List<int>(), new List<int>());
        void Add(int piece, WordShape shape)
        {
            pieces.Add(piece);
            shapes.Add((long)shape);
        }
        Add(vocabulary.Start, WordShape.Lower);
        for (var s = window.First; s < window.End; s++)
        {
            if (stretches[s].StartsParagraph)
            {
                Add(WordPieces.ParagraphMark, WordShape.ParagraphMark);
            }
            for (var word = stretches[s].First; word < stretches[s].End; word++)
            {
                wordAt.Add(pieces.Count);
                stretchOf.Add(s - window.First);
                var shape = shapeOf?.Invoke(s, words[word].Shape) ?? words[word].Shape;
                foreach (var piece in words[word].Pieces)
                {
                    Add(piece, shape);
                }
            }
        }
        Add(vocabulary.End, WordShape.Lower);
        return new WindowInput(pieces, shapes, wordAt, stretchOf);
    }
}
