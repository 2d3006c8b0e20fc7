using System.Collections.Concurrent;
using System.Text;
using Microsoft.ML.Tokenizers;

namespace Gainsay.Reading.Encoders;

/// <summary>One word as the encoder takes it.</summary>
/// <param name="Pieces">The ids of its word pieces; at least one.</param>
/// <param name="Shape">How the word is written.</param>
public readonly record struct PiecedWord(IReadOnlyList<int> Pieces, WordShape Shape);

/// <summary>Cuts words into the pieces of the encoder's vocabulary: lower-cased, accents and format characters dropped.</summary>
/// <remarks>Each word is cut by itself, so a piece always belongs to one word. Safe for any number of threads.</remarks>
public sealed class WordPieces
{
    // A newspaper year has fewer words than this; a crawl of garbage has more, and must not fill the memory.
    private const int CacheLimit = 200_000;

    private readonly BertTokenizer tokenizer;
    private readonly ConcurrentDictionary<string, int[]> cache = new(StringComparer.Ordinal);

    /// <param name="vocabulary">A BERT vocabulary, one piece a line.</param>
    public WordPieces(Stream vocabulary)
    {
        tokenizer = BertTokenizer.Create(
            vocabulary,
            new BertOptions { LowerCaseBeforeTokenization = true, ApplyBasicTokenization = true, RemoveNonSpacingMarks = true });
        Start = tokenizer.ClassificationTokenId;
        End = tokenizer.SeparatorTokenId;
        Padding = tokenizer.PaddingTokenId;
        Unknown = tokenizer.UnknownTokenId;
    }

    /// <summary>The piece before every window.</summary>
    public int Start { get; }

    /// <summary>The piece after every window.</summary>
    public int End { get; }

    public int Padding { get; }

    /// <summary>The piece of a word that the vocabulary cannot spell.</summary>
    public int Unknown { get; }

    /// <summary>The piece before each paragraph: the first that the vocabulary leaves unused.</summary>
    public const int ParagraphMark = 1;

    /// <summary>The pieces of one word, which holds no white space.</summary>
    public PiecedWord Cut(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (!cache.TryGetValue(text, out var pieces))
        {
            pieces = Encode(text);
            if (cache.Count < CacheLimit)
            {
                cache.TryAdd(text, pieces);
            }
        }
        return new PiecedWord(pieces, WordShapes.Of(word));
    }

    private int[] Encode(string word)
    {
        var visible = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format)
            {
                visible.Append(rune.ToString());
            }
        }
        var ids = tokenizer.EncodeToIds(visible.ToString(), addSpecialTokens: false);
        return ids.Count == 0 ? [Unknown] : [.. ids];
    }
}
