using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors;

/// <summary>One way of naming a party, taken apart: <c>Vladimir Putin's special envoy, Zamir Kabulov, …</c>.</summary>
/// <param name="Phrase">The phrase up to its first apposition or relative clause, without a leading determiner, white space folded.</param>
/// <param name="Name">The proper name in it without titles; null for a description.</param>
/// <param name="Head">The last word of the name, or the noun that the description is about.</param>
/// <param name="HasTitle">Whether a title stood before the name.</param>
/// <param name="Pronoun">The pronoun in lower case, where the phrase is one.</param>
internal sealed record Designation(string Phrase, string? Name, string Head, bool HasTitle, string? Pronoun)
{
    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "his", "her", "their", "its", "our", "my", "him", "them",
            "this", "these", "those"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Determiners = new(
        ["the", "a", "an", "this", "that", "these", "those", "some"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Prepositions = new(
        ["of", "for", "in", "at", "from", "on", "with", "to", "who", "which", "that", "about", "by", "near", "using", "among"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a phrase of the text apart.</summary>
    public static Designation Of(string text, TextSpan span, Tokenizer tokenizer, ActorKinds kinds)
    {
        var words = tokenizer.Split(text, span).Select(word => word.In(text).ToString()).ToList();
        if (words.Count == 1 && Pronouns.Contains(words[0]))
        {
            return new Designation(words[0], null, words[0], false, words[0].ToLowerInvariant());
        }
        if (words.Count > 1 && words[^1] is "'s" or "’s" or "'" or "’")
        {
            words.RemoveAt(words.Count - 1);
        }
        var end = words.FindIndex(word => word is "," or "(" or "—" or "–");
        var core = end > 0 ? words[..end] : words;
        if (core.Count > 1 && Determiners.Contains(core[0]))
        {
            core = core[1..];
        }
        var at = core.FindIndex(1, Prepositions.Contains);
        var head = at > 0 ? core[..at] : core;
        var isNamed = head.Count > 0 && char.IsUpper(head[^1][0]) && !kinds.IsTitle(head[^1]);
        var phrase = Join(core);
        var apposition = end > 0 ? words[(end + 1)..].TakeWhile(word => word != ",").ToList() : [];
        if (!isNamed && apposition.Count is > 0 and <= 4 && apposition.All(IsPartOfName) && !kinds.IsTitle(apposition[^1]))
        {
            // `the head of the authority, Ana Ruiz`
            return new Designation(phrase, Join(apposition), apposition[^1], true, null);
        }
        if (!isNamed)
        {
            return new Designation(phrase, null, head.Count > 0 ? head[^1] : phrase, false, null);
        }
        var nameStart = head.Count - 1;
        while (nameStart > 0 && IsPartOfName(head[nameStart - 1]) && !kinds.IsTitle(head[nameStart - 1]))
        {
            nameStart--;
        }
        var hasTitle = nameStart > 0 && kinds.IsTitle(head[nameStart - 1]);
        // `the University of Ohio`: the rest belongs to the name where it is one too.
        var isLong = at > 0 && core[at] is "of" or "for" && core[(at + 1)..].All(word => char.IsUpper(word[0])
            || word is "the" or "and" or "of");
        var name = Join(isLong && !hasTitle ? core[nameStart..] : head[nameStart..]);
        return new Designation(phrase, name, head[^1], hasTitle, null);
    }

    private static bool IsPartOfName(string word) => char.IsUpper(word[0])
        || word is "-" or "bin" or "al" or "de" or "van" or "von" or "der" or "el" or "’s" or "'s" or "&" or ".";

    private static string Join(IEnumerable<string> words)
    {
        var joined = string.Join(' ', words);
        return joined.Replace(" - ", "-", StringComparison.Ordinal)
            .Replace(" '", "'", StringComparison.Ordinal)
            .Replace(" ’", "’", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal);
    }
}
