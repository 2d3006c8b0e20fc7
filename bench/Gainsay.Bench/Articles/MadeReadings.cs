using System.Globalization;
using System.Text;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Articles;

/// <summary>Readings of short made-up articles in which actors of one large cast speak, without an engine: what a ledger sees of many articles.</summary>
/// <remarks>A few of the cast are in many articles and most in few (the n-th in proportion to 1/n). Two in three are persons and named with a country or an office half of the time;
/// one in ten mentions is a surname alone.</remarks>
internal sealed class MadeReadings(int actors, int seed)
{
    /// <summary>How many actors an article has.</summary>
    public const int ActorsInArticle = 8;

    private static readonly string[] Countries = ["Russian", "French", "Kenyan", "British", "Brazilian", "Indian"];
    private static readonly string[] Offices = ["minister", "envoy", "senator", "footballer", "singer"];

    private readonly double scale = Math.Log(actors + 1);

    /// <summary>Article N of a seed is always the same.</summary>
    public ArticleReading Read(int number)
    {
        var chance = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder();
        var cast = new List<Actor>();
        var attributions = new List<Attribution>();
        foreach (var who in Enumerable.Range(0, ActorsInArticle).Select(_ => (int)Math.Exp(chance.NextDouble() * scale) - 1).Distinct())
        {
            Speak(who, chance, text, cast, attributions);
        }
        var article = new Article
        {
            Text = text.ToString(),
            Input = string.Create(CultureInfo.InvariantCulture, $"made/{number}"),
            Outlet = "Outlet " + (number % 40).ToString(CultureInfo.InvariantCulture),
            Published = new DateOnly(2020, 1, 1).AddDays(number % 2000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
        };
        return new ArticleReading(
            article, "0.1.0", cast, attributions, [.. cast.Select((_, i) => (IReadOnlyList<int>)[i])], [.. cast.Select(_ => (IReadOnlyList<int>)[])], []);
    }

    private static void Speak(int who, Random chance, StringBuilder text, List<Actor> cast, List<Attribution> attributions)
    {
        var person = who % 3 != 0;
        var surname = Syllables(who);
        var given = Syllables((who * 7) + 13);
        var full = person ? $"{given} {surname}" : $"{surname} {given} Agency";
        var name = person && chance.Next(10) == 0 ? surname : full;
        if (person && chance.Next(2) == 0)
        {
            text.Append(Countries[who % Countries.Length]).Append(' ').Append(Offices[who % Offices.Length]).Append(' ');
        }
        var source = new TextSpan(text.Length, text.Length + name.Length);
        text.Append(name).Append(" said ");
        var cue = new TextSpan(text.Length - "said ".Length, text.Length - 1);
        var content = text.Length;
        text.Append("that matter ").Append(chance.Next(1000)).Append(" stands");
        attributions.Add(new Attribution { Source = [source], Cue = [cue], Content = [new TextSpan(content, text.Length)] });
        text.Append(".\n");
        cast.Add(new Actor(name, person ? ActorKind.Person : ActorKind.Organization, [], [source]));
    }

    // A different word for each number.
    private static string Syllables(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = number + 5000; rest > 0; rest /= Consonants.Length * Vowels.Length)
        {
            var syllable = rest % (Consonants.Length * Vowels.Length);
            word.Append(Consonants[syllable / Vowels.Length]).Append(Vowels[syllable % Vowels.Length]);
        }
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
