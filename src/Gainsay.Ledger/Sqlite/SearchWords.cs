using System.Text;
using Gainsay.Reading.Attributions;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Turns what a person typed into a query that full-text search takes without an error.</summary>
/// <remarks>What is quoted goes through the index's own tokenizer, so that words copied from an article find it, whatever signs stand between them.</remarks>
internal static class SearchWords
{
    /// <summary>Every word must be there; a stretch in double quotation marks, straight or curly, as a phrase. Operators are words like any other,
    /// and signs that stand alone beside words do not count.</summary>
    /// <returns>A query of quoted strings; empty for null or white space; null when nothing that can be searched was typed, which nothing matches.</returns>
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
        var plain = phrases.Select(Plain).Where(phrase => phrase.Length > 0).ToList();
        // A phrase of signs alone matches nothing, and would make the whole query match nothing.
        var worded = plain.Where(phrase => phrase.EnumerateRunes().Any(Rune.IsLetterOrDigit)).ToList();
        return plain.Count == 0 ? null : string.Join(" AND ", (worded.Count > 0 ? worded : plain).Select(phrase => $"\"{phrase}\""));
    }

    /// <summary>As <see cref="Of"/>, in what a statement says and in the names of its actors.</summary>
    public static string? OfStatement(string? typed) => Of(typed) is { Length: > 0 } words ? $"{{actors claim words}} : ({words})" : Of(typed);

    /// <summary>An attitude, as the index of statements has it.</summary>
    /// <returns>Empty for null.</returns>
    public static string OfAttitude(Attitude? attitude) => attitude is { } one ? $"attitude : \"{StatementRows.Name(one)}\"" : "";

    /// <summary>All the parts that are not empty.</summary>
    public static string All(params ReadOnlySpan<string> parts)
    {
        var asked = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
            {
                asked.Add(part);
            }
        }
        return string.Join(" AND ", asked);
    }

    /// <summary>The words of a name, one after the other, in the names of a statement's actors.</summary>
    /// <returns>Empty for null; null for a name in which nothing can be searched, which nobody has.</returns>
    public static string? OfActor(string? name)
    {
        if (name is null)
        {
            return "";
        }
        var phrase = Plain(FoldedName.Of(name));
        return phrase.Length == 0 ? null : $"actors : \"{phrase}\"";
    }

    // Without what would end the quoted string or the whole query.
    private static string Plain(string phrase) =>
        new string([.. phrase.Select(c => c == '"' || char.IsControl(c) ? ' ' : c)]).Trim();
}
