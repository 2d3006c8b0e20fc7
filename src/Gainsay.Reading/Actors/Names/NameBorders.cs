using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Names;

/// <summary>Finds where a name really begins and ends when the model has seen only a part of it.</summary>
internal static class NameBorders
{
    /// <summary><c>Alex Seitz-Wald</c>, <c>Oru-Delling Logistics</c>: what a hyphen ties to a name belongs to it. A lone surname stays alone: <c>Haddad-era
    /// rules</c>, <c>the Ruiz-Haddad talks</c>.</summary>
    public static (int First, int Last) WithHyphens(ChainText text, int first, int last, string nameClass, bool hasTitle)
    {
        var isLone = nameClass == "PER" && first == last && !hasTitle;
        while (!isLone && IsTied(text, last + 1) && char.IsUpper(text.Form(last + 2)[0]))
        {
            last += 2;
            while (nameClass != "PER" && last + 1 < text.Words.Count && text.Words[last + 1].Name.EndsWith(nameClass, StringComparison.Ordinal) && nameClass.Length > 0
                && char.IsUpper(text.Form(last + 1)[0]))
            {
                last++;
            }
        }
        while (first > 1 && IsTied(text, first - 1) && char.IsUpper(text.Form(first - 2)[0]) && nameClass != "PER")
        {
            first -= 2;
        }
        return (first, last);
    }

    /// <summary><c>Issar People’s Front</c>, <c>Dock and Quay Workers’ Union</c>: those to whom a body belongs are part of its name where they are no name themselves.</summary>
    /// <param name="text">The article.</param>
    /// <param name="limit">The first word of the mention.</param>
    /// <param name="first">The first word of the name as the model sees it.</param>
    /// <param name="last">Its last word.</param>
    public static int WithOwners(ChainText text, int limit, int first, int last)
    {
        var isHalf = first - 2 >= limit && text.Lower(first - 1) is "and" or "&" && IsCapital(text, first - 2) && (text.Words[first - 2].Name == "O" || text.Words[first - 2].Name.EndsWith("-ORG", StringComparison.Ordinal))
            && Enumerable.Range(first, last - first).Any(word => text.Lower(word) is "'" or "’" && text.Lower(word - 1).EndsWith('s'));
        if (isHalf)
        {
            first -= 2;
        }
        var isOwned = first - 2 >= limit && text.Lower(first - 1) is "'s" or "’s" or "'" or "’" && char.IsUpper(text.Form(first)[0])
            && text.Lower(first - 2) is var owner && (owner is "people" or "women" or "men" or "children" || (owner.EndsWith('s') && owner.Length > 4))
            && IsCapital(text, first - 2) && !text.Words[first - 2].Name.EndsWith("-PER", StringComparison.Ordinal) && !text.Words[first - 2].Name.EndsWith("-LOC", StringComparison.Ordinal);
        if (!isOwned)
        {
            return first;
        }
        first -= 2;
        while (first > limit && (IsCapital(text, first - 1) || (first - 1 > limit && IsJoint(text, limit, first - 1))))
        {
            first--;
        }
        return first;
    }

    /// <summary><c>Unity and Work Party</c>: two words joined before the same noun for a body are both of its name.</summary>
    /// <returns>The first word of the name.</returns>
    public static int WithJoined(ChainText text, int limit, int first, int last) =>
        first - 2 >= limit && text.Lower(first - 1) is "and" or "&" && IsCapital(text, first - 2) && first < last && text.Words[first - 2] is { Relation: "compound" or "amod", Head: var head } && head > first && head <= last
            && !text.Words[first - 2].Name.EndsWith("-PER", StringComparison.Ordinal) && !text.Words[first - 2].Name.EndsWith("-LOC", StringComparison.Ordinal) ? first - 2 : first;

    /// <summary>The last word of <c>Issar People’s Front</c> where the model has seen a name only in its owners; the same word for any other name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="last">The last word of the name as the model sees it.</param>
    public static int WithOwned(ChainText text, int last) =>
        last + 2 < text.Words.Count && text.Lower(last) is "people" or "women" or "men" or "children" && char.IsUpper(text.Form(last)[0]) && text.Lower(last + 1) is "'s" && IsCapital(text, last + 2)
            ? Math.Max(last + 2, Casting.WordOrder.NameEnd(text, last + 2)) : last;

    /// <summary><c>and</c>, or the mark of an owner before it, between words of a name: <c>Teachers’ and Nurses’ Union</c>.</summary>
    private static bool IsJoint(ChainText text, int limit, int word) =>
        text.Lower(word) switch
        {
            "and" or "&" => IsCapital(text, word - 1) || (word - 2 >= limit && text.Lower(word - 1) is "'" or "'s" && IsCapital(text, word - 2)),
            "'" or "'s" => IsCapital(text, word - 1) && text.Lower(word + 1) is "and" or "&",
            _ => false,
        };

    /// <summary>The last word of <c>of Water and Energy</c>, <c>on Presidential Debates</c> or <c>to Reclaim Our Schools</c> after an office; the office itself where nothing of the kind follows.</summary>
    public static int WithPurpose(ChainText text, int office)
    {
        var at = office + 1;
        if (at + 1 >= text.Words.Count || !(text.Lower(at) is "of" or "for" || IsForWhat(text, at)))
        {
            return office;
        }
        var isPlan = text.Lower(at) == "to";
        at++;
        at += text.Lower(at) == "the" && at + 1 < text.Words.Count ? 1 : 0;
        var end = office;
        while (at < text.Words.Count && text.SentenceOf(at) == text.SentenceOf(office) && (IsCapital(text, at) || (isPlan && char.IsUpper(text.Form(at)[0]))) && !text.Words[at].Name.EndsWith("-PER", StringComparison.Ordinal))
        {
            end = at;
            at += at + 2 < text.Words.Count && text.Lower(at + 1) is "and" or "&" && IsCapital(text, at + 2) ? 2 : 1;
        }
        return end;
    }

    /// <summary><c>Commission on Presidential Debates</c>, <c>Alliance to Reclaim Our Schools</c>; neither <c>Senate on Tuesday</c> nor <c>Congress on Halvat</c>.</summary>
    private static bool IsForWhat(ChainText text, int word) =>
        text.Lower(word) switch
        {
            "on" => IsCapital(text, word + 1) && text.Words[word + 1].Name is "O" or "B-ORG" or "I-ORG" or "B-MISC" && !Casting.WordOrder.IsTime(text, word + 1) && !IsMonth(text.Lower(word + 1)),
            "to" => char.IsUpper(text.Form(word + 1)[0]) && text.Words[word + 1].PartOfSpeech == "VERB",
            _ => false,
        };

    private static bool IsMonth(string lower) => lower is "jan." or "feb." or "march" or "aug." or "sept." or "oct." or "nov." or "dec." or "may";

    private static bool IsCapital(ChainText text, int word) => char.IsUpper(text.Form(word)[0]) && text.Words[word].PartOfSpeech is "PROPN" or "NOUN" or "ADJ";

    /// <summary>Whether a word is a hyphen without white space on either side.</summary>
    private static bool IsTied(ChainText text, int word) =>
        word > 0 && word + 1 < text.Words.Count && text.Form(word) is "-" or "‑" or "–"
            && text.Words[word - 1].Span.End == text.Words[word].Span.Start && text.Words[word].Span.End == text.Words[word + 1].Span.Start;

    /// <summary><c>the Dock and Quay Workers’ Union (DQWU)</c>: initials in brackets tell how far to the left a name goes.</summary>
    /// <returns>The first word of the name.</returns>
    public static int WithInitials(ChainText text, int first, int last)
    {
        var initials = last + 3 < text.Words.Count && text.Form(last + 1) == "(" && text.Form(last + 3) == ")" ? text.Form(last + 2) : "";
        if (initials.Length < 2 || !initials.All(char.IsUpper))
        {
            return first;
        }
        var (at, left, begin) = (last, initials.Length, first);
        while (at >= 0 && left > 0 && text.SentenceOf(at) == text.SentenceOf(last))
        {
            var word = text.Form(at);
            if (char.IsUpper(word[0]) && word[0] == initials[left - 1])
            {
                (left, begin) = (left - 1, at);
            }
            else if (text.Lower(at) is not ("and" or "of" or "for" or "the" or "&" or "on" or "in" or "'s" or "’s" or "'" or "’"))
            {
                return first;
            }
            at--;
        }
        return left == 0 ? Math.Min(first, begin) : first;
    }
}
