using System.Globalization;
using Gainsay.Desk.Voices;
using Gainsay.Ledger;

namespace Gainsay.Desk.Links;

/// <summary>What a statement names: the things by which others on the same matter are found.</summary>
internal static class Anchors
{
    private static readonly HashSet<string> TooCommon = new(
        ["the", "of", "and", "a", "an", "for", "in", "on", "to", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "mr", "mrs", "ms", "dr", "i", "we", "he", "she", "it", "they"],
        StringComparer.Ordinal);

    /// <summary>Words of proper names in the claim, the content and the names of those who speak and are spoken for; and a few marks of its wording, by which copies are found.</summary>
    /// <returns>In lower case, each once, sorted.</returns>
    public static IReadOnlyList<string> Of(Statement statement)
    {
        var names = ClaimWords.Of(statement.Text).Names
            .Concat(ClaimWords.Of(statement.ContentWords).Names)
            .Concat(statement.Actors.Concat(statement.SpeaksFor).SelectMany(NameWords));
        return [.. names.Where(name => name.Length > 1 && !TooCommon.Contains(name)).Concat(Shingles.Marks(statement.ContentWords))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // The capitalised words of a filing name; a description without one gives none.
    private static IEnumerable<string> NameWords(string name) =>
        name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0]))
            .Select(word => word.Trim('.', ',', '’', '\'').ToLower(CultureInfo.InvariantCulture)).Select(word => word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word);
}
