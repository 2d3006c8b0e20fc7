using System.Globalization;
using System.Text;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Articles;

/// <summary>What made-up readings have in common: their words, and the articles that they stand in.</summary>
internal static class MadeText
{
    /// <summary>The day of the earliest articles.</summary>
    public static readonly DateOnly First = new(2020, 1, 1);

    /// <summary>Articles are spread over so many days.</summary>
    public const int Days = 2000;

    private const int Outlets = 40;

    /// <summary>A different capitalised word for each number.</summary>
    public static string Word(int number)
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

    /// <summary>One of 0 to <paramref name="many"/> - 1, the n-th in proportion to 1/n.</summary>
    public static int Often(Random chance, int many) => (int)Math.Exp(chance.NextDouble() * Math.Log(many + 1)) - 1;

    /// <summary>The reading of article N, in which the n-th actor says the n-th attribution.</summary>
    public static ArticleReading Reading(
        int number, string text, IReadOnlyList<Actor> cast, IReadOnlyList<Attribution> attributions, IReadOnlyList<Claim> claims)
    {
        var article = new Article
        {
            Text = text,
            Input = string.Create(CultureInfo.InvariantCulture, $"made/{number}"),
            Outlet = "Outlet " + (number % Outlets).ToString(CultureInfo.InvariantCulture),
            Published = First.AddDays(number % Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
        };
        return new ArticleReading(
            article, "0.1.0", cast, attributions, [.. cast.Select((_, i) => (IReadOnlyList<int>)[i])], [.. cast.Select(_ => (IReadOnlyList<int>)[])], claims);
    }
}
