namespace Gainsay.Reading.Attributions;

/// <summary>How the content follows its cue.</summary>
internal enum Frame
{
    Clause,
    Infinitive,
    Object,
    Preposition,

    /// <summary><c>was praised by</c>: the subject is the content, the agent the source.</summary>
    Agent,

    /// <summary><c>is expected to</c>: the subject is part of the content, there is no source.</summary>
    Subjectless,

    /// <summary><c>according to X</c>.</summary>
    AccordingTo,

    /// <summary><c>X: “…”</c>.</summary>
    Colon,
}

/// <summary>A cue in a unit: tokens [Start, End), its main word at Head.</summary>
internal sealed record Cue(int Start, int End, int Head, CueEntry Entry, Frame Frame, bool IsNegated);

/// <summary>Finds the words of a unit that can be cues, and what they take.</summary>
internal sealed class CueFinder(CueLexicon lexicon)
{
    private static readonly CueEntry Source = new("according to", CueKind.Verb, Attitude.Asserts, Attitude.Asserts, true, false, false, false, []);

    // `Ann Lee, mayor of Westport: “…”`: how many words may stand before the colon.
    private const int LongestSpeaker = 8;

    /// <summary>The cues of a unit in text order; they do not overlap.</summary>
    public List<Cue> Find(Unit unit)
    {
        var cues = new List<Cue>();
        var isTitleCase = IsTitleCase(unit);
        for (var i = 0; i < unit.Count; i++)
        {
            // `the Washington Post`, `the United States`: a capital inside a sentence makes a name, not a verb.
            if (unit[i].IsCapital && i > 0 && !isTitleCase && !unit[i - 1].IsBreak)
            {
                continue;
            }
            if (At(unit, i) is { } cue && (cues.Count == 0 || cues[^1].End <= cue.Start))
            {
                cues.Add(cue);
                i = cue.End - 1;
            }
        }
        return cues;
    }

    /// <summary>Whether nearly every longer word begins in upper case, as in many headlines.</summary>
    private static bool IsTitleCase(Unit unit)
    {
        var words = unit.Tokens.Where(token => token.IsWord && token.Lower.Length > 3).ToList();
        return words.Count > 2 && words.Count(token => token.IsCapital) >= words.Count * 0.8;
    }

    private Cue? At(Unit unit, int i)
    {
        var token = unit[i];
        if (token.IsQuotation)
        {
            return null;
        }
        if (token.Lower == "according" && unit.At(i + 1).Lower == "to")
        {
            return new Cue(i, i + 2, i, Source, Frame.AccordingTo, false);
        }
        if (token.Lower == ":" && IsTranscript(unit, i))
        {
            return new Cue(i, i + 1, i, Source, Frame.Colon, false);
        }
        if (token.Lower == ":" && i is > 0 and <= LongestSpeaker && unit.At(i + 1).IsQuotation && !HoldsVerb(unit, i))
        {
            return new Cue(i, i + 1, i, Source, Frame.Colon, false);
        }
        var (start, hasBe, isNegated) = GroupStart(unit, i);
        foreach (var entry in lexicon.Of(token.Lower))
        {
            var cue = entry.Kind switch
            {
                CueKind.Verb => Verb(unit, i, start, hasBe, isNegated, entry),
                CueKind.Passive when hasBe => Subjectless(unit, i, start, isNegated, entry),
                CueKind.Seeming => Subjectless(unit, i, start, isNegated, entry),
                CueKind.Adjective when hasBe => WithFrame(unit, i, start, isNegated, entry, entry.TakesClause
                    && unit.At(i + 1).Lower == "that"),
                CueKind.Noun when !hasBe => WithFrame(unit, i, i, false, entry, entry.TakesClause && LeadsToClause(unit, i + 1)),
                _ => null,
            };
            if (cue is not null)
            {
                return cue;
            }
        }
        return null;
    }

    /// <summary><c>RUIZ: We shall see.</c>: nothing but a name in capitals before the colon.</summary>
    private static bool IsTranscript(Unit unit, int colon) =>
        colon is > 0 and <= 3 && unit.Count > colon + 2 && unit.Tokens.Take(colon).All(token => token.IsUpper);

    /// <summary><c>the claim that …</c>, <c>a claim by the union that …</c>.</summary>
    private static bool LeadsToClause(Unit unit, int next) =>
        unit.At(next).Lower == "that"
        || (unit.At(next).Lower == "by"
        && unit.Tokens.Skip(next).Take(LongestSpeaker).TakeWhile(token => !token.IsBreak).Any(token => token.Lower == "that"));

    private bool HoldsVerb(Unit unit, int end) =>
        unit.Tokens.Take(end).Any(token => lexicon.Of(token.Lower).Any(entry => entry.Kind == CueKind.Verb)
            || token.Is(WordClasses.Auxiliary));

    /// <summary>The start of the verb group that ends at <paramref name="i"/>: auxiliaries, adverbs and negation.</summary>
    private static (int Start, bool HasBe, bool IsNegated) GroupStart(Unit unit, int i)
    {
        var (start, hasBe, isNegated) = (i, false, false);
        while (start > 0)
        {
            var before = unit[start - 1];
            var isPart = before.Is(WordClasses.Auxiliary | WordClasses.Negation) || before.IsAdverb
                || before.Lower is "going" or "used" or "able"
                || (before.Lower == "to" && unit.At(start - 2).Lower is "going" or "used" or "able" or "ought");
            if (!isPart)
            {
                break;
            }
            // `he's said`; elsewhere it is a genitive.
            if (before.Lower is "'s" && !unit.At(start - 2).Is(WordClasses.Subject))
            {
                break;
            }
            hasBe |= before.Is(WordClasses.Be) && (before.Lower is not "'s" || unit[i].Lower.EndsWith("ing", StringComparison.Ordinal));
            isNegated |= before.Is(WordClasses.Negation);
            start--;
        }
        // An adverb at the head of the sentence is no part of the group: `Earlier, …`, `Also …`.
        while (start < i && start == 0 && unit[start].IsAdverb)
        {
            start++;
        }
        // `neither confirm nor deny`
        return (start, hasBe, isNegated || unit.At(start - 1).Lower == "nor");
    }

    private static Cue? Verb(Unit unit, int i, int start, bool hasBe, bool isNegated, CueEntry entry)
    {
        var lower = unit[i].Lower;
        if (LooksNominal(unit, i, start, lower))
        {
            return null;
        }
        var isParticiple = lower.EndsWith("ed", StringComparison.Ordinal)
            || lower is "written" or "seen" or "shown" or "known" or "told" or "thought" or "found";
        if (hasBe && isParticiple)
        {
            var by = unit.At(i + 1).Lower == "by" ? i + 1 : unit.At(i + 2).Lower == "by" && unit.At(i + 1).IsAdverb ? i + 2 : -1;
            if (by > 0)
            {
                return new Cue(start, by + 1, i, entry, Frame.Agent, isNegated);
            }
            // `was told that …`: the subject is the one addressed.
            return null;
        }
        return WithFrame(unit, i, start, isNegated, entry, entry.TakesClause)
            ?? (entry.TakesObject && TakesObjectHere(unit, i) ? new Cue(start, i + 1, i, entry, Frame.Object, isNegated) : null);
    }

    private static bool TakesObjectHere(Unit unit, int i)
    {
        var next = unit.At(i + 1);
        const WordClasses never = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Auxiliary;
        return next.IsQuotation || next.IsCapital || next.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Object)
            || (next.IsWord && !next.Is(never)) || next.Lower is "$" or "how" or "what" or "whether" or "why";
    }

    /// <summary>The cue with the first of its frames that fits what follows: a preposition, an infinitive, then a clause.</summary>
    private static Cue? WithFrame(Unit unit, int i, int start, bool isNegated, CueEntry entry, bool takesClause)
    {
        var next = unit.At(i + 1);
        if (entry.Prepositions.Contains(next.Lower) && !unit.At(i + 2).IsStop && !unit.At(i + 2).Is(WordClasses.Preposition))
        {
            return new Cue(start, i + 2, i, entry, Frame.Preposition, isNegated);
        }
        if (entry.TakesInfinitive && (next.Lower == "to" || (unit.At(i + 2).Lower == "to" && next.Lower is "not" or "never")))
        {
            return new Cue(start, i + 1, i, entry, Frame.Infinitive, isNegated);
        }
        return takesClause ? new Cue(start, i + 1, i, entry, Frame.Clause, isNegated) : null;
    }

    private static Cue? Subjectless(Unit unit, int i, int start, bool isNegated, CueEntry entry)
    {
        var cue = WithFrame(unit, i, start, isNegated, entry, false);
        var isClause = entry.TakesClause && unit.At(i + 1).Lower is "that" or "whether" or "if" or "like" or "as";
        if (cue is null && (isClause || entry.TakesObject))
        {
            cue = new Cue(start, i + 1, i, entry, Frame.Clause, isNegated);
        }
        return cue is null ? null : cue with { Frame = Frame.Subjectless };
    }

    /// <summary>Whether a form that is both verb and noun stands as a noun or adjective: after a determiner, a genitive, a
    /// preposition.</summary>
    private static bool LooksNominal(Unit unit, int i, int start, string lower)
    {
        if (start < i && unit[i - 1].Is(WordClasses.Auxiliary | WordClasses.Negation))
        {
            return false;
        }
        var before = unit.At(start - 1);
        if (before.Is(WordClasses.Subject))
        {
            return false;
        }
        if (before.Is(WordClasses.Determiner | WordClasses.Possessive))
        {
            return before.Lower is not ("those" or "many" or "some" or "most" or "few" or "others" or "all" or "that");
        }
        if (lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }
        if (before.Lower == "to")
        {
            return true;
        }
        return before.Is(WordClasses.Preposition);
    }
}
