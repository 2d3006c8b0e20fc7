namespace Gainsay.Reading.Claims;

/// <summary>Cuts a content into clauses by its dependency trees.</summary>
/// <remarks>
/// <para>Sentences, clauses joined by <c>and</c> or <c>but</c>, and those after <c>although</c> or <c>while</c> stand apart, each with its
/// subject: <c>The dam leaked and was closed</c> gives <c>The dam leaked</c> and <c>The dam was closed</c>. What is joined by <c>or</c>, and
/// what a condition or a reason hangs on, stays whole.</para>
/// <para>A clause that a first person only introduces stands alone: <c>I think that it is safe</c>.</para>
/// </remarks>
internal sealed class ClauseSplitter(WordTree tree, VerbForms forms)
{
    private static readonly HashSet<string> Adversatives = new(["although", "though", "while", "whereas"], StringComparer.Ordinal);
    private static readonly HashSet<string> Opinions = new(["think", "believe", "say", "know", "feel", "guess"], StringComparer.Ordinal);
    private static readonly HashSet<string> Beside = new(
        ["nsubj", "nsubj:pass", "expl", "cop", "aux", "advmod", "punct", "mark", "cc", "discourse", "det"], StringComparer.Ordinal);

    private readonly Ellipsis ellipsis = new(tree);

    /// <summary>The clauses of a content; the words of each are a clause's own, after those that it shares with the clause before it.</summary>
    public IEnumerable<Clause> Of(IReadOnlyList<ClaimWord> content)
    {
        var byIndex = content.ToDictionary(word => word.Index);
        foreach (var (top, words) in ContentSentences.Of(tree, byIndex).SelectMany(AtThat).Where(part => part.Words.Count > 0))
        {
            var isQuestion = byIndex[words.Max].Text.StartsWith('?');
            foreach (var part in Split(new ClausePart(top, words, [], false)))
            {
                yield return new Clause(part.All.Select(word => byIndex[word]), part.Top) { IsNegated = part.IsNegated, IsQuestion = isQuestion };
            }
        }
    }

    private IEnumerable<ClausePart> Split(ClausePart part)
    {
        if (Introduced(part) is { } introduced)
        {
            return Split(introduced);
        }
        var apart = tree.Children(part.Top).Where(part.Words.Contains).Concat(part.Words.Where(word => IsMisplaced(part, word)))
            .Select(word => (Word: word, Lead: LeadOf(part, word))).Where(found => found.Lead is not null).ToList();
        var own = new SortedSet<int>(part.Words.Except(apart.SelectMany(found => tree.Subtree(found.Word))));
        var parts = apart.Select(found => WithStraySubject(own, part with
        {
            Top = found.Word,
            Words = [.. tree.Subtree(found.Word).Where(part.Words.Contains).Where(word => !IsConnective(found.Word, word))],
            Lead = found.Lead!,
        })).ToList();
        KeepOrder(part.Top, own, parts);
        return ellipsis.Restored(part with { Words = own }).Concat(parts.SelectMany(Split));
    }

    /// <summary>A part in two where it goes on with <c>and that</c>, which begins another clause whatever the tree says.</summary>
    private IEnumerable<(int Top, SortedSet<int> Words)> AtThat((int Top, SortedSet<int> Words) part)
    {
        var that = part.Words.FirstOrDefault(
            word => tree.Lower(word) is "that" && tree.Relation(word) is "mark" && part.Words.Contains(word - 1) && tree.Lower(word - 1) is "and" or "but" && tree.Head(word) > word, -1);
        if (that < 0 || part.Top > that || !part.Words.Contains(tree.Head(that)))
        {
            return [part];
        }
        return [(part.Top, [.. part.Words.Where(word => word < that - 1)]), .. AtThat((tree.Head(that), [.. part.Words.Where(word => word > that)]))];
    }

    /// <summary>Whether a finite verb without a subject hangs on an infinitive or a noun, as none does: <c>had plans to close it and would
    /// pay</c>.</summary>
    private bool IsMisplaced(ClausePart part, int word) =>
        tree.Relation(word) is "conj" && tree.Head(word) != part.Top && tree.Head(word) > part.Top && tree.Subject(word) < 0 && part.Words.Contains(tree.Head(word))
        && (tree.IsInfinitive(tree.Head(word)) || tree.PartOfSpeech(tree.Head(word)) is "NOUN")
        && tree.Auxiliaries(word).Any(auxiliary => tree.Lower(auxiliary) is "will" or "would" or "has" or "had" or "is" or "was" or "did" or "does" or "could" or "can" or "should");

    /// <summary>Gives words of the first clause that stand after a later one's beginning to the later one.</summary>
    private static void KeepOrder(int top, SortedSet<int> own, List<ClausePart> parts)
    {
        foreach (var part in parts.Where(part => part.Words.Count > 0 && part.Words.Min > top).OrderByDescending(part => part.Words.Min))
        {
            var later = own.Where(word => word > part.Words.Min).ToList();
            part.Words.UnionWith(later);
            own.ExceptWith(later);
        }
    }

    /// <summary>The clause that the part only introduces; null where it says something itself.</summary>
    private ClausePart? Introduced(ClausePart part)
    {
        var inner = tree.Children(part.Top, "ccomp").FirstOrDefault(word => part.Words.Contains(word) && tree.Subject(word) >= 0, -1);
        if (inner < 0 || tree.Children(part.Top).Any(child => child != inner && part.Words.Contains(child) && !Beside.Contains(tree.Relation(child))))
        {
            return null;
        }
        var subject = tree.Subject(part.Top);
        var who = subject >= 0 && tree.Subtree(subject).Count(word => part.Words.Contains(word)) == 1 ? tree.Lower(subject) : "";
        var what = tree.Lower(part.Top);
        var flips = tree.IsNegated(part.Top);
        if (!Opinions.Contains(what) || who is not ("i" or "we") || (flips && what is not ("think" or "believe")))
        {
            return null;
        }
        var words = tree.Subtree(inner).Where(part.Words.Contains);
        return new ClausePart(inner, [.. words], [], part.IsNegated != flips);
    }

    /// <summary>The words that a dependent shares with its head when it stands alone; null where it does not.</summary>
    private List<int>? LeadOf(ClausePart part, int word)
    {
        var hasSubject = tree.Subject(word) >= 0;
        if (BeginsWithNot(part, word, hasSubject))
        {
            return null;
        }
        switch (tree.Relation(word))
        {
            case "advcl":
                return hasSubject && tree.Children(word, "mark").Any(mark => Adversatives.Contains(tree.Lower(mark))) ? [] : null;
            case "parataxis":
                return hasSubject && tree.PartOfSpeech(word) is not "NOUN" ? [] : null;
            case "conj" when tree.IsInfinitive(word) && tree.IsInfinitive(part.Top):
                return [];
            case "conj" when tree.IsPredicate(word) && !tree.Children(word, "cc").Any(cc => tree.Lower(cc) is "or" or "nor"):
                return hasSubject ? Subordinator(part) : Shared(part, word);
            case "conj" when tree.Children(part.Top, "cop").Any() && tree.Children(word, "cc").Any(cc => tree.Lower(cc) is "but"):
                return SubjectOf(part) is { Count: > 0 } subject ? [.. subject, .. tree.Auxiliaries(part.Top).Where(part.Words.Contains)] : null;
            default:
                return null;
        }
    }

    /// <summary>Nothing; but what is joined under one <c>if</c> or <c>because</c> stays together.</summary>
    private List<int>? Subordinator(ClausePart part) =>
        tree.Children(part.Top, "mark").Any(mark => part.Words.Contains(mark) && tree.Lower(mark) is not "that") ? null : [];

    /// <summary>Subject and auxiliaries that a verb has in common with the one before it.</summary>
    private List<int>? Shared(ClausePart part, int word)
    {
        var subject = SubjectOf(part);
        if (subject.Count == 0 || tree.IsInfinitive(word) || (tree.PartOfSpeech(word) is "AUX" && !tree.Auxiliaries(word).Any()))
        {
            return null;
        }
        if (tree.Auxiliaries(word).Any())
        {
            return subject;
        }
        var form = tree.Lower(word);
        var auxiliaries = part.All.Where(tree.Children(part.Top, "aux", "aux:pass").Contains).ToList();
        var isThird = form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal);
        if (auxiliaries.Count == 0 || isThird)
        {
            return form.EndsWith("ing", StringComparison.Ordinal) || tree.PartOfSpeech(word) is not "VERB" ? null : subject;
        }
        var isShared = tree.Lower(auxiliaries[^1]) switch
        {
            "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "'s" or "'re" or "'m" =>
                !forms.IsPlain(form) && form.EndsWith("ing", StringComparison.Ordinal) == tree.Lower(part.Top).EndsWith("ing", StringComparison.Ordinal),
            "has" or "have" or "had" or "'ve" => !forms.IsPlain(form),
            _ => forms.IsPlain(form),
        };
        return (isShared, tree.IsNegated(part.Top)) switch
        {
            (true, false) => [.. subject, .. auxiliaries],
            (false, _) when form.EndsWith("ed", StringComparison.Ordinal) => subject,
            _ => null,
        };
    }

    private List<int> SubjectOf(ClausePart part)
    {
        var subject = tree.Subject(part.Top);
        return subject >= 0 && part.Words.Contains(subject)
            ? [.. tree.Subtree(subject).Where(part.Words.Contains)]
            : [.. part.Lead.Where(word => !tree.Relation(word).StartsWith("aux", StringComparison.Ordinal) || tree.Head(word) != tree.Head(part.Lead[0]))];
    }

    /// <summary>Whether a dependent, after <c>but</c> or a comma, begins with <c>not</c>: then it lacks the verb that it would need.</summary>
    private bool BeginsWithNot(ClausePart part, int word, bool hasSubject)
    {
        var words = tree.Subtree(word).Where(part.Words.Contains).SkipWhile(inside => tree.Lower(inside) is "but" or "," or "and").Take(2).ToList();
        return words.Count == 2 && tree.Lower(words[0]) is "not" && (!hasSubject || tree.PartOfSpeech(words[1]) is "ADP" or "SCONJ");
    }

    /// <summary>A part with the pronoun right before it that the tree left with the clause before: nobody says <c>he came and I</c>.</summary>
    private ClausePart WithStraySubject(SortedSet<int> before, ClausePart part)
    {
        var pronoun = part.Words.Min - 1;
        if (!before.Contains(pronoun) || tree.Lower(pronoun) is not ("i" or "we" or "he" or "she" or "they"))
        {
            return part;
        }
        before.Remove(pronoun);
        return part with { Lead = [pronoun] };
    }

    private bool IsConnective(int clause, int word) =>
        tree.Head(word) == clause && (tree.Relation(word) is "cc" || (tree.Relation(word) is "mark" && Adversatives.Contains(tree.Lower(word))));
}
