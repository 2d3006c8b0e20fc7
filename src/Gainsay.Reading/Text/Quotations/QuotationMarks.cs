namespace Gainsay.Reading.Text.Quotations;

internal enum MarkFamily
{
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
}

internal enum MarkRole
{
    None,
    Opens,
    Closes,
}

/// <summary>One mark as it stands in the text, and what it does there.</summary>
internal readonly record struct Mark(MarkFamily Family, MarkRole Role, int Length)
{
    public static Mark None => new(MarkFamily.Double, MarkRole.None, 1);
}

/// <summary>Tells what each mark of one paragraph does: it opens, it closes, or it is an apostrophe, an inch or a stray.</summary>
/// <remarks>Curly marks and guillemets say so themselves; straight ones by what stands on either side and by what is open.</remarks>
internal readonly ref struct QuotationMarks(string text, TextSpan paragraph)
{
    /// <summary>The mark at <paramref name="i"/>, given which families are open around it.</summary>
    public Mark At(int i, bool isDoubleOpen, bool isSingleOpen) => text[i] switch
    {
        '“' or '„' or '‟' => new(MarkFamily.Double, text[i] == '“' && isDoubleOpen
            && IsSpace(After(i)) ? MarkRole.Closes : MarkRole.Opens, 1),
        '”' => new(MarkFamily.Double, MarkRole.Closes, 1),
        '«' => new(MarkFamily.Guillemet, MarkRole.Opens, 1),
        '»' => new(MarkFamily.Guillemet, MarkRole.Closes, 1),
        '‹' => new(MarkFamily.SingleGuillemet, MarkRole.Opens, 1),
        '›' => new(MarkFamily.SingleGuillemet, MarkRole.Closes, 1),
        '"' or '\uFF02' => new(MarkFamily.Double, StraightDouble(i, 1, isDoubleOpen), 1),
        '`' when After(i) == '`' => new(MarkFamily.Double, MarkRole.Opens, 2),
        '\'' when After(i) == '\'' && !isSingleOpen => new(MarkFamily.Double, StraightDouble(i, 2, isDoubleOpen), 2),
        '‘' or '‚' => new(MarkFamily.Single, OpensSingle(i, needsCloser: false) ? MarkRole.Opens : MarkRole.None, 1),
        '’' => new(MarkFamily.Single, isSingleOpen && ClosesSingle(i) ? MarkRole.Closes : MarkRole.None, 1),
        '\'' => new(
            MarkFamily.Single,
            isSingleOpen && ClosesSingle(i) ? MarkRole.Closes : OpensSingle(i, needsCloser: true) ? MarkRole.Opens : MarkRole.None,
            1),
        _ => Mark.None,
    };

    private MarkRole StraightDouble(int i, int length, bool isOpen)
    {
        var (before, after) = (Before(i), After(i + length - 1));
        var canOpen = (IsSpace(before) || IsOpening(before)) && !IsSpace(after);
        var canClose = !IsSpace(before) && !IsOpeningBracket(before);
        if (isOpen && canClose && !(canOpen && char.IsLetterOrDigit(after)))
        {
            return MarkRole.Closes;
        }
        if (canOpen)
        {
            return MarkRole.Opens;
        }
        // Spaces on both sides: only what is open can tell.
        return isOpen ? MarkRole.Closes : MarkRole.None;
    }

    private bool OpensSingle(int i, bool needsCloser)
    {
        var (before, after) = (Before(i), After(i));
        return (IsSpace(before) || IsOpening(before)) && !IsSpace(after) && after is not ('’' or '\'')
            && !IsShortened(i + 1) && (!needsCloser || HasCloser(i + 1));
    }

    /// <summary>Whether a single mark closes; after a plural before more words it is an apostrophe when another one closes later.</summary>
    private bool ClosesSingle(int i)
    {
        var (before, after) = (Before(i), After(i));
        if (IsSpace(before) || char.IsLetterOrDigit(after))
        {
            return false;
        }
        var isPossessive = before is 's' or 'S' && after == ' ' && i + 2 < paragraph.End && char.IsLetter(text[i + 2]);
        return !isPossessive || !HasCloser(i + 1);
    }

    /// <summary>Whether a single mark that can close comes before the double quotation around it ends.</summary>
    private bool HasCloser(int from)
    {
        for (var j = from + 1; j < paragraph.End; j++)
        {
            if (text[j] is '”' or '“' or '‘')
            {
                return false;
            }
            if (text[j] is '\'' or '’' && !IsSpace(Before(j)) && !char.IsLetterOrDigit(After(j)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary><c>'em</c>, <c>'tis</c>, <c>'90s</c>: the mark stands for letters left out.</summary>
    private bool IsShortened(int from)
    {
        var end = from;
        while (end < paragraph.End && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }
        var word = text.AsSpan(from, end - from);
        return word is "em" or "Em" or "tis" or "Tis" or "twas" or "til" or "cause" or "n"
            || (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && word[^1] is 's' or >= '0' and <= '9');
    }

    private char Before(int i) => i > paragraph.Start ? text[i - 1] : ' ';

    private char After(int i) => i + 1 < paragraph.End ? text[i + 1] : ' ';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u200B';

    private static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    private static bool IsOpening(char c) => IsOpeningBracket(c)
        || c is '—' or '–' or '-' or '/' or '“' or '‘' or '"' or '\'' or '«' or '‹' or '„';
}
