using System.Globalization;
using System.Text;

namespace Gainsay.Reading.Text;

/// <summary>Cuts a paragraph into sentences, each with its words.</summary>
/// <remarks>
/// <para>A sentence ends at a full stop, question or exclamation mark or ellipsis, together with the quotation marks and brackets that
/// close right after it, when what follows does not begin in lower case. A full stop that belongs to an abbreviation ends a sentence
/// only before a word that begins one (<c>the U.S. But he …</c>, not <c>the U.S. Senate</c>); a title or an initial ends none.
/// Quotation marks do not hold a sentence together: <c>“We won. They lost,” he said.</c> is two.</para>
/// <para>The words of the sentences are exactly the <see cref="Tokenizer"/>'s words of the paragraph, in order. An empty paragraph has no
/// sentences. Stateless and safe for any number of threads.</para>
/// </remarks>
public sealed class SentenceSplitter
{
    // A bracket that stays open for longer than this many words was never closed; it must not swallow the rest.
    private const int LongestBracket = 60;

    private readonly Tokenizer tokenizer = new();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> starters =
        WordList.Load("Text/sentence-starters.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of one paragraph of a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph ends after the text does.</exception>
    public IReadOnlyList<Sentence> Split(string text, TextSpan paragraph)
    {
        var words = tokenizer.Split(text, paragraph);
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!EndsSentence(words[i].In(text)))
            {
                continue;
            }
            var last = LastCloser(text, words, i);
            if (last + 1 < words.Count && IsBoundary(text, words, first, i, last))
            {
                sentences.Add(Cut(words, first, last + 1));
                first = last + 1;
            }
            i = last;
        }
        if (first < words.Count)
        {
            sentences.Add(Cut(words, first, words.Count));
        }
        return sentences;
    }

    private static Sentence Cut(IReadOnlyList<TextSpan> words, int from, int to) =>
        new(words[from].Cover(words[to - 1]), [.. words.Skip(from).Take(to - from)]);

    private static bool EndsSentence(ReadOnlySpan<char> word) => word[^1] is '.' or '!' or '?' or '…' or '。' or '？' or '！' or '؟' or '‽';

    /// <summary>The last of the marks right after word <paramref name="i"/> that close a quotation or bracket.</summary>
    private static int LastCloser(string text, IReadOnlyList<TextSpan> words, int i)
    {
        while (i + 1 < words.Count && words[i + 1].Start == words[i].End && IsCloser(words[i + 1].In(text)))
        {
            i++;
        }
        return i;
    }

    private static bool IsCloser(ReadOnlySpan<char> word) => word is "\"" or "'" or "''" or "”" or "’" or "»" or "›" or ")" or "]" or "}";

    private static bool IsOpener(ReadOnlySpan<char> word) =>
        word is "\"" or "'" or "``" or "`" or "“" or "‘" or "„" or "«" or "‹" or "(" or "[" or "{" or "—" or "–" or "--" or "-" or "•" or "*";

    /// <summary>Whether the sentence from word <paramref name="first"/> ends with its stop (<paramref name="stop"/>) and closers (to
    /// <paramref name="last"/>).</summary>
    private bool IsBoundary(string text, IReadOnlyList<TextSpan> words, int first, int stop, int last)
    {
        var next = last + 1;
        while (next + 1 < words.Count && IsOpener(words[next].In(text)))
        {
            next++;
        }
        var stopWord = words[stop].In(text);
        var nextWord = words[next].In(text);
        var isApart = words[last + 1].Start > words[last].End;
        if (StartsLower(nextWord) && !IsArticleOfName(text, words, next))
        {
            return false;
        }
        if (IsInsideBracket(text, words, first, last) || IsNumberOfItem(text, words, first, stop))
        {
            return false;
        }
        if (stopWord.Length > 1 && stopWord[^1] == '.' && stopWord[0] != '.')
        {
            return isApart && EndsAtAbbreviation(stopWord[..^1], nextWord);
        }
        // `Stop.He went` misses a space; `3.The` and `v.Smith` do not tell.
        return isApart || (stop > first && words[stop - 1].Length > 1 && IsLetters(words[stop - 1].In(text)) && char.IsUpper(nextWord[0]));
    }

    private bool EndsAtAbbreviation(ReadOnlySpan<char> stem, ReadOnlySpan<char> next) =>
        stem.Length > 1 && Abbreviations.Of(stem) != AbbreviationKind.Title && starters.Contains(next);

    private static bool StartsLower(ReadOnlySpan<char> word) =>
        Rune.DecodeFromUtf16(word, out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter;

    /// <summary><c>al-Shabaab</c> begins a sentence in lower case.</summary>
    private static bool IsArticleOfName(string text, IReadOnlyList<TextSpan> words, int i) =>
        i + 2 < words.Count && words[i].In(text) is "al" or "el" && words[i + 1].In(text) is "-" && char.IsUpper(text[words[i + 2].Start]);

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a bracket that opened inside the sentence is still open; one that opened with it holds sentences of its
    /// own.</summary>
    private static bool IsInsideBracket(string text, IReadOnlyList<TextSpan> words, int first, int last)
    {
        var depth = 0;
        for (var i = last; i > first && last - i < LongestBracket; i--)
        {
            depth += words[i].In(text) switch { ")" or "]" => 1, "(" or "[" => -1, _ => 0 };
            if (depth < 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary><c>1. Open the door.</c> is one sentence.</summary>
    private static bool IsNumberOfItem(string text, IReadOnlyList<TextSpan> words, int first, int stop) =>
        stop == first + 1 && words[first].Length <= 2 && char.IsAsciiDigit(text[words[first].Start]);
}
