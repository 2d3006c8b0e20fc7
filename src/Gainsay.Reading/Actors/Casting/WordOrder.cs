using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>What the order of words says of a phrase that names somebody, where the tree goes astray: its core ends with its head, and a name ends
/// what describes it.</summary>
internal sealed class WordOrder(ActorKinds kinds)
{
    // Nouns for persons that are things elsewhere: `the head of the harbour office, Olga Brandt,`.
    private static readonly HashSet<string> Offices = new(["head", "chair", "boss", "star", "face", "voice", "number"], StringComparer.Ordinal);

    // Words from the first to the last of several nouns that a source joins.
    private const int LongestJoint = 8;

    private static readonly HashSet<string> Times = new(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night",
            "week", "weekend", "month", "year", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Quantities = new(
        ["those", "many", "most", "some", "several", "few", "one", "another", "others", "none", "neither", "anyone", "everyone", "nobody", "anybody", "everybody"], StringComparer.Ordinal);

    private static readonly HashSet<string> Whole = new(["them", "us", "you", "whom", "which", "these", "those"], StringComparer.Ordinal);

    /// <summary>The last noun of the phrase's core: <c>campaign</c> in <c>the Ruiz campaign</c>, and the name in <c>Ms. Ruiz</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="head">The head by the tree, which is kept where it stands outside the core.</param>
    /// <param name="first">First word of the phrase.</param>
    /// <param name="last">Last word of the phrase.</param>
    public static int Head(ChainText text, int head, int first, int last)
    {
        var end = Math.Min(CoreEnd(text, first), last) + 1;
        var noun = end - 1;
        while (noun >= first && (text.Words[noun].PartOfSpeech is not ("NOUN" or "PROPN") || IsTime(text, noun)))
        {
            noun--;
        }
        var isCut = end < text.Words.Count && text.Words[end].Name.StartsWith('I');
        if (head >= noun || noun < first || isCut)
        {
            return head;
        }
        return IsPerson(text, noun) ? HeadOfName(text, NameStart(text, noun), NameEnd(text, noun))
            : NameStart(text, noun) <= head ? head
            : noun;
    }

    /// <summary>Whether a word says when: <c>Sunday</c>, <c>week</c>.</summary>
    public static bool IsTime(ChainText text, int word) => Times.Contains(text.Lower(word)) && text.Words[word].Name == "O";

    /// <summary>Whether a name is that of a day or a month, whatever the model makes of it.</summary>
    public static bool IsDayOrMonth(string name) => char.IsUpper(name[0]) && name is not "May" && Times.Contains(name.ToLowerInvariant());

    /// <summary>Whether a word in lower case says how many by itself, and not whom.</summary>
    public static bool IsQuantity(string lower) => Quantities.Contains(lower);

    /// <summary>The first word of <c>those in the hall</c>, <c>many who came</c>, <c>one of them</c>: a word that says how many, and no noun right after it.</summary>
    /// <returns>Null where the phrase begins otherwise, and for <c>all of them</c>, who are they.</returns>
    public static int? Quantity(ChainText text, int first, int last)
    {
        if (first + 1 >= last || !Quantities.Contains(text.Lower(first)))
        {
            return null;
        }
        var isSome = text.Lower(first) is "one" or "another" or "neither" or "none";
        var isThey = text.Lower(first + 1) == "of" && Whole.Contains(text.Lower(first + 2));
        return text.Words[first + 1].PartOfSpeech == "ADP" || text.Lower(first + 1) is "who" or "that" ? isThey && !isSome ? null : first : null;
    }

    /// <summary><c>six in 10 voters</c>, <c>one in four</c>: a share of some number; where it stands, with the noun right after it.</summary>
    /// <returns>Its first and last word; null where there is none.</returns>
    public static (int First, int Last)? Share(ChainText text, int first, int last)
    {
        for (var word = first; word + 2 <= last; word++)
        {
            if (text.Words[word].PartOfSpeech == "NUM" && text.Lower(word + 1) is "in" or "out" && WholeOf(text, word + 1, last) is { } whole)
            {
                var end = whole;
                while (end < last && text.Words[end + 1].PartOfSpeech is "NOUN" or "PROPN" or "ADJ")
                {
                    end++;
                }
                return (word, end);
            }
        }
        return null;
    }

    private static int? WholeOf(ChainText text, int preposition, int last)
    {
        var at = text.Lower(preposition) == "out" ? preposition + 2 : preposition + 1;
        return at <= last && text.Words[at].PartOfSpeech == "NUM" ? at : null;
    }

    /// <summary>The name that a description before it ends with: <c>the minister's spokesman Omar Haddad</c>, <c>her aide, Omar Haddad,</c>; also where another
    /// description follows: <c>her aide, Omar Haddad, a lawyer</c>.</summary>
    /// <returns>The head word of the name; null where the phrase ends otherwise.</returns>
    public int? NameAtEnd(ChainText text, int first, int last)
    {
        var comma = Enumerable.Range(first, last - first + 1).FirstOrDefault(word => text.Form(word) == ",", -1);
        if (comma > first && comma < last && IsPerson(text, comma + 1) && !text.Words[comma + 1].Name.StartsWith('I') && NameEnd(text, comma + 1) is var end && end < last
            && text.Form(end + 1) == "," && DescribesOne(text, first, comma - 1) && !Enumerable.Range(end + 1, last - end).Any(word => text.Words[word].PartOfSpeech == "CCONJ"))
        {
            return HeadOfName(text, comma + 1, end);
        }
        while (last > first && text.Form(last) == ",")
        {
            last--;
        }
        var start = IsPerson(text, last) ? NameStart(text, last) : -1;
        if (start <= first)
        {
            return null;
        }
        var before = start - 1;
        // `the “Early Show” host Ana Ruiz`
        while (before >= first && (IsOfCore(text, before) || text.Form(before) is "“" or "”" or "\"" or "‘" or "’"))
        {
            before--;
        }
        var describes = before < first ? start - 1 >= first
            : text.Form(before) == "," ? Enumerable.Range(before + 1, start - before - 1).All(word => kinds.IsTitle(text.Form(word))) && DescribesOne(text, first, before - 1)
            : IsOffice(text, first, before, start);
        return describes ? HeadOfName(text, start, last) : null;
    }

    /// <summary><c>candidates and voters</c> speak as one: the last noun of those that a source joins, none of whom is named; the head of any other mention.</summary>
    public static int LastJoined(ChainText text, MentionProfile profile)
    {
        var head = profile.Mention.Head;
        if (profile.Source is not var (_, last) || text.Words[head] is not { PartOfSpeech: "NOUN", Name: "O" })
        {
            return head;
        }
        var joined = text.Words.Dependents(head).Where(word => word > head && word <= last && text.Words[word].Relation == "conj").ToList();
        return joined.Count > 0 && joined.TrueForAll(word => text.Words[word] is { PartOfSpeech: "NOUN", Name: "O" }) && joined.Max() - head < LongestJoint ? joined.Max() : head;
    }

    /// <summary>The names joined to the first one: <c>Ana Ruiz (Halvat), the Gazette's Omar Haddad and Senator Lea Moor</c>.</summary>
    /// <returns>Their head words, without the first one's; none where the phrase joins no names.</returns>
    public static IReadOnlyList<int> JoinedNames(ChainText text, int head, int last)
    {
        var heads = new List<int>();
        var (at, isClosed) = (Math.Max(head, NameEnd(text, head)) + 1, false);
        while (at <= last && !isClosed)
        {
            at = AfterHouse(text, AfterBrackets(text, at, last), last);
            var joint = at;
            while (at <= last && text.Lower(at) is "," or "and" or "&")
            {
                isClosed |= text.Form(at) != ",";
                at++;
            }
            while (at <= last && IsOfCore(text, at) && !(IsPerson(text, at) && !IsOwner(text, NameEnd(text, at))))
            {
                at++;
            }
            if (at == joint || at > last || !IsPerson(text, at))
            {
                return [];
            }
            heads.Add(HeadOfName(text, NameStart(text, at), NameEnd(text, at)));
            at = NameEnd(text, at) + 1;
        }
        return isClosed ? heads : [];
    }

    /// <summary>Whether the word is part of a person's name.</summary>
    public static bool IsPerson(ChainText text, int word) => text.Words[word].Name.EndsWith("-PER", StringComparison.Ordinal);

    /// <summary>The first word of the name that a word is part of.</summary>
    public static int NameStart(ChainText text, int word)
    {
        while (word > 0 && text.Words[word].Name.StartsWith('I'))
        {
            word--;
        }
        return word;
    }

    /// <summary>The last word of the name that a word is part of.</summary>
    public static int NameEnd(ChainText text, int word)
    {
        while (word + 1 < text.Words.Count && text.Words[word + 1].Name.StartsWith('I'))
        {
            word++;
        }
        return word;
    }

    /// <summary>The last word of the noun phrase core that begins at a word; the word before it where none does.</summary>
    public static int CoreEnd(ChainText text, int first)
    {
        while (first < text.Words.Count && IsOfCore(text, first))
        {
            first++;
        }
        return first - 1;
    }

    /// <summary>The word of a name that its others hang on; its last one where they hang apart.</summary>
    public static int HeadOfName(ChainText text, int first, int last) =>
        text.Words.HeadOf(text.Words[first].Span.Cover(text.Words[last].Span)) ?? last;

    private static bool IsOwner(ChainText text, int word) => word + 1 < text.Words.Count && text.Lower(word + 1) is "'s" or "'";

    /// <summary>Whether a word may stand before the head of a noun phrase, or is it.</summary>
    public static bool IsOfCore(ChainText text, int word) =>
        text.Words[word].PartOfSpeech is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PART" || text.Lower(word) is "'s" or "'" or "mr." or "ms." or "mrs." or "dr."
            || text.Words[word].Relation is "amod" or "nmod:poss" || text.Words[word].Name.StartsWith('I');

    /// <summary>Whether words before a comma describe one person: <c>the company's new chief</c>.</summary>
    private bool DescribesOne(ChainText text, int first, int last)
    {
        var words = Enumerable.Range(first, Math.Max(0, last - first + 1)).ToList();
        if (words.FindLastIndex(word => text.Form(word) == ",") is > 0 and var comma && comma + 1 < words.Count && text.Lower(words[comma + 1]) == "the")
        {
            // `In Halvat, the capital, the minister, Ana Ruiz,`
            words = words[(comma + 1)..];
            first = words[0];
        }
        var end = words.FindIndex(word => !IsOfCore(text, word) && !(text.Words[word].PartOfSpeech == "ADV" && word < last && text.Words[word + 1].PartOfSpeech == "ADJ"));
        var head = (end < 0 ? last + 1 : first + end) - 1;
        return head >= first && (text.Words[head].Mention == "person" || kinds.IsTitle(text.Lower(head)) || Offices.Contains(text.Lower(head))) && !IsPerson(text, head) && !text.Lower(head).EndsWith('s')
            && !words.Exists(word => text.Words[word].PartOfSpeech is "VERB" or "AUX" or "SCONJ" or "CCONJ" || text.Lower(word) is "," or "who" or "like" or "including");
    }

    /// <summary><c>Secretary of State Lea Moor</c>: an office before the preposition, and nobody after it but the name.</summary>
    private bool IsOffice(ChainText text, int first, int preposition, int name) =>
        text.Words[preposition].PartOfSpeech == "ADP" && preposition > first && kinds.IsTitle(text.Form(preposition - 1)) && char.IsUpper(text.Form(preposition - 1)[0])
            && preposition + 1 < name && !Enumerable.Range(preposition + 1, name - preposition - 1).Any(word => kinds.IsTitle(text.Form(word)));

    /// <summary><c>Ana Ruiz of Delling and Co and Omar Haddad</c>: the word after the house that somebody is of.</summary>
    private static int AfterHouse(ChainText text, int at, int last)
    {
        if (at > last || text.Lower(at) is not ("of" or "from" or "at" or "for"))
        {
            return at;
        }
        var end = at + 1;
        while (end <= last && !IsPerson(text, end) && (text.Words[end].Name.StartsWith('I') || (text.Lower(end) is not ("," or "and" or "&") && IsOfCore(text, end))))
        {
            end++;
        }
        return end;
    }

    private static int AfterBrackets(ChainText text, int at, int last)
    {
        if (at > last || text.Form(at) != "(")
        {
            return at;
        }
        var close = at;
        while (close <= last && text.Form(close) != ")")
        {
            close++;
        }
        return close + 1;
    }
}
