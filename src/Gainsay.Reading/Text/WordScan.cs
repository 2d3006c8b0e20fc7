using System.Globalization;
using System.Text;

namespace Gainsay.Reading.Text;

/// <summary>Finds where a word ends, clitics included, inside one chunk of a text without white space.</summary>
/// <param name="text">The whole text.</param>
/// <param name="chunk">The chunk, between two white spaces.</param>
/// <param name="within">How far the scan may look around the chunk.</param>
internal readonly ref struct WordScan(string text, TextSpan chunk, TextSpan within)
{
    private readonly int start = chunk.Start;
    private readonly int end = chunk.End;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '\u2018' or '\uFF07';

    /// <summary>Whether the character joins words of a run: letters, digits, combining marks and format characters.</summary>
    public static bool IsWordRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => true,
        _ => false,
    };

    /// <summary>The end of the word at <paramref name="i"/>; <paramref name="i"/> itself where no word begins.</summary>
    public int EndOfWord(int i)
    {
        var j = EndOfRun(i);
        if (j == i)
        {
            var isFraction = text[i] == '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]) && (i == start
                || !char.IsLetterOrDigit(text[i - 1]));
            if (!isFraction)
            {
                return i;
            }
            j = EndOfRun(i + 1);
        }
        while (j < end && Joins(i, j))
        {
            j = EndOfRun(j + 1);
        }
        return KeepsFullStop(i, j) ? j + 1 : j;
    }

    private int EndOfRun(int i)
    {
        while (i < end && Rune.DecodeFromUtf16(text.AsSpan(i, end - i), out var rune, out var length) == System.Buffers.OperationStatus.Done
            && IsWordRune(rune))
        {
            i += length;
        }
        return i;
    }

    /// <summary>Whether the mark at <paramref name="j"/> holds the word from <paramref name="i"/> and what follows together.</summary>
    private bool Joins(int i, int j)
    {
        var next = j + 1;
        if (next >= end || EndOfRun(next) == next)
        {
            return false;
        }
        var (before, after) = (text[j - 1], text[next]);
        return text[j] switch
        {
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || JoinsLetters(i, j),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            '-' => JoinsParts(i, j),
            var c => IsApostrophe(c) && c != '\u2018' && char.IsLetterOrDigit(before) && char.IsLetter(after),
        };
    }

    /// <summary>The inner full stops of <c>U.S</c>, <c>a.m</c>, <c>Ph.D</c>.</summary>
    private bool JoinsLetters(int i, int j)
    {
        var next = EndOfRun(j + 1);
        var segment = text.AsSpan(i, j - i);
        var last = segment[(segment.LastIndexOf('.') + 1)..];
        return (last.Length == 1 || segment is "Ph" or "M" or "B") && char.IsLetter(last[0]) && char.IsLetter(text[j + 1])
            && (next - j == 2 || (next < end && text[next] == '.' && Abbreviations.Of(text.AsSpan(i, next - i)) != AbbreviationKind.None));
    }

    /// <summary>The hyphen of <c>non-profit</c> and of telephone numbers; every other one is a word of its own.</summary>
    private bool JoinsParts(int i, int j)
    {
        var part = text.AsSpan(i, j - i);
        if (char.IsLetterOrDigit(text[j + 1]) && Tokenizer.IsAffix(part))
        {
            return true;
        }
        var next = EndOfRun(j + 1);
        var first = part[(part.LastIndexOf('-') + 1)..];
        var second = text.AsSpan(j + 1, next - j - 1);
        return first.Length == 3 && second.Length is 3 or 4
            && first.IndexOfAnyExceptInRange('0', '9') < 0 && second.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether the full stop at <paramref name="j"/> belongs to the word that ends there.</summary>
    private bool KeepsFullStop(int i, int j)
    {
        if (j >= end || text[j] != '.' || (j + 1 < end && text[j + 1] == '.'))
        {
            return false;
        }
        var word = text.AsSpan(i, j - i);
        return Abbreviations.Of(word) switch
        {
            AbbreviationKind.Title or AbbreviationKind.Other => true,
            AbbreviationKind.BeforeNumber => NextAfterSpace(j + 1) is var next && char.IsDigit(next),
            _ => word.Length == 1 && char.IsUpper(word[0]) && IsInitial(i, j),
        };
    }

    /// <summary>Whether a capital letter with a full stop is an initial: another name follows, and <c>I.</c> only after a name
    /// too.</summary>
    private bool IsInitial(int i, int j)
    {
        var next = j + 1 < end ? text[j + 1] : NextAfterSpace(j + 1);
        return char.IsUpper(next) && (text[i] != 'I' || IsAfterCapital(i));
    }

    private bool IsAfterCapital(int i)
    {
        var j = i;
        while (j > within.Start && text[j - 1] == ' ')
        {
            j--;
        }
        if (j == within.Start || j == i)
        {
            return j == within.Start;
        }
        while (j > within.Start && (char.IsLetter(text[j - 1]) || text[j - 1] == '.'))
        {
            j--;
        }
        return char.IsUpper(text[j]);
    }

    /// <summary>The first character after the white space at <paramref name="i"/>; <c>'\0'</c> where no space stands there or the text
    /// ends.</summary>
    private char NextAfterSpace(int i)
    {
        var j = i;
        while (j < within.End && text[j] is ' ' or '\u00A0')
        {
            j++;
        }
        return j > i && j < within.End ? text[j] : '\0';
    }
}
