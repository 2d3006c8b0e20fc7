using System.Globalization;
using System.Text;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Turns what a person typed into a query that full-text search takes without an error.</summary>
internal static class SearchWords
{
    /// <summary>Every word must be there; a stretch in double quotation marks, straight or curly, as a phrase. Operators are words like any other.</summary>
    /// <returns>A query of quoted strings; empty for null or white space; null when something was typed that has no letter or digit, which nothing matches.</returns>
    public static string? Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return "";
        }
        var phrases = new List<string>();
        var parts = typed.Split('"', '“', '”', '„');
        for (var i = 0; i < parts.Length; i++)
        {
            var inQuotes = i % 2 == 1 && i < parts.Length - 1;
            phrases.AddRange(inQuotes ? [parts[i]] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        var quoted = phrases.Select(Searchable).Where(phrase => phrase.Length > 0).Select(phrase => $"\"{phrase}\"").ToList();
        return quoted.Count == 0 ? null : string.Join(" AND ", quoted);
    }

    /// <summary>The words of a name, one after the other, in the names of a statement's actors.</summary>
    /// <returns>Empty for null; null for a name that has no letter or digit, which nobody has.</returns>
    public static string? OfActor(string? name)
    {
        if (name is null)
        {
            return "";
        }
        var phrase = Searchable(FoldedName.Of(name));
        return phrase.Length == 0 ? null : $"actors : \"{phrase}\"";
    }

    // Letters, digits and their marks; everything else separates words, as it does in the index.
    private static string Searchable(string phrase)
    {
        var kept = new StringBuilder(phrase.Length);
        foreach (var rune in phrase.EnumerateRunes())
        {
            kept.Append(Rune.IsLetterOrDigit(rune) || IsMark(rune) ? rune.ToString() : " ");
        }
        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
