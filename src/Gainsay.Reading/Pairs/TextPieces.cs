using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Pairs;

/// <summary>Cuts a whole text into word pieces, as MiniLM was trained on them: at white space and around punctuation.</summary>
public static class TextPieces
{
    /// <summary>The first pieces of the text, <paramref name="most"/> at most, without the ones that frame it.</summary>
    public static IReadOnlyList<long> Of(string text, WordPieces vocabulary, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var pieces = new List<long>();
        var at = 0;
        while (at < text.Length && pieces.Count < most)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            if (at > start)
            {
                pieces.AddRange(vocabulary.Cut(text.AsSpan(start, at - start)).Pieces.Select(piece => (long)piece));
            }
            at++;
        }
        return pieces.Count <= most ? pieces : pieces.GetRange(0, most);
    }
}
