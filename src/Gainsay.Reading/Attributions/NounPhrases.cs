namespace Gainsay.Reading.Attributions;

/// <summary>Finds the noun phrase beside a cue without a parse: walks over words that can be part of one, takes appositions
/// along.</summary>
internal sealed class NounPhrases(CueLexicon lexicon)
{
    private const int LongestApposition = 25;
    private const int LongestPhrase = 25;

    // "The rebels of the north and the rebels of the south": how many words may stand before the conjunction.
    private const int LongestFirstPart = 12;
    private const int LongestDateline = 10;
    private const int LongestName = 4;

    /// <summary>The phrase that ends right before token <paramref name="end"/>, appositions between commas included. Null where none
    /// does.</summary>
    public (int Start, int End)? Before(Unit unit, int end)
    {
        while (end > 0 && unit[end - 1].Is(WordClasses.Time) && unit.At(end - 2).Lower is not ("of" or "'s"))
        {
            end -= unit.At(end - 2).Lower is "on" or "last" or "late" or "early" ? 2 : 1;
        }
        if (end > 1 && unit[end - 1].Lower == ",")
        {
            return BeforeApposition(unit, end - 1);
        }
        return Simple(unit, end) is { } start ? (start, end) : null;
    }

    /// <summary>The phrase that begins at token <paramref name="from"/>, as after an inverted cue. Null where none does.</summary>
    public static (int Start, int End)? After(Unit unit, int from)
    {
        var i = from;
        while (i < unit.Count && !unit[i].IsBreak && !EndsPhrase(unit, from, i))
        {
            i++;
        }
        if (i == from || !unit.Tokens.Skip(from).Take(i - from).Any(token => token.IsWord))
        {
            return null;
        }
        if (unit[from].Is(WordClasses.Subject))
        {
            return (from, from + 1);
        }
        while (unit.At(i).Lower == "," && AppositionEnd(unit, i + 1) is { } end)
        {
            i = end;
        }
        return (from, i);
    }

    /// <summary>A phrase up to its first comma.</summary>
    public static (int Start, int End) WithoutApposition(Unit unit, (int Start, int End) phrase)
    {
        var end = phrase.Start;
        while (end < phrase.End && unit[end].Lower != ",")
        {
            end++;
        }
        return (phrase.Start, end);
    }

    /// <summary>The first noun phrase from token <paramref name="from"/> on: the subject of the clause there, for cues that share
    /// it.</summary>
    public (int Start, int End)? Subject(Unit unit, int from, int before)
    {
        var i = AfterDateline(unit, from, before);
        while (i < before && (unit[i].Is(WordClasses.Leading) || unit[i].Lower is "," or "-"))
        {
            i++;
        }
        if (unit.At(i).Is(WordClasses.Preposition))
        {
            while (i < before && unit[i].Lower != ",")
            {
                i++;
            }
            i++;
        }
        if (i >= before || unit[i].IsQuotation)
        {
            return null;
        }
        if (unit[i].Is(WordClasses.Subject))
        {
            return (i, i + 1);
        }
        var end = i;
        while (end < before && !unit[end].IsBreak && !IsVerb(unit, end) && !unit[end].Is(WordClasses.Subordinator))
        {
            end++;
        }
        if (end > i && end < before && unit[end].Lower == "," && AppositionEnd(unit, end + 1) is { } appositionEnd
            && appositionEnd < before)
        {
            end = appositionEnd;
        }
        return end > i ? (i, end) : null;
    }

    /// <summary><c>WESTPORT, May 5 — The mayor …</c>: the clause begins after the dash.</summary>
    private static int AfterDateline(Unit unit, int from, int before)
    {
        for (var i = from; i < Math.Min(before, from + LongestDateline); i++)
        {
            if (unit[i].Lower is "—" or "–" or "--")
            {
                return unit[from].IsUpper ? i + 1 : from;
            }
        }
        return from;
    }

    /// <summary>Whether a phrase can be the subject of a verb without ending (<c>officials say</c>): a plural, a name, several.</summary>
    public static bool CanBePlural(Unit unit, (int Start, int End) phrase)
    {
        var core = WithoutApposition(unit, phrase);
        var last = unit.At(core.End - 1);
        return last.IsCapital || IsPlural(last)
            || Enumerable.Range(core.Start, core.End - core.Start).Any(i => unit[i].Lower == "and" || (IsPlural(unit[i])
            && unit.At(i + 1).Is(WordClasses.Preposition)));
    }

    private static bool IsPlural(Token token) =>
        token.Is(WordClasses.Plural) || (token.Lower.Length > 3 && token.Lower.EndsWith('s')
            && !token.Lower.EndsWith("ss", StringComparison.Ordinal));

    private int? Simple(Unit unit, int end)
    {
        if (end == 0 || unit[end - 1].IsBreak)
        {
            return null;
        }
        var last = unit[end - 1];
        if (last.Is(WordClasses.Subject))
        {
            return end - 1;
        }
        var start = end;
        while (start > 0 && end - start < LongestPhrase && !StopsPhrase(unit, start - 1))
        {
            start--;
        }
        while (start < end && (unit[start].Is(WordClasses.Leading | WordClasses.Conjunction) || !CanBegin(unit[start])))
        {
            start++;
        }
        // `In a speech the mayor said` has no comma to tell: take the name at its end, where there is one.
        if (start < end && (unit[start].Is(WordClasses.Preposition) || IsParticiple(unit[start])))
        {
            start = end;
            while (start > 0 && unit[start - 1].IsCapital && start > end - LongestName)
            {
                start--;
            }
        }
        if (start < end && unit[start].IsAdverb && !unit[start].IsCapital)
        {
            start++;
        }
        const WordClasses never = WordClasses.Preposition | WordClasses.Determiner | WordClasses.Conjunction | WordClasses.Auxiliary;
        return start < end && (!last.Is(never) || last.Is(WordClasses.Pronoun)) ? start : null;
    }

    private static bool CanBegin(Token token) => token.IsWord || token.Lower is "\"" or "“" or "'" or "‘" or "$" or "@";

    /// <summary>Whether token <paramref name="i"/> cannot be part of a phrase.</summary>
    private bool StopsPhrase(Unit unit, int i)
    {
        var token = unit[i];
        if (token.Lower == "-" && unit.At(i + 1).Span.Start == token.Span.End)
        {
            return false;
        }
        if (token.IsBreak || token.Lower == "-" || token.Is(WordClasses.Subject))
        {
            return true;
        }
        if (token.Lower is "and" or "or")
        {
            var joinsNames = unit.At(i - 1).IsCapital && unit.At(i + 1).IsCapital;
            return !joinsNames && (i > LongestFirstPart || Enumerable.Range(0, i).Any(k => unit[k].IsBreak || IsVerb(unit, k)));
        }
        if (token.Is(WordClasses.Subordinator) && token.Lower is not "than")
        {
            return true;
        }
        return IsVerb(unit, i);
    }

    /// <summary>Whether a word is certainly or probably a finite verb.</summary>
    public bool IsVerb(Unit unit, int i)
    {
        var token = unit.At(i);
        if (token.IsQuotation || (token.IsCapital && i > 0))
        {
            return false;
        }
        if (token.Lower is "'s")
        {
            return unit.At(i - 1).Is(WordClasses.Subject) || unit.At(i + 1).Is(WordClasses.Determiner);
        }
        if (token.Is(WordClasses.Auxiliary | WordClasses.Irregular))
        {
            return token.Lower is not "need";
        }
        var before = unit.At(i - 1);
        var isAfterNoun = before.IsWord
            && !before.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Conjunction);
        if (!isAfterNoun)
        {
            return false;
        }
        if (token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal))
        {
            return true;
        }
        var entries = lexicon.Of(token.Lower);
        return entries.Any(entry => entry.Kind == CueKind.Verb) && !entries.Any(entry => entry.Kind == CueKind.Noun)
            && !token.Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>Walks back over <c>, an apposition,</c> before the comma at <paramref name="comma"/>.</summary>
    private (int Start, int End)? BeforeApposition(Unit unit, int comma)
    {
        var open = comma - 1;
        for (var tries = 0; tries < 3; tries++)
        {
            while (open > 0 && comma - open < LongestApposition && unit[open].Lower != "," && !unit[open].IsQuotation && !unit[open].IsStop)
            {
                open--;
            }
            if (open <= 0 || unit[open].Lower != "," || !OpensApposition(unit, open + 1))
            {
                return null;
            }
            if (Simple(unit, open) is { } start && LooksLikeHead(unit, start))
            {
                return (start, comma);
            }
            open--;
        }
        return null;
    }

    private static bool LooksLikeHead(Unit unit, int start) =>
        unit[start].IsCapital || unit[start].Is(WordClasses.Determiner | WordClasses.Possessive);

    /// <summary>Whether what begins at <paramref name="i"/> can describe the phrase before the comma.</summary>
    private static bool OpensApposition(Unit unit, int i)
    {
        var token = unit.At(i);
        const WordClasses never = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Subject | WordClasses.Auxiliary;
        return !token.IsQuotation && (token.Is(WordClasses.Determiner | WordClasses.Possessive) || token.IsCapital
            || token.Lower is "who" or "whose" or "which" or "of" or "from" or "now" or "then"
            || (token.IsWord && !token.Is(never) && !token.Lower.EndsWith("ing", StringComparison.Ordinal)));
    }

    /// <summary>The end of an apposition that begins at <paramref name="i"/>, after a comma. Null where another thing begins.</summary>
    private static int? AppositionEnd(Unit unit, int i)
    {
        if (!OpensApposition(unit, i) || unit.At(i).Is(WordClasses.Subject) && unit.At(i).Lower != "who")
        {
            return null;
        }
        var end = i;
        while (end < unit.Count && end - i < LongestApposition && !unit[end].IsBreak)
        {
            end++;
        }
        return end == i ? null : end;
    }

    /// <summary><c>using</c>, <c>speaking</c>: begins a participle clause after a noun.</summary>
    private static bool IsParticiple(Token token) => !token.IsCapital && token.Lower.Length > 4
        && token.Lower.EndsWith("ing", StringComparison.Ordinal);

    private static bool EndsPhrase(Unit unit, int from, int i)
    {
        var token = unit[i];
        if (token.Is(WordClasses.Time) || (token.Is(WordClasses.Subordinator) && token.Lower is not ("who" or "or")))
        {
            return true;
        }
        return i > from && (token.Lower is "in" or "on" or "during" or "after" or "before" or "last" or "this" or "to" or "about" or "by" or "as" or "via"
            || (token.Lower == "at" && unit[i - 1].IsCapital)
            || (token.IsAdverb && !token.IsCapital) || token.Is(WordClasses.Auxiliary)
            || (IsParticiple(token) && unit[i - 1].IsWord
            && !unit[i - 1].Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Possessive)));
    }
}
