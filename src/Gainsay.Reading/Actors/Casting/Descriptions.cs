using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Words mentions as people file them: without article, apposition and relative clause, with an owner's name for <c>his</c>.</summary>
internal sealed class Descriptions(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds)
{
    // A longer one is a slip of the tree, not a name that anybody uses.
    private const int LongestAlias = 8;

    // `a number of experts`: the noun is about how many, the complement about whom.
    private static readonly HashSet<string> Partitives = new(
        ["number", "lot", "lots", "most", "many", "much", "some", "millions", "thousands", "hundreds", "dozens", "majority", "group", "pair", "series", "percent", "members", "one"],
        StringComparer.Ordinal);

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
        var core = Words(mention, profile.Mention.Head, ownerName);
        var saysLittle = !core.Contains(' ', StringComparison.Ordinal) || Partitives.Contains(profile.Head);
        return saysLittle ? Words(mention, LastOfComplement(profile.Mention), ownerName) : core;
    }

    private string Words(int mention, int end, Func<int, string?>? ownerName)
    {
        var (first, last) = (mentions[mention].Mention.First, Math.Max(end, CoreEnd(mentions[mention].Mention)));
        while (first < last && (Left.Contains(text.Lower(first)) || text.Words[first].PartOfSpeech == "ADP"))
        {
            first++;
        }
        var words = new List<string>();
        for (var word = first; word <= last; word++)
        {
            var owner = text.Words[word].Relation == "nmod:poss" && text.Words[word].PartOfSpeech == "PRON" ? ownerName?.Invoke(word) : null;
            words.Add(owner is null ? text.Form(word) : owner + "’s");
        }
        while (words.Count > 1 && words[^1] is "'s" or "’s" or "'" or "’")
        {
            words.RemoveAt(words.Count - 1);
        }
        return ProperName.Join(words);
    }

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
    private int LastOfComplement(Mention mention)
    {
        var end = mention.Head;
        foreach (var dependent in text.Words.Dependents(mention.Head).Where(d => d > mention.Head && text.Words[d].Relation == "nmod"))
        {
            var parts = text.Words.Subtree(dependent);
            if (parts[0] == end + 1 && parts[^1] <= mention.Last && parts.Count <= 8)
            {
                end = parts[^1];
            }
        }
        return end == mention.Head ? AsWritten(mention) : end;
    }

    /// <summary><c>a lot of people</c>, <c>people briefed on the plan</c>, however the tree hangs it: up to a comma, a verb or a relative pronoun.</summary>
    private int AsWritten(Mention mention)
    {
        var next = mention.Head + 1;
        var continues = next < mention.Last && (text.Words[next].PartOfSpeech == "ADP" || text.Words[next].Relation == "acl");
        var end = continues ? next : mention.Head;
        while (continues && end < mention.Last && end - mention.Head < LongestAlias && IsOfComplement(end + 1))
        {
            end++;
        }
        while (end > mention.Head && text.Words[end].PartOfSpeech is "ADP" or "DET" or "CCONJ")
        {
            end--;
        }
        return end;
    }

    private bool IsOfComplement(int word) =>
        text.Words[word].PartOfSpeech is not ("PUNCT" or "VERB" or "AUX" or "SCONJ") && text.Lower(word) is not ("who" or "that" or "which" or "whose");
}
