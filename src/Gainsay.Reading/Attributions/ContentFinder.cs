using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds what is reported: the clause, phrase or quotation that a cue leads to or closes.</summary>
internal sealed class ContentFinder(MediaNames media, NounPhrases phrases)
{
    // How far the content may stand from its cue: "said in a statement on Monday: …".
    private const int LongestAdjunct = 16;

    /// <summary>The token ranges of the content of cue <paramref name="k"/>, and where its addressee is a medium, that. Empty where there
    /// is none.</summary>
    public (List<(int Start, int End)> Content, TextSpan? Via, int CueEnd) Find(
        Unit unit, IReadOnlyList<Sourced> all, int k, IReadOnlyList<Quotation> quotations)
    {
        var (cue, sourced) = (all[k].Cue, all[k]);
        var content = new List<(int, int)>();
        var limit = Limit(unit, all, k);
        TextSpan? via = null;
        var cueEnd = cue.End;
        if (cue.Frame == Frame.AccordingTo)
        {
            AddAround(unit, sourced, limit, content);
            return (content, null, cueEnd);
        }
        if (sourced.Subject is { } subject)
        {
            content.Add(subject);
        }
        if (cue.Frame == Frame.Agent)
        {
            return (content, null, cueEnd);
        }
        if (cue.Frame is not (Frame.Clause or Frame.Colon) || cue.Entry.Kind is CueKind.Noun)
        {
            var end = cue.Frame is Frame.Object or Frame.Preposition ? PhraseEnd(unit, sourced.End, limit, cue.Entry.Kind) : limit;
            Add(unit, sourced.End, end, content);
            return (content, null, cueEnd);
        }
        var before = sourced.Place == SourcePlace.Shared ? null : Before(unit, sourced, quotations);
        (var after, via, cueEnd) = After(unit, sourced, limit, before is not null, quotations);
        if (before is { } b)
        {
            content.Add(b);
        }
        if (after is { } a)
        {
            Add(unit, a.Start, a.End, content);
        }
        return (content, via, cueEnd);
    }

    /// <summary>Where the content of cue <paramref name="k"/> must end: before the next cue that stands beside it, not inside it.</summary>
    private static int Limit(Unit unit, IReadOnlyList<Sourced> all, int k)
    {
        if (all[k].Cue.Start == 0 && all[k].Place == SourcePlace.Shared)
        {
            // `Rejecting the charge, X said …`
            return unit.Tokens.TakeWhile(token => token.Lower != ",").Count();
        }
        foreach (var later in all.Skip(k + 1).Where(later => later.Cue.Start >= all[k].End))
        {
            var start = later.Place == SourcePlace.Before ? later.Start : later.Cue.Start;
            var before = unit.At(start - 1);
            if (start > all[k].End && IsBeside(unit, all[k], later, start))
            {
                return before.Is(WordClasses.Conjunction) ? start - 1 : start;
            }
        }
        return unit.Count;
    }

    /// <summary>Whether the later cue, whose clause begins at <paramref name="start"/>, stands beside the earlier one's content.</summary>
    private static bool IsBeside(Unit unit, Sourced earlier, Sourced later, int start)
    {
        var before = unit.At(start - 1).Lower;
        return later.Place switch
        {
            _ when later.Cue.Frame == Frame.AccordingTo => true,
            SourcePlace.Shared => before is "," or "and" or "but" or "or" or "—"
                || (earlier.Cue.Frame is Frame.Object or Frame.Preposition
                && unit[later.Cue.Head].Lower.EndsWith("ing", StringComparison.Ordinal)),
            SourcePlace.Before => before is "," or "but" or "while" or ";" or "although" or "though" || (before == "and"
                && unit.At(start - 2).Lower == ","),
            _ => false,
        };
    }

    /// <summary>Adds [start, end) without the stops and commas at its ends; nothing where no word is left.</summary>
    private static void Add(Unit unit, int start, int end, List<(int, int)> content)
    {
        while (end > start && !unit[end - 1].IsQuotation && (unit[end - 1].IsStop
            || unit[end - 1].Lower is "," or ":" or "—" or "-" or "--"))
        {
            end--;
        }
        while (start < end && !unit[start].IsQuotation && unit[start].Lower is "," or ":")
        {
            start++;
        }
        if (start < end)
        {
            content.Add((start, end));
        }
    }

    /// <summary>The end of a noun phrase content: before a comma that opens another clause; after a noun cue also before a verb.</summary>
    private int PhraseEnd(Unit unit, int from, int limit, CueKind kind)
    {
        for (var i = from + 1; i < limit; i++)
        {
            var (token, next) = (unit[i], unit.At(i + 1));
            if (kind == CueKind.Noun && phrases.IsVerb(unit, i))
            {
                return i;
            }
            var opensClause = next.Is(WordClasses.Conjunction | WordClasses.Subordinator)
                || next.Lower is "with" or "even" or "despite" or "following" or "saying"
                || next.Lower.EndsWith("ing", StringComparison.Ordinal);
            var goesOn = token.Lower is "and" or "but" && (phrases.IsVerb(unit, i + 1)
                || next.Is(WordClasses.Irregular | WordClasses.Auxiliary)
                || next.Lower.EndsWith("ed", StringComparison.Ordinal));
            if ((token.Lower == "," && opensClause) || goesOn)
            {
                return i;
            }
        }
        return limit;
    }

    private static int ClauseStart(Unit unit, int before)
    {
        var start = before;
        while (start > 0 && (unit[start - 1].IsQuotation || !unit[start - 1].IsStop))
        {
            start--;
        }
        while (start < before && unit[start].Is(WordClasses.Conjunction) && unit[start].IsCapital)
        {
            start++;
        }
        return start;
    }

    /// <summary><c>According to X, …</c>, <c>…, according to X</c>, <c>…, according to X, …</c>.</summary>
    private static void AddAround(Unit unit, Sourced sourced, int limit, List<(int, int)> content)
    {
        var start = ClauseStart(unit, sourced.Cue.Start);
        var isFirst = sourced.Cue.Start - start <= 1;
        if (!isFirst)
        {
            Add(unit, start, sourced.Cue.Start, content);
        }
        if (isFirst || unit.At(sourced.End).Lower == ",")
        {
            Add(unit, sourced.End, limit, content);
        }
    }

    /// <summary>The quotation or clause that ends right before the source: <c>“…,” he said</c>, <c>The bridge is safe, he
    /// said</c>.</summary>
    private static (int Start, int End)? Before(Unit unit, Sourced sourced, IReadOnlyList<Quotation> quotations)
    {
        var end = sourced.Place == SourcePlace.After ? sourced.Cue.Start : sourced.Start;
        if (end > 0 && unit[end - 1].Lower == ",")
        {
            end--;
            if (!unit.At(end - 1).IsQuotation)
            {
                var next = unit.At(sourced.End);
                var isLast = next.IsStop || next.Lower == "," || next.Is(WordClasses.Time | WordClasses.Preposition);
                var start = ClauseStart(unit, end);
                return isLast && end - start > 1 && !unit[start].Is(WordClasses.Preposition)
                    && !IsOpening(unit[start]) ? (start, end) : null;
            }
        }
        if (end == 0 || !unit[end - 1].IsQuotation || unit.At(sourced.Cue.End).Lower == "that")
        {
            return null;
        }
        var first = end - 1;
        var isWhole = quotations[unit[first].Quotation].Kind == QuotationKind.Speech
            && (first == 0 || unit[first - 1].IsQuotation || unit[first - 1].IsStop || unit[first - 1].Lower is "," or ":");
        var clause = isWhole ? first : ClauseStart(unit, first);
        return IsOpening(unit[clause]) && clause < first ? (first, end) : (clause, end);
    }

    private static bool IsOpening(Token token) =>
        token.Lower is "when" or "after" or "as" or "while" or "if" or "although" or "though" or "before" or "since" or "because" or "asked" or "once"
        || token.Lower.EndsWith("ing", StringComparison.Ordinal);

    private ((int Start, int End)? Content, TextSpan? Via, int CueEnd) After(
        Unit unit, Sourced sourced, int limit, bool hasBefore, IReadOnlyList<Quotation> quotations)
    {
        var start = sourced.End;
        var cueEnd = sourced.Cue.End;
        TextSpan? via = null;
        if (sourced.Cue.Entry.TakesAddressee || unit[sourced.Cue.Head].Lower is "asked" or "warned")
        {
            var addresseeEnd = AddresseeEnd(unit, start, limit);
            if (addresseeEnd > start && media.Holds(unit, start, addresseeEnd))
            {
                via = unit.Span(start, addresseeEnd);
            }
            start = addresseeEnd;
        }
        if (unit.At(start).Lower == ":" && start == cueEnd)
        {
            cueEnd++;
        }
        var opening = Opening(unit, start, limit);
        if (opening is null)
        {
            return (null, via, cueEnd);
        }
        start = opening.Value;
        var first = unit.At(start);
        if (hasBefore && !first.IsQuotation && first.Lower != "that" && unit.At(start - 1).Lower != ",")
        {
            return (null, via, cueEnd);
        }
        // A quotation of full sentences is the whole content; a fragment is part of the writer's clause.
        var end = first.IsQuotation && quotations[first.Quotation].Kind == QuotationKind.Speech ? QuotationEnd(unit, start, limit) : limit;
        const WordClasses aside = WordClasses.Preposition | WordClasses.Time | WordClasses.Conjunction | WordClasses.Subordinator;
        var isAside = !first.IsQuotation && first.Lower != "that" && (first.Is(aside)
            || first.Lower.EndsWith("ing", StringComparison.Ordinal));
        if (hasBefore && isAside)
        {
            return (null, via, cueEnd);
        }
        return ((start, end), via, cueEnd);
    }

    /// <summary>Where the content begins: right after the cue, or behind an adjunct (<c>said on Monday that</c>). Null where the clause
    /// ends.</summary>
    private static int? Opening(Unit unit, int start, int limit)
    {
        var first = unit.At(start);
        if (start >= limit || first.IsStop || first.Is(WordClasses.Irregular) || first.Lower is "and" or "or" or "nor" or "but")
        {
            return null;
        }
        if (first.Lower is "," or ":")
        {
            return start + 1 < limit ? start + 1 : null;
        }
        if (!first.Is(WordClasses.Preposition | WordClasses.Time))
        {
            return start;
        }
        for (var i = start; i < limit && i - start < LongestAdjunct; i++)
        {
            if (unit[i].IsQuotation || unit[i].Lower == "that")
            {
                return i;
            }
            if (unit[i].IsStop)
            {
                break;
            }
        }
        for (var i = start + 1; i < limit && i - start < LongestAdjunct; i++)
        {
            var isSubject = unit[i].Is(WordClasses.Subject) || (unit[i].Is(WordClasses.Determiner)
                && !unit[i - 1].Is(WordClasses.Preposition));
            if (isSubject && unit[i].Lower is not ("that" or "who" or "last" or "this"))
            {
                return i;
            }
            if (unit[i].IsBreak)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>After the first quotation, and after those that follow it with nothing but a comma between.</summary>
    private static int QuotationEnd(Unit unit, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && unit[end].IsQuotation)
        {
            end++;
        }
        return end;
    }

    /// <summary>After the person addressed: <c>told |the reporters| that</c>.</summary>
    private static int AddresseeEnd(Unit unit, int start, int limit)
    {
        var i = start;
        if (unit.At(i).Is(WordClasses.Object) || unit.At(i).Lower is "her" or "you")
        {
            return i + 1;
        }
        while (i < limit && !unit[i].IsBreak
            && unit[i].Lower is not ("that" or "to" or "about" or "whether" or "how" or "what" or "why" or "if" or "of")
            && (i == start || !BeginsPhrase(unit, i)))
        {
            i++;
        }
        return i;
    }

    /// <summary>Whether another phrase than the addressee begins.</summary>
    private static bool BeginsPhrase(Unit unit, int i)
    {
        var token = unit[i];
        var hasDeterminer = token.Is(WordClasses.Determiner | WordClasses.Possessive) && token.Lower is not ("'s" or "'")
            && !unit[i - 1].Is(WordClasses.Preposition);
        return hasDeterminer || token.Is(WordClasses.Subject | WordClasses.Time) || token.Lower is "in" or "on" or "during" or "after";
    }
}
