namespace Gainsay.Reading.Attributions;

/// <summary>Where a cue's source stands.</summary>
internal enum SourcePlace
{
    Before,

    /// <summary>After the cue: <c>“…,” said X</c>.</summary>
    After,

    /// <summary>The subject of an earlier cue or of the sentence: <c>X said … and added …</c>, <c>…, saying …</c>.</summary>
    Shared,

    /// <summary>There is none in the text.</summary>
    None,
}

/// <summary>A cue with its source (token range; null where there is none) and, for a passive, its subject, which belongs to the
/// content.</summary>
internal sealed record Sourced(Cue Cue, SourcePlace Place, (int Start, int End)? Source, (int Start, int End)? Subject)
{
    /// <summary>The first token of cue and source where they stand together.</summary>
    public int Start => Place == SourcePlace.Before && Source is { } source ? source.Start : Subject?.Start ?? Cue.Start;

    /// <summary>The first token after cue and source where they stand together.</summary>
    public int End => Place == SourcePlace.After && Source is { } source ? Math.Max(source.End, Cue.End) : Cue.End;
}

/// <summary>Finds the source of each cue.</summary>
internal sealed class SourceFinder(NounPhrases phrases)
{
    private const int LongestSpeaker = 15;

    // How many words may stand between `to` and the second verb of an infinitive.
    private const int LongestInfinitive = 5;

    private static readonly HashSet<string> ImpersonalNouns = new(
        ["speculation", "allegation", "complaint", "concern", "rumour", "evidence", "accusation", "fear"], StringComparer.Ordinal);

    /// <summary>The cues that have a source, or need none, with it.</summary>
    public List<Sourced> Find(Unit unit, IReadOnlyList<Cue> cues)
    {
        var found = new List<Sourced>();
        foreach (var cue in cues)
        {
            if (Of(unit, cue, found) is { } sourced)
            {
                found.Add(sourced);
            }
        }
        return found;
    }

    private Sourced? Of(Unit unit, Cue cue, List<Sourced> earlier) => cue.Frame switch
    {
        Frame.AccordingTo => OfAccordingTo(unit, cue),
        Frame.Colon => new Sourced(cue, SourcePlace.Before, (0, cue.Start), null),
        Frame.Agent => NounPhrases.After(unit, cue.End) is { } agent && phrases.Before(unit, cue.Start) is { } subject
            ? new Sourced(cue, SourcePlace.After, agent, subject)
            : null,
        Frame.Subjectless => phrases.Before(unit, cue.Start) is { } subject
            ? new Sourced(cue, SourcePlace.None, null, IsDummy(unit, subject) ? null : subject)
            : null,
        _ when cue.Entry.Kind == CueKind.Noun => OfNoun(unit, cue),
        _ => OfVerb(unit, cue, earlier),
    };

    /// <summary>The source may name its maker (<c>a report by the auditor</c>); at the head of a sentence the content follows the
    /// comma.</summary>
    private static Sourced? OfAccordingTo(Unit unit, Cue cue)
    {
        if (NounPhrases.After(unit, cue.End) is not { } source)
        {
            return null;
        }
        if (unit.At(source.End).Lower is "by" or "from" && NounPhrases.After(unit, source.End + 1) is { } maker)
        {
            source = (source.Start, maker.End);
        }
        return new Sourced(cue, SourcePlace.After, cue.Start <= 1 ? NounPhrases.WithoutApposition(unit, source) : source, null);
    }

    private static bool IsDummy(Unit unit, (int Start, int End) phrase) =>
        phrase.End == phrase.Start + 1 && unit[phrase.Start].Lower is "it" or "there";

    private Sourced? OfNoun(Unit unit, Cue cue)
    {
        for (var i = cue.Start - 1; i >= 0 && i >= cue.Start - 3; i--)
        {
            var token = unit[i];
            if (token.Lower is "his" or "her" or "their" or "its" or "my" or "our")
            {
                return new Sourced(cue, SourcePlace.Before, (i, i + 1), null);
            }
            if (token.Lower is "'s" or "'" && phrases.Before(unit, i) is { } owner)
            {
                return new Sourced(cue, SourcePlace.Before, (owner.Start, i + 1), null);
            }
            if (!token.IsWord || token.Is(WordClasses.Determiner | WordClasses.Preposition))
            {
                break;
            }
        }
        if (unit.At(cue.End).Lower is "by" or "from" && NounPhrases.After(unit, cue.End + 1) is { } maker)
        {
            return new Sourced(cue with { End = cue.End + 1 }, SourcePlace.After, maker, null);
        }
        return ImpersonalNouns.Contains(cue.Entry.Lemma)
            && cue.Frame != Frame.Infinitive ? new Sourced(cue, SourcePlace.None, null, null) : null;
    }

    private Sourced? OfVerb(Unit unit, Cue cue, List<Sourced> earlier)
    {
        var before = unit.At(cue.Start - 1);
        var isParticiple = unit[cue.Head].Lower.EndsWith("ing", StringComparison.Ordinal) && cue.Start == cue.Head;
        // After a comma both are possible: `X, the mayor, said Y` and `Y is safe, said X`.
        var hasSubject = !before.IsQuotation && phrases.Before(unit, cue.Start) is not null;
        if (!hasSubject && IsInverted(unit, cue) && NounPhrases.After(unit, cue.End) is { } after)
        {
            return new Sourced(cue, SourcePlace.After, after, null);
        }
        if (before.Lower is "who" or "which" or "that" && cue.Start > 1)
        {
            return new Sourced(cue, SourcePlace.Before, (cue.Start - 1, cue.Start), null);
        }
        var isCoordinated = before.Lower is "and" or "but" or "or" or "nor" or "then";
        if (isCoordinated && IsInfinitive(unit, cue))
        {
            return null;
        }
        if (isParticiple || isCoordinated)
        {
            return Shared(unit, cue, earlier);
        }
        if (phrases.Before(unit, cue.Start) is not { } source)
        {
            return before.Lower == "," && !before.IsQuotation ? Shared(unit, cue, earlier) : null;
        }
        // `the show of force`, `earlier claims`: a form without ending after a singular is no verb.
        if (cue.Start == cue.Head && unit[cue.Head].Lower == cue.Entry.Lemma && !NounPhrases.CanBePlural(unit, source))
        {
            return null;
        }
        return new Sourced(cue, SourcePlace.Before, IsDummy(unit, source) ? null : source, null);
    }

    /// <summary><c>declined to confirm or deny</c>: the second verb is no statement of its own.</summary>
    private static bool IsInfinitive(Unit unit, Cue cue) =>
        cue.Start == cue.Head && unit[cue.Head].Lower == cue.Entry.Lemma
        && unit.Tokens.Take(cue.Start).Reverse().Take(LongestInfinitive).TakeWhile(token => !token.IsBreak).Any(token => token.Lower == "to");

    private Sourced? Shared(Unit unit, Cue cue, List<Sourced> earlier)
    {
        if (cue.Start == 0)
        {
            // `Rejecting the charge, X said`: the subject stands after the comma.
            var comma = 0;
            while (comma < unit.Count && unit[comma].Lower != "," && !unit[comma].IsStop)
            {
                comma++;
            }
            return phrases.Subject(unit, comma + 1, unit.Count) is { } subject ? new Sourced(cue, SourcePlace.Shared, subject, null) : null;
        }
        // A nested cue does not lend its source; the nearest one that stands before a clause of its own does.
        var lender = earlier.LastOrDefault(e => e.Source is not null && e.Cue.Frame is not Frame.AccordingTo);
        var source = lender?.Source ?? phrases.Subject(unit, 0, cue.Start);
        return source is null ? null : new Sourced(cue, SourcePlace.Shared, source, null);
    }

    /// <summary><c>“…,” said X</c>: a quotation or a comma right before the verb, a name or description after it.</summary>
    private static bool IsInverted(Unit unit, Cue cue)
    {
        if (cue.Frame != Frame.Clause || cue.Start != cue.Head || cue.Head == 0
            || unit[cue.Head].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }
        var (before, next) = (unit[cue.Start - 1], unit.At(cue.End));
        const WordClasses never = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Time | WordClasses.Object;
        var startsPhrase = next.IsCapital || next.Is(WordClasses.Determiner | WordClasses.Subject) || (next.IsWord && !next.Is(never));
        return startsPhrase && next.Lower != "that"
            && (before.IsQuotation || (before.Lower == "," && (unit.At(cue.Start - 2).IsQuotation || EndsSoon(unit, cue.End))));
    }

    /// <summary>Whether the unit ends within a phrase's length, so that what follows the verb can only be its subject.</summary>
    private static bool EndsSoon(Unit unit, int from) =>
        unit.Count - from <= LongestSpeaker
        && !unit.Tokens.Skip(from).Any(token => token.IsQuotation || token.Is(WordClasses.Auxiliary) || token.Lower == "that");
}
