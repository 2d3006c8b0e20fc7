using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Words mentions as people file them: without article, apposition and relative clause, with an owner's name for <c>his</c>.</summary>
internal sealed class Descriptions(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds)
{
    // A longer one is a slip of the tree, not a name that anybody uses.
    private const int LongestAlias = 8;

    // Within which a plural stands that `some` and `others` leave out.
    private const int NearSentences = 2;

    // `a number of experts`: the noun is about how many, the complement about whom.
    private static readonly HashSet<string> Partitives = new(
        ["number", "lot", "lots", "most", "many", "much", "some", "millions", "thousands", "hundreds", "dozens", "majority", "group", "pair", "series", "percent", "members", "one"],
        StringComparer.Ordinal);

    // Words that say nothing of whom they mean without the clause that follows.
    private static readonly HashSet<string> Bare = new(["those", "people", "anyone", "everyone", "anybody", "everybody", "some", "many", "others", "all"], StringComparer.Ordinal);

    private static readonly HashSet<string> Left = new(["the", "a", "an", "this", "that", "these", "those", "both"], StringComparer.Ordinal);

    /// <summary>The words of a mention up to its head and what belongs to its name, without a leading determiner; null where they are no name or
    /// description.</summary>
    public string? Alias(int mention)
    {
        var alias = Words(mention, mentions[mention].Mention.Head, null);
        return alias.Count(c => c == ' ') >= LongestAlias || kinds.IsTitle(alias) && mentions[mention].Mention.Form == MentionForm.Name ? null : alias;
    }

    /// <summary>The description under which an unnamed party is filed.</summary>
    /// <param name="mention">A mention of it.</param>
    /// <param name="ownerName">The name of the party that a possessive pronoun means, where it has one.</param>
    public string Filing(int mention, Func<int, string?> ownerName)
    {
        var profile = mentions[mention];
        var core = Words(mention, WordOrder.LastJoined(text, profile), ownerName);
        var counted = core.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Distinctions.IsCounting(core[..space]) ? core[(space + 1)..] : core;
        var saysLittle = !counted.Contains(' ', StringComparison.Ordinal) || Partitives.Contains(profile.Head);
        return saysLittle ? Words(mention, LastOfComplement(profile), ownerName) : core;
    }

    private string Words(int mention, int end, Func<int, string?>? ownerName)
    {
        var (first, last) = (ownerName is null ? mentions[mention].Mention.First : FirstOf(mentions[mention]), Math.Max(end, CoreEnd(mentions[mention].Mention)));
        var described = ownerName is null ? null : DescribedOwner(first, mentions[mention].Mention.Head);
        // `This article` is told from any other by its first word alone.
        while (first < last && first != mentions[mention].Mention.Head && !SelfReference.Is(text, mentions[mention]) && (Left.Contains(text.Lower(first)) || text.Words[first].PartOfSpeech == "ADP"))
        {
            first++;
        }
        var words = new List<string>();
        if (described is { } possessor && ownerName?.Invoke(possessor.Head) is { } hisName)
        {
            words.Add(hisName + "’s");
            first = possessor.End + 1;
        }
        for (var word = first; word <= last; word++)
        {
            var owner = text.Words[word].Relation == "nmod:poss" && text.Words[word].PartOfSpeech == "PRON" ? ownerName?.Invoke(word) : null;
            if (ownerName is not null && Titled(word, last, ownerName) is ({ } full, var nameEnd))
            {
                words.Add(full);
                word = nameEnd;
                continue;
            }
            words.Add(owner is null ? text.Form(word) : owner + "’s");
        }
        while (words.Count > 1 && words[^1] is "'s" or "’s" or "'" or "’")
        {
            words.RemoveAt(words.Count - 1);
        }
        return ProperName.Join(words);
    }

    /// <summary><c>a spokesman for Mr. Haddad</c>: the name under which whoever bears the title is filed, and the last word of the short one.</summary>
    private (string? Name, int End) Titled(int word, int last, Func<int, string?> nameOf)
    {
        if (word >= last || !text.Form(word).EndsWith('.') || !kinds.IsTitle(text.Form(word)) || !WordOrder.IsPerson(text, word + 1))
        {
            return (null, word);
        }
        var end = Math.Min(last, WordOrder.NameEnd(text, word + 1));
        return (Enumerable.Range(word + 1, end - word).Select(nameOf).FirstOrDefault(name => name is not null), end);
    }

    /// <summary><c>Some say …</c>, <c>others …</c>, <c>40 percent</c>, <c>four in 10</c>: with the noun that stands before and is meant; null for a phrase that says whom it means.</summary>
    /// <param name="mention">The first mention of the party.</param>
    /// <param name="phrase">Its words.</param>
    public string? Elliptic(int mention, string phrase)
    {
        var quantity = phrase.ToLowerInvariant();
        var profile = mentions[mention];
        if (quantity is "one" or "another")
        {
            var one = Enumerable.Range(0, mention).LastOrDefault(k => IsNear(mentions[k], profile, 1) && text.Lower(mentions[k].Mention.First) == "one" && mentions[k].Mention.Head > mentions[k].Mention.First, -1);
            return one < 0 ? null : $"{quantity} {text.Lower(mentions[one].Mention.Head)}";
        }
        var isShare = quantity.EndsWith(" percent", StringComparison.Ordinal) || (quantity.Contains(" in ", StringComparison.Ordinal) && char.IsDigit(quantity[^1]));
        if (!isShare && quantity is not ("some" or "many" or "others" or "most" or "several"))
        {
            return null;
        }
        var meant = Enumerable.Range(0, mention)
            .Where(k => IsNear(mentions[k], profile, NearSentences) && mentions[k].Mention.Form == MentionForm.Description && mentions[k].Number == GrammaticalNumber.Plural
                && mentions[k].Kind is "person" or "organization" && !WordOrder.IsQuantity(mentions[k].Head))
            .OrderByDescending(k => mentions[k].Sentence).ThenByDescending(k => mentions[k].IsSubject).Select(k => (int?)k).FirstOrDefault();
        return meant is not { } noun ? null
            : isShare ? $"{phrase}{(quantity.EndsWith('t') ? " of" : "")} {Words(noun, mentions[noun].Mention.Head, null)}"
            : $"{(quantity == "others" ? "other" : quantity)} {Noun(mentions[noun].Mention.Head)}";
    }

    private static bool IsNear(MentionProfile earlier, MentionProfile later, int sentences) => later.Sentence - earlier.Sentence <= sentences;

    private string Noun(int word) => text.Words[word].PartOfSpeech == "PROPN" ? text.Form(word) : text.Lower(word);

    private int CoreEnd(Mention mention)
    {
        var end = mention.Head;
        while (end < mention.Last && (text.Words[end + 1].Relation is "flat" or "goeswith" or "fixed"
            || (text.Words[end + 1].Name.StartsWith('I') && text.Words[end].Name != "O")))
        {
            end++;
        }
        return end;
    }

    /// <summary>A bare noun says little: <c>critics of the plan</c> keeps what follows, up to a clause.</summary>
    private int LastOfComplement(MentionProfile profile)
    {
        var mention = profile.Mention;
        var end = mention.Head;
        foreach (var dependent in text.Words.Dependents(mention.Head).Where(d => d > mention.Head && text.Words[d].Relation == "nmod"))
        {
            var parts = text.Words.Subtree(dependent);
            if (parts[0] == end + 1 && parts[^1] <= mention.Last && parts.Count <= 8)
            {
                // What a comma sets off tells of it, and does not name it.
                end = parts.TakeWhile(word => text.Form(word) != ",").LastOrDefault(end);
            }
        }
        // `the ministry of water and energy` is for both.
        if (end > mention.Head && kinds.IsOrganization(profile.Head) && end + 2 < text.Words.Count && text.Lower(end + 1) == "and" && text.Words[end + 2] is { PartOfSpeech: "NOUN" } && end + 2 <= (profile.Source?.Last ?? mention.Last))
        {
            end += 2;
        }
        return end == mention.Head ? AsWritten(profile, Math.Max(mention.Last, profile.Source?.Last ?? 0)) : end;
    }

    /// <summary><c>a lot of people</c>, <c>people briefed on the plan</c>, however the tree hangs it: up to a comma, a verb or a relative pronoun.</summary>
    private int AsWritten(MentionProfile profile, int last)
    {
        var head = profile.Mention.Head;
        var next = head + 1;
        var isOne = profile.Determination == Determination.Indefinite && profile.Number == GrammaticalNumber.Singular;
        if (next < last && text.Lower(next) is "who" or "that" && (isOne || Bare.Contains(profile.Head)))
        {
            return Clause(next, Math.Min(last, head + LongestAlias));
        }
        // `a person I trust`
        if (isOne && next < last && text.Words[next] is { PartOfSpeech: "PRON", Relation: "nsubj", Head: > 0 and var verb } && text.Words[verb] is { Relation: "acl:relcl", Head: var clauseOf } && clauseOf == head)
        {
            return Clause(next, Math.Min(last, head + LongestAlias));
        }
        var continues = next < last && (text.Words[next].PartOfSpeech is "ADP" or "VERB" or "ADJ" || text.Words[next].Relation == "acl");
        var end = continues ? next : head;
        while (continues && end < last && end - head < LongestAlias && IsOfComplement(end + 1))
        {
            end++;
        }
        while (end > head && text.Words[end].PartOfSpeech is "ADP" or "DET" or "CCONJ")
        {
            end--;
        }
        return end;
    }

    /// <summary><c>those who saw the flood</c>, <c>a man who answered the telephone</c>: the clause is all that tells them from others.</summary>
    private int Clause(int first, int last)
    {
        var end = first;
        while (end < last && text.Words[end + 1].PartOfSpeech != "PUNCT")
        {
            end++;
        }
        return end;
    }

    /// <summary>The first word of a mention; of a source whose owner the tree has lost, that of the source: <c>Ruiz’s campaign</c>.</summary>
    private int FirstOf(MentionProfile profile)
    {
        var first = profile.Mention.First;
        if (profile.Source is var (from, to) && WordOrder.Share(text, from, to) is var (share, counted) && counted == profile.Mention.Head)
        {
            return share;
        }
        first = 1 + Enumerable.Range(first, profile.Mention.Head - first).LastOrDefault(word => text.Words[word].PartOfSpeech == "AUX" || (text.Words[word].PartOfSpeech == "VERB" && text.Words[word].Relation is not ("amod" or "compound")) || text.Form(word) is "—" or "–", first - 1);
        while (first < profile.Mention.Head && (text.Words[first].PartOfSpeech is "ADP" or "PUNCT" or "CCONJ" || text.Form(first + 1) == ","))
        {
            first++;
        }
        return profile.Source is { } source && source.First < first && Enumerable.Range(source.First, first - source.First).All(word => WordOrder.IsOfCore(text, word)) ? source.First : first;
    }

    /// <summary>The owner that a description begins with, where he is described himself: <c>the senator’s advisers</c>.</summary>
    private (int Head, int End)? DescribedOwner(int first, int head)
    {
        var mark = first;
        while (mark < head && text.Lower(mark) is not ("'s" or "'"))
        {
            mark++;
        }
        return mark < head && mark > first && text.Words[mark - 1].PartOfSpeech == "NOUN" && text.Words[mark - 1].Name == "O" ? (mark - 1, mark) : null;
    }

    private bool IsOfComplement(int word) =>
        text.Words[word].PartOfSpeech is not ("PUNCT" or "VERB" or "AUX" or "SCONJ") && text.Lower(word) is not ("who" or "that" or "which" or "whose");
}
