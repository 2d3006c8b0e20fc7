using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>One time that an article says what a named party is.</summary>
/// <param name="Mention">The mention of the party.</param>
/// <param name="Noun">The role in lower case: <c>mayor</c>.</param>
/// <param name="Modifiers">Words before it, in lower case: <c>former</c>.</param>
internal sealed record Role(int Mention, string Noun, IReadOnlyList<string> Modifiers);

/// <summary>The roles that an article gives to those whom it names: <c>Mayor Ana Ruiz</c>, <c>Ana Ruiz, the mayor</c>, <c>the mayor, Ana Ruiz</c>; and what it
/// says an organisation is: <c>Halcyra, the drug company</c>.</summary>
/// <remarks>By the order of words alone, because trees of long source phrases go astray.</remarks>
internal sealed class Roles(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds)
{
    // `of` and a few words may stand between a role and the name: `Secretary of State Ana Ruiz`.
    private const int LongestComplement = 3;

    private static readonly Dictionary<string, string> Abbreviated = new(StringComparer.Ordinal)
    {
        ["sen."] = "senator", ["sen"] = "senator", ["gov."] = "governor", ["gov"] = "governor", ["rep."] = "representative", ["gen."] = "general",
        ["prof."] = "professor", ["dr."] = "doctor", ["rev."] = "reverend", ["col."] = "colonel", ["sgt."] = "sergeant",
    };

    /// <summary>Words that make another role of one.</summary>
    private static readonly HashSet<string> Telling = new(["former", "vice", "deputy", "ex", "acting", "interim", "assistant", "late"], StringComparer.Ordinal);

    private readonly Lazy<List<Role>> found = new(() => [.. Enumerable.Range(0, mentions.Count).SelectMany(i => Of(text, mentions, kinds, i))]);

    /// <summary>The mentions of the parties that a description may mean by its role.</summary>
    /// <param name="description">The description.</param>
    /// <param name="strictly">Whether a word before the role must be the same: it is owned, or stands without an article.</param>
    public IEnumerable<int> Bearers(MentionProfile description, bool strictly = false)
    {
        var modifiers = description.Core.Where(word => word != description.Head).ToList();
        return found.Value.Where(role => role.Noun == description.Head
            && role.Modifiers.Where(Telling.Contains).All(modifiers.Contains)
            && ((!strictly && (modifiers.Count == 0 || role.Modifiers.Count == 0)) || role.Modifiers.Any(modifiers.Contains))).Select(role => role.Mention);
    }

    /// <summary>The roles that stand beside one mention.</summary>
    public IReadOnlyList<Role> Of(int mention) => [.. found.Value.Where(role => role.Mention == mention)];

    private static List<Role> Of(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds, int mention)
    {
        var head = mentions[mention].Mention.Head;
        var isPerson = WordOrder.IsPerson(text, head);
        if (!isPerson && mentions[mention].NameClass != "ORG")
        {
            return [];
        }
        var (start, end) = (WordOrder.NameStart(text, head), WordOrder.NameEnd(text, head));
        while (start < end && kinds.IsTitle(text.Form(start)))
        {
            start++;
        }
        var roles = new List<Role>();
        var before = start - 1;
        var complement = Enumerable.Range(1, LongestComplement).Select(n => start - n).FirstOrDefault(at => at > 0 && text.Words[at].PartOfSpeech == "ADP", -1);
        if (before > 0 && text.Form(before) == ",")
        {
            // `the leader in parliament, Ana Ruiz`: the role stands before its complement.
            if (!Add(before - 1, false) && Enumerable.Range(1, LongestComplement).Select(n => before - n).FirstOrDefault(at => at > 0 && text.Words[at].PartOfSpeech == "ADP", -1) is > 0 and var preposition)
            {
                Add(preposition - 1, false);
            }
        }
        else if (before >= 0 && !Add(before, true) && complement > 0)
        {
            Add(complement - 1, true);
        }
        if (end + 2 < text.Words.Count && text.Form(end + 1) == ",")
        {
            Add(WordOrder.CoreEnd(text, end + 2), false);
        }
        return roles;

        bool Add(int noun, bool isTitle)
        {
            var isNoun = noun >= 0 && text.SentenceOf(noun) == text.SentenceOf(head) && !WordOrder.IsPerson(text, noun) && text.Form(noun).Length > 2;
            var isRole = isNoun && !isPerson ? IsSort(text, kinds, noun) : isNoun && (kinds.IsTitle(text.Form(noun)) || (!isTitle && text.Words[noun].Mention == "person" && text.Words[noun].PartOfSpeech == "NOUN"));
            if (isRole)
            {
                var word = text.Lower(noun);
                roles.Add(new Role(mention, Abbreviated.GetValueOrDefault(word, word), Modifiers(text, noun)));
            }
            return isRole;
        }
    }

    /// <summary>Whether a noun says what an organisation is: <c>the drug maker Halcyra</c>, <c>Halcyra, a company</c>.</summary>
    private static bool IsSort(ChainText text, ActorKinds kinds, int noun) =>
        text.Words[noun] is { PartOfSpeech: "NOUN", Name: "O" } && (text.Words[noun].Mention == "organization" || kinds.IsOrganization(text.Form(noun)));

    private static List<string> Modifiers(ChainText text, int noun)
    {
        var words = new List<string>();
        for (var at = noun - 1; at >= 0 && WordOrder.IsOfCore(text, at) && text.SentenceOf(at) == text.SentenceOf(noun); at--)
        {
            if (text.Words[at].PartOfSpeech is "ADJ" or "NOUN" or "PROPN")
            {
                words.Add(text.Lower(at));
            }
        }
        return words;
    }
}
