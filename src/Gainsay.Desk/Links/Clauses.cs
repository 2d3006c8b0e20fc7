using System.Text.RegularExpressions;

namespace Gainsay.Desk.Links;

/// <summary>Tells by its words whether a text says something of something, or only names a thing.</summary>
internal static partial class Clauses
{
    private const int FirstWords = 3;

    /// <summary>Whether a word of it is a verb, by a list of the frequent ones and by endings.</summary>
    public static bool HasVerb(string text) => Word().Matches(text).Any(word => Is("verb", word)) || VerbForm().IsMatch(text);

    /// <summary>Whether it begins with a word that leads back to what it was cut off from: "whom he had met", "about the wall".</summary>
    public static bool Dangles(string text) => Word().Match(text) is { Success: true } first && Is("dangling", first);

    /// <summary>Whether its noun is a thing that is granted or refused: "a request to turn over documents". Further on in a clause it may be anything.</summary>
    public static bool NamesWhatIsRefused(string text) => Word().Matches(text).Take(FirstWords).Any(word => Is("refused", word)) && !text.StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string kind, Match word) => ClaimWords.Is(kind, word.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:to\s+\p{Ll}{2,}|\p{L}{3,}(?:ed|ing))\b|n[’']t\b|[’'](?:s\s+(?:not|a|an|the)|re|ll|ve|d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex VerbForm();
}
