using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gainsay.Reading.Text;

/// <summary>Cuts a text into words as the English treebanks of Universal Dependencies do today.</summary>
/// <remarks>
/// <para>Punctuation and clitics stand apart (<c>do|n't</c>, <c>Kabulov|'s</c>, <c>can|not</c>), so do hyphens inside a word
/// (<c>al|-|Amr</c>) unless the first part is only a prefix (<c>non-profit</c>). Abbreviations, initials, numbers, dates, addresses,
/// handles and emoji sequences are one word each.</para>
/// <para>Words come in text order and never overlap; together they cover every character that is not white space; every offset lies on
/// a code point boundary. Format characters, such as a soft hyphen, stay in the word that they stand in. A lone surrogate is a word.</para>
/// <para>Stateless and safe for any number of threads. After Silveira et al., "A Gold Standard Dependency Corpus for English" (LREC
/// 2014).</para>
/// </remarks>
public sealed partial class Tokenizer
{
    private static readonly HashSet<string> Affixes = new(
        ["non", "e", "re", "mid", "co", "anti", "pre", "pro", "cross", "post", "semi", "sub", "counter", "multi", "mini", "inter", "socio",
            "neo", "psycho", "ex", "over", "super", "de"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AffixSpans =
        Affixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    // Words that are two in the treebanks, and where the second begins.
    private static readonly (string Word, int Cut)[] Fused = [("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3)];

    private readonly Regex address = Address();

    /// <summary>The words of a whole text.</summary>
    public IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, new TextSpan(0, text.Length));
    }

    /// <summary>The words of one stretch of a text, as if it stood alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch ends after the text does.</exception>
    public IReadOnlyList<TextSpan> Split(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length);
        var words = new List<TextSpan>(within.Length / 5);
        for (var i = within.Start; i < within.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < within.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            SplitChunk(text, new TextSpan(i, end), within, words);
            i = end;
        }
        return words;
    }

    /// <summary>Adds the words of a chunk, which holds no white space.</summary>
    private void SplitChunk(string text, TextSpan chunk, TextSpan within, List<TextSpan> words)
    {
        var (start, end) = (chunk.Start, chunk.End);
        var scan = new WordScan(text, chunk, within);
        var mayHoldAddress = text.AsSpan(start, end - start).IndexOfAny("@#/.") >= 0;
        for (var i = start; i < end;)
        {
            if (mayHoldAddress && AddressEnd(text, start, i, end) is var addressEnd && addressEnd > i)
            {
                words.Add(new TextSpan(i, addressEnd));
                i = addressEnd;
                continue;
            }
            var word = scan.EndOfWord(i);
            if (word > i)
            {
                AddParts(text, i, word, words);
                i = word;
                continue;
            }
            var mark = EndOfMark(text, start, i, end);
            words.Add(new TextSpan(i, mark));
            i = mark;
        }
    }

    /// <summary>The end of a URL, e-mail address, handle or tag that begins at <paramref name="i"/>; <paramref name="i"/> where none
    /// does.</summary>
    private int AddressEnd(string text, int start, int i, int end)
    {
        if (i > start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '@' or '-'))
        {
            return i;
        }
        var match = address.Match(text, i, end - i);
        return match.Success && match.Index == i ? i + match.Length : i;
    }

    [GeneratedRegex(
        """
        \G(?: (?: https?:// | www\. ) [^\s<>"“”«»]* [^\s<>"“”«».,;:!?')\]}’]
          | [\w.+-]* \w @ \w [\w-]* (?: \. \w [\w-]* )+
          | [@\#] \w+
          | \w [\w-]* (?: \. \w [\w-]* )* \. (?: com | org | net | gov | edu | info | co\.uk | co | io | eu | tv ) (?! [\w-] | \.\w )
            (?: / [^\s<>"“”«»]* [^\s<>"“”«».,;:!?')\]}’] )? )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>Adds a word's parts: the stem, then its clitics.</summary>
    private static void AddParts(string text, int start, int end, List<TextSpan> words)
    {
        var cuts = new Stack<int>();
        var stem = end;
        while (CliticStart(text, start, stem) is var cut && cut > start)
        {
            cuts.Push(cut);
            stem = cut;
        }
        foreach (var (word, at) in Fused)
        {
            if (text.AsSpan(start, stem - start).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                cuts.Push(start + at);
            }
        }
        if (ClockTime(text.AsSpan(start, stem - start)) is var hour and > 0)
        {
            cuts.Push(start + hour);
        }
        foreach (var cut in cuts)
        {
            words.Add(new TextSpan(start, cut));
            start = cut;
        }
        words.Add(new TextSpan(start, end));
    }

    /// <summary>Where the last clitic of a word begins, or -1.</summary>
    private static int CliticStart(string text, int start, int end)
    {
        foreach (var clitic in Clitics)
        {
            var cut = end - clitic.Length;
            if (cut > start && IsClitic(text.AsSpan(cut, clitic.Length), clitic))
            {
                return cut;
            }
        }
        return -1;
    }

    private static bool IsClitic(ReadOnlySpan<char> part, string clitic)
    {
        for (var k = 0; k < clitic.Length; k++)
        {
            if (clitic[k] == '\'' ? !WordScan.IsApostrophe(part[k]) : (part[k] | 0x20) != clitic[k])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>How many characters of <c>10am</c> or <c>5.30pm</c> are the number; 0 for another word.</summary>
    private static int ClockTime(ReadOnlySpan<char> word) =>
        word.Length > 2
        && (word.EndsWith("am", StringComparison.OrdinalIgnoreCase) || word.EndsWith("pm", StringComparison.OrdinalIgnoreCase))
        && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^3])
            ? word.Length - 2
            : 0;

    /// <summary>The end of the punctuation mark or symbol that begins at <paramref name="i"/>.</summary>
    private static int EndOfMark(string text, int start, int i, int end)
    {
        var c = text[i];
        if (WordScan.IsApostrophe(c) && ApostropheWordEnd(text, start, i, end) is var word && word > i)
        {
            return word;
        }
        if (c is '.' or '-' or '–' or '—' or '*' or '=' or '_' or '~' or '`' or '\'')
        {
            var j = i + 1;
            while (j < end && text[j] == c)
            {
                j++;
            }
            // Two straight apostrophes make one quotation mark; more are marks of their own.
            return c is '\'' or '`' ? Math.Min(j, i + 2) : j;
        }
        if (c is '!' or '?')
        {
            var j = i + 1;
            while (j < end && text[j] is '!' or '?')
            {
                j++;
            }
            return j;
        }
        var isSymbol = !Rune.TryGetRuneAt(text, i, out var rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNotAssigned;
        return isSymbol ? i + StringInfo.GetNextTextElementLength(text.AsSpan(i, end - i)) : i + rune.Utf16SequenceLength;
    }

    /// <summary>The end of <c>'s</c> after a quotation mark, of <c>'em</c> or <c>'90s</c>; <paramref name="i"/> where the mark stands for
    /// itself.</summary>
    private static int ApostropheWordEnd(string text, int start, int i, int end)
    {
        var j = i + 1;
        while (j < end && char.IsAsciiLetterOrDigit(text[j]))
        {
            j++;
        }
        var rest = text.AsSpan(i + 1, j - i - 1);
        if (rest.Length == 0)
        {
            return i;
        }
        var isClitic = i > start && rest is "s" or "re" or "ve" or "ll" or "d" or "m";
        var isDecade = rest.Length == 3 && char.IsAsciiDigit(rest[0]) && rest[1] == '0' && rest[2] == 's';
        var isShort = rest.Equals("em", StringComparison.OrdinalIgnoreCase) || rest.Equals("tis", StringComparison.OrdinalIgnoreCase);
        return isClitic || isDecade || isShort ? j : i;
    }

    internal static bool IsAffix(ReadOnlySpan<char> word) => AffixSpans.Contains(word);
}
