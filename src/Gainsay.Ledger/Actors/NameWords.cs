using System.Reflection;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Actors;

/// <summary>What is known of words in names: titles, endings of companies, words that every country's institutions are named by.</summary>
internal static class NameWords
{
    private static readonly Dictionary<string, HashSet<string>> Classes = Table("name-words.tsv", 2)
        .ToDictionary(row => row[0], row => row[1].Split('|').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> LongForms = Table("nicknames.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Fields = Table("offices.tsv", 2)
        .SelectMany(row => row[1].Split('|').Select(word => (word, field: row[0])))
        .ToDictionary(office => office.word, office => office.field, StringComparer.Ordinal);

    /// <summary>Whether a word, in lower case, is of a class of <c>name-words.tsv</c>.</summary>
    public static bool Is(string wordClass, string word) => Classes[wordClass].Contains(word);

    /// <summary>The long form of a first name: <c>mike</c> is <c>michael</c>.</summary>
    public static string LongForm(string firstName) => LongForms.GetValueOrDefault(firstName, firstName);

    /// <summary>The field in which people who are called so work. Null for another word.</summary>
    public static string? FieldOf(string word) => Fields.GetValueOrDefault(word);

    /// <summary>The rows of a table of this folder.</summary>
    public static IReadOnlyList<string[]> Table(string file, int cells) => WordList.Load(Assembly.GetExecutingAssembly(), "Gainsay.Ledger.Actors." + file, cells);
}
