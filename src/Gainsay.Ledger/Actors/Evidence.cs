using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Actors;

/// <summary>What an article says of a party that can tell it from another of the same name.</summary>
/// <param name="Country">ISO 3166 code of the one country that the descriptions name; empty where they name none, or several.</param>
/// <param name="Field">The one field (<c>public</c>, <c>sport</c>, <c>arts</c>) that the descriptions place a person in; empty likewise.</param>
internal sealed record Evidence(string Country, string Field)
{
    public static readonly Evidence None = new("", "");

    /// <summary>What stands right before a name (<c>Russian envoy Zamir Kabulov</c>) and, set off by commas, right after it (<c>Ana Ruiz, the mayor of Porto Velho,</c>),
    /// and in names and aliases themselves. A country after "to", "in", "with" and the like is not the party's own.</summary>
    public static Evidence Of(ArticleReading reading, Actor actor)
    {
        var phrases = actor.Aliases.Prepend(actor.Name).Concat(actor.Mentions.SelectMany(mention => Around(reading.Article.Text, mention, actor)));
        var person = actor.Kind == ActorKind.Person;
        var name = NameKey.Words(actor.Name).ToHashSet(StringComparer.Ordinal);
        // Nobody is of Chad for being called so.
        var described = phrases.Select(phrase => NameKey.Words(phrase).Where(word => !person || !name.Contains(word)).ToList()).ToList();
        return new Evidence(
            TheOne(described.SelectMany(Own)),
            person ? TheOne(described.SelectMany(words => words.Select(NameWords.FieldOf)).OfType<string>()) : "");
    }

    /// <summary>The party's own countries in a phrase.</summary>
    public static IEnumerable<string> Own(List<string> words) =>
        CountryWords.In(words).Where(found => found.At == 0 || !NameWords.Is("misplaced", words[found.At - 1])).Select(found => found.Code);

    private static string TheOne(IEnumerable<string> found) => found.Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : "";

    private static IEnumerable<string> Around(string text, TextSpan mention, Actor actor)
    {
        var words = mention.In(text).ToString();
        if (!words.Contains(actor.Name[(actor.Name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal))
        {
            yield break;
        }
        yield return words;
        yield return Before(text, mention.Start);
        if (actor.Kind == ActorKind.Person && Apposition(text, mention.End) is { } apposition)
        {
            yield return apposition;
        }
    }

    /// <summary>The capitalised words, offices and prepositions that run up to a name: <c>ambassador to Kenya</c> Zamir Kabulov.</summary>
    private static string Before(string text, int start)
    {
        var from = start;
        for (var words = 0; words < 6 && from > 1 && text[from - 1] == ' '; words++)
        {
            var space = text.LastIndexOfAny([' ', '\n'], from - 2);
            var word = text[(space + 1)..(from - 1)];
            if (word.Length == 0 || word[^1] is ',' or ';' or ':' or '”' or '"' || !LeadsToName(word))
            {
                break;
            }
            from = space + 1;
        }
        return text[from..start];
    }

    private static bool LeadsToName(string word)
    {
        var key = NameKey.Words(word) is [var one] ? one : "";
        return char.IsUpper(word[0]) || NameWords.FieldOf(key) is not null
            || (key is not ("and" or "the") && (NameWords.Is("title", key) || NameWords.Is("generic", key) || NameWords.Is("misplaced", key)));
    }

    private static string? Apposition(string text, int end)
    {
        const int Longest = 80;
        if (end + 2 >= text.Length || text[end] != ',')
        {
            return null;
        }
        var stop = text.AsSpan(end + 1).IndexOfAny(",;\n“\"");
        var phrase = text.Substring(end + 1, stop < 0 ? 0 : Math.Min(stop, Longest));
        var words = NameKey.Words(phrase);
        return words.Any(word => NameWords.FieldOf(word) is not null || NameWords.Is("title", word)) && !words.Contains("said") ? phrase : null;
    }
}
