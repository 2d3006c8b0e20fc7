using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gainsay.Bench.Articles;

/// <summary>An invented article as a line of the input form that <c>gainsay read</c> takes.</summary>
/// <param name="Text">Headline, then paragraphs, an empty line between any two.</param>
internal sealed record MadeArticle(string Id, string Outlet, string Title, string Published, string Text)
{
    /// <summary>How many stretches without white space the text has.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>Writes news-like articles of about 600 words, all different, about people who do not exist.</summary>
/// <remarks>
/// Article number N of a seed is the same whatever else is written, so that a longer set begins with the shorter one.
/// The paragraphs mix reported, quoted, denied and nested speech with plain sentences much as newspapers do, because how much is
/// reported decides how much work an article is.
/// </remarks>
internal sealed class ArticleWriter(Grammar grammar, int seed)
{
    // With headline and opening paragraph, and the last one running over, articles come to 600 words on average.
    private const int WordsWanted = 540;

    // A paragraph's kind is drawn from this list.
    private static readonly string[] Paragraphs =
        ["report", "report", "report", "quote", "quote", "quote", "mixed", "denial", "denial", "nested", "plain", "plain"];

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes articles 0 to <paramref name="count"/> - 1 as JSON lines.</summary>
    /// <returns>The words of all their texts.</returns>
    /// <exception cref="InvalidOperationException">Two articles came out the same.</exception>
    public long WriteTo(string path, int count)
    {
        using var file = new StreamWriter(path);
        var texts = new HashSet<string>(count, StringComparer.Ordinal);
        var words = 0L;
        for (var number = 0; number < count; number++)
        {
            var article = Write(number);
            if (!texts.Add(article.Text))
            {
                throw new InvalidOperationException($"Article {number} of seed {seed} is the same as an earlier one; take another seed.");
            }
            words += article.Words;
            file.Write(JsonSerializer.Serialize(article, Json));
            file.Write('\n');
        }
        return words;
    }

    /// <summary>Article <paramref name="number"/> of the seed.</summary>
    public MadeArticle Write(int number)
    {
        var chance = new Random(HashOf(seed, number));
        var words = new Dictionary<string, Func<string>>(StringComparer.Ordinal);
        foreach (var symbol in new[] { "subject", "outlet" })
        {
            var choice = grammar.Expand(symbol, chance, words);
            words[symbol] = () => choice;
        }
        words["rival"] = () => grammar.Expand("outlet", chance, new Dictionary<string, Func<string>>());
        var cast = new Cast(grammar, chance, words);
        // The headline's people are not introduced yet, so it has none.
        var title = Grammar.Capitalised(grammar.Expand("headline", chance, words));
        var text = new StringBuilder(title).Append(CultureInfo.InvariantCulture, $"\n\n{Sentence("lead")}");
        for (var length = 0; length < WordsWanted;)
        {
            var paragraph = Sentence(Paragraphs[chance.Next(Paragraphs.Length)]);
            if (chance.Next(3) == 0)
            {
                paragraph += " " + Sentence(Paragraphs[chance.Next(Paragraphs.Length)]);
            }
            text.Append("\n\n").Append(paragraph);
            length += paragraph.Count(c => c == ' ') + 1;
        }
        var published = new DateOnly(2024, 1, 1).AddDays(number % 700).ToString("O", CultureInfo.InvariantCulture);
        return new(FormattableString.Invariant($"made-{seed}-{number}"), words["outlet"](), title, published, text.ToString());

        string Sentence(string kind)
        {
            var (speaker, other) = cast.Pair();
            words["speaker"] = () => speaker.Name(chance);
            words["other"] = () => other.Name(chance);
            words["they"] = () => speaker.Subject;
            words["them"] = () => speaker.Object;
            return Grammar.Capitalised(WithoutSpareCommas(grammar.Expand(kind, chance, words)));
        }
    }

    // A person is introduced with a comma behind, which other punctuation swallows.
    private static string WithoutSpareCommas(string sentence) =>
        sentence.Replace(",,", ",", StringComparison.Ordinal)
            .Replace(",.", ".", StringComparison.Ordinal)
            .Replace(",:", ":", StringComparison.Ordinal);

    // Spreads neighbouring numbers over the seeds of the generator (the finaliser of MurmurHash3, Appleby 2011).
    private static int HashOf(int seed, int number)
    {
        var hash = unchecked(((uint)seed * 0x9E3779B1u) ^ (uint)number);
        hash = unchecked((hash ^ (hash >> 16)) * 0x85EBCA6Bu);
        hash = unchecked((hash ^ (hash >> 13)) * 0xC2B2AE35u);
        return (int)((hash ^ (hash >> 16)) & int.MaxValue);
    }
}
