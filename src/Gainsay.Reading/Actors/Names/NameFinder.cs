using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Names;

/// <summary>Finds the proper name of a mention: <c>Zamir Kabulov</c> in <c>Zamir Kabulov, the envoy</c>; none in <c>Putin's envoy</c>.</summary>
internal sealed class NameFinder(ActorKinds kinds, KnownNames known)
{
    /// <summary>The name, or null for a mention without one of its own.</summary>
    public ProperName? Of(ChainText text, Mention mention)
    {
        if (mention.Form == MentionForm.Pronoun || IsSomeOfThem(text, mention))
        {
            return null;
        }
        if (IsNameWord(text, mention.Head) && !(mention.Form == MentionForm.Description && text.Words[mention.Head].PartOfSpeech == "PROPN"))
        {
            return At(text, mention, mention.Head);
        }
        // `nominee Donald Trump`, `his running mate, Mike Pence`: the name of a person hangs on the description.
        foreach (var dependent in text.Words.Dependents(mention.Head))
        {
            var reading = text.Words[dependent];
            var isHisName = dependent > mention.Head && reading.Name.EndsWith("-PER", StringComparison.Ordinal)
                && reading.Relation is "appos" or "flat" or "compound" or "nmod" && !HasCase(text, dependent);
            if (isHisName && (reading.Relation != "nmod" || dependent == mention.Head + 1))
            {
                return At(text, mention, dependent);
            }
        }
        // `pollster Pat Caddell`, however the tree hangs it.
        var next = mention.Head + 1;
        return next < text.Words.Count && text.Words[next].Name == "B-PER" && text.Words[mention.Head].Mention is "person" && !HasCase(text, next)
            ? At(text, mention, next) : null;
    }

    /// <summary><c>some Democrats</c>, <c>leading Democrats</c>, <c>31 Democrats</c>, <c>Democrats in Halvat</c>, <c>Democrats on the committee</c>: some of those who bear the name, not all.</summary>
    private bool IsSomeOfThem(ChainText text, Mention mention)
    {
        var isCrowd = text.Form(mention.Head).EndsWith('s') && kinds.OfDescription(text.Form(mention.Head)) == ActorKind.Group;
        return isCrowd && (text.Lower(mention.First) is "some" or "many" or "most" or "several" or "few" or "other"
            || (mention.Head > mention.First && text.Words[mention.Head - 1] is { PartOfSpeech: "ADJ" or "NUM" } && !char.IsUpper(text.Form(mention.Head - 1)[0]))
            || (mention.Last > mention.Head && text.Lower(mention.Head + 1) is "in" or "on" or "from")
            || (mention.Head > 0 && text.Words[mention.Head - 1].PartOfSpeech == "NUM")
            || (mention.Head + 2 < text.Words.Count && text.Lower(mention.Head + 1) is "in" or "on" && text.Lower(mention.Head + 2) is "the" or "a" or "congress" or "washington"));
    }

    private static bool HasCase(ChainText text, int word) => text.Words.Dependents(word).Any(d => text.Words[d].Relation is "case" or "cc");

    /// <summary>Whether the model or the capital of a word inside a sentence makes it a name.</summary>
    private static bool IsNameWord(ChainText text, int word)
    {
        var isCapital = char.IsUpper(text.Form(word)[0]);
        return text.Words[word].Name != "O" || (isCapital && (text.Words[word].PartOfSpeech == "PROPN"
            || (text.Words[word].PartOfSpeech == "NOUN" && word > 0 && text.SentenceOf(word - 1) == text.SentenceOf(word) && !IsTitleCase(text, word))));
    }

    /// <summary>Whether most words of the sentence begin with a capital, as in a headline.</summary>
    private static bool IsTitleCase(ChainText text, int word)
    {
        var (first, last) = (word, word);
        while (first > 0 && text.SentenceOf(first - 1) == text.SentenceOf(word))
        {
            first--;
        }
        while (last + 1 < text.Words.Count && text.SentenceOf(last + 1) == text.SentenceOf(word))
        {
            last++;
        }
        var letters = Enumerable.Range(first, last - first + 1).Where(w => char.IsLetter(text.Form(w)[0])).ToList();
        return 2 * letters.Count(w => char.IsUpper(text.Form(w)[0])) > letters.Count;
    }

    private ProperName? At(ChainText text, Mention mention, int word)
    {
        var (first, last) = (word, word);
        var nameClass = ClassAt(text, word);
        while (first > 0 && Continues(text, first - 1, first, nameClass))
        {
            first--;
        }
        while (nameClass is not ("PER" or "") && first > mention.First && IsCapitalPart(text, first - 1, mention.Head))
        {
            first--;
        }
        if (first > mention.First && char.IsUpper(text.Form(first - 1)[0]) && known.FileUnder(text.Form(first - 1) + " " + text.Form(first)) is not null)
        {
            first--;
        }
        while (last + 1 < text.Words.Count && Continues(text, last, last + 1, nameClass))
        {
            last++;
        }
        while (last > first && text.Lower(last) is "'s" or "'" or "," or "\"" or "of" or "for" or "and" or "the")
        {
            last--;
        }
        // `Gazette newspaper`: what sort of thing it is belongs to no name.
        while (last > first && text.Form(last) is "magazine" or "newspaper" or "tabloid" or "website")
        {
            last--;
        }
        var hasTitle = first > mention.First && kinds.IsTitle(text.Form(first - 1));
        while (first < last && kinds.IsTitle(text.Form(first)))
        {
            (first, hasTitle) = (first + 1, true);
        }
        (first, last) = NameBorders.WithHyphens(text, first, last, nameClass, hasTitle);
        if (nameClass != "PER")
        {
            first = NameBorders.WithInitials(text, NameBorders.WithJoined(text, mention.First, NameBorders.WithOwners(text, mention.First, first, last), last), last);
            last = WithOffice(text, first, last);
        }
        last = WithComplement(text, mention, first, WithEnding(text, first, last));
        var parts = Enumerable.Range(first, last - first + 1).Select(text.Form).ToList();
        return parts.Count == 1 && (kinds.IsTitle(parts[0]) || Casting.WordOrder.IsDayOrMonth(parts[0])) ? null : new ProperName(parts, nameClass, hasTitle, first, last);
    }

    /// <summary><c>Islamic</c> of <c>Islamic State</c>: a word with a capital that hangs on the name.</summary>
    private bool IsCapitalPart(ChainText text, int word, int head) =>
        char.IsUpper(text.Form(word)[0]) && text.Words[word].Relation is "compound" or "amod" or "flat" or "nmod" && text.Words[word].Head == head
            && text.Words[word].PartOfSpeech is "PROPN" or "ADJ" or "NOUN" && !kinds.IsTitle(text.Form(word))
            && !text.Words[word].Name.EndsWith("-PER", StringComparison.Ordinal) && text.Lower(word) is not ("the" or "a");

    /// <summary><c>Omar Haddad Jr.</c>, <c>Omar Haddad III</c>: the ending belongs to the name.</summary>
    private static int WithEnding(ChainText text, int first, int last)
    {
        var next = last + 1 < text.Words.Count && text.Form(last + 1) == "," ? last + 2 : last + 1;
        return next < text.Words.Count && (last > first || next == last + 1) && text.Form(next) is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" ? next : last;
    }

    /// <summary><c>Ministry of Water and Energy</c>: what an office is for belongs to its name.</summary>
    private int WithOffice(ChainText text, int first, int last)
    {
        var office = Enumerable.Range(first, last - first + 1).LastOrDefault(word => kinds.IsOrganization(text.Form(word)) && char.IsUpper(text.Form(word)[0]), -1);
        return office < 0 ? last : Math.Max(last, NameBorders.WithPurpose(text, office));
    }

    /// <summary><c>the Taliban of Pakistan</c>, where the world knows the name with its complement.</summary>
    private int WithComplement(ChainText text, Mention mention, int first, int last)
    {
        if (last + 2 > mention.Last || text.Lower(last + 1) != "of")
        {
            return last;
        }
        var name = ProperName.Join(Enumerable.Range(first, last - first + 3).Select(text.Form));
        return known.FileUnder(name) is null ? last : last + 2;
    }

    private static string ClassAt(ChainText text, int word) => text.Words[word].Name.Length > 2 ? text.Words[word].Name[2..] : "";

    /// <summary>Whether two neighbouring words are parts of one name.</summary>
    private static bool Continues(ChainText text, int before, int after, string nameClass)
    {
        if (nameClass.Length > 0)
        {
            // Two names of persons with nothing between them are one: `Mateo Sato-Lindgren`.
            return ClassAt(text, before) == nameClass && (text.Words[after].Name.StartsWith('I')
                || (nameClass == "PER" && text.Words[after].Name == "B-PER" && text.SentenceOf(before) == text.SentenceOf(after)));
        }
        return text.Words[before].PartOfSpeech == "PROPN" && text.Words[after].PartOfSpeech == "PROPN"
            && (text.Words[after].Head == before || text.Words[before].Head == after || text.Words[after].Head == text.Words[before].Head);
    }
}
