namespace Gainsay.Reading.Claims;

/// <summary>Gives an answer that leaves out its verb its verb back.</summary>
/// <remarks><c>We are having talks, but not about fighting</c> gives <c>We are having talks</c> and, negated, <c>We are having talks about
/// fighting</c>; <c>They hit soldiers, not civilians</c> gives <c>They hit soldiers</c> and, negated, <c>They hit civilians</c>.</remarks>
internal sealed class Ellipsis(WordTree tree)
{
    // A longer rest is more often a clause that was not seen as one.
    private const int LongestRest = 16;

    /// <summary>The part itself, or what is granted and what is denied in it.</summary>
    public IEnumerable<ClausePart> Restored(ClausePart part)
    {
        var words = part.Words.Where(word => tree.PartOfSpeech(word) != "PUNCT" || tree.Lower(word) is ",").ToList();
        var not = words.FindLastIndex(word => tree.Lower(word) is "not");
        var rest = not > 1 ? words[(not + 1)..] : [];
        if (rest.Count is 0 or > LongestRest || tree.Lower(words[not - 1]) is not ("but" or ",") || !tree.IsPredicate(part.Top) || part.Top >= words[not]
            || rest.Exists(word => (tree.Subject(word) >= 0 && tree.PartOfSpeech(rest[0]) is not ("ADP" or "SCONJ")) || tree.Lower(word) is "only" or "just" or "because" or "if" or "when"))
        {
            return [part];
        }
        var main = words[..(not - 1)];
        while (main.Count > 0 && tree.Lower(main[^1]) is ",")
        {
            main.RemoveAt(main.Count - 1);
        }
        if (InPlace(part.Top, main, rest) is not { } denied)
        {
            return [part];
        }
        return
        [
            part with { Words = [.. main] },
            part with { Words = [.. denied], Order = [.. part.Lead, .. denied], IsNegated = !part.IsNegated },
        ];
    }

    /// <summary>The clause with the rest in the place of what it answers, or after it; null where neither makes sense.</summary>
    private List<int>? InPlace(int top, List<int> main, List<int> rest)
    {
        var head = rest.Find(word => !rest.Contains(tree.Head(word)));
        var isPhrase = tree.PartOfSpeech(rest[0]) is "ADP" or "SCONJ";
        var like = isPhrase ? main.FindLast(word => word > top && tree.Lower(word) == tree.Lower(rest[0])) : 0;
        var answered = isPhrase ? (like > 0 ? tree.Head(like) : -1)
            : tree.Relation(head) is "conj" && tree.Head(head) != top && main.Contains(tree.Head(head)) ? tree.Head(head)
            : tree.Children(top, "obj").FirstOrDefault(main.Contains, -1);
        if (answered < 0 || answered == top)
        {
            return isPhrase ? [.. main, .. rest] : null;
        }
        var taken = tree.Subtree(answered).Where(word => main.Contains(word)).ToHashSet();
        var at = main.FindIndex(taken.Contains);
        return at < 0 ? null : [.. main[..at], .. rest, .. main[at..].Where(word => !taken.Contains(word))];
    }
}
