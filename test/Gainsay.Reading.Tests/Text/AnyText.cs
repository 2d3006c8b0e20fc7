namespace Gainsay.Reading.Tests.Text;

/// <summary>Texts for properties: any UTF-16, lone surrogates too, and texts made of what the splitters look at.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\r\n", "\u00A0", "\u2028", "said", "Mr.", "U.S.", "a.m.", "J.", "don't", "cannot", "Kabulov’s", "al-Amr",
        "non-profit", "1,200.5", "$5", "10am", "“", "”", "\"", "'", "‘", "’", "«", "»", "(", ")", "[", "]", ".", "...", "…", "!", "?!", ",",
        "—", "https://a.example/b?c=(d).", "x@y.example", "@who", "#tag", "👩\u200D👧", "🇺🇳", "👍🏽", "\uD83D", "\uDE00", "co\u00ADoperate",
        "\u200B", "\uFEFF", "e\u0301", "\0", "\u202E", "The", "he", "Taliban", "according to", "that", "denies", "told Reuters", "didn’t",
        ":", "the spokesperson", "who", "is expected to",
    ];

    private static readonly string[] NewsWords =
    [
        "Which", "which", "who", "whose", "whom", "that", "Who", "Some", "Others", "another", "one", "many", ",", ",", ".", "\n\n", "(", ")", "“", "”", "’s", "in", "of", "and", "or", "said", "denied", "says", "told",
        "accused", "the", "The", "a", "his", "their", "its", "she", "they", "It", "we", "I", "Ana", "Ruiz", "Mr.", "Ms.", "Haddad", "Senator", "spokeswoman", "for", "government", "Beijing", "Texas", "Harbour", "Union",
        "News", "Post", "newspaper", "mayor", "teachers", "company", "that", "it", "was", "closed", "the", "bridge", "according", "to", "report", "Monday",
    ];

    /// <summary>Words as news have them, in any order.</summary>
    public static Gen<string> Jumbled { get; } = Gen.Int[0, NewsWords.Length - 1].Select(i => NewsWords[i]).Array[1, 60].Select(words => string.Join(' ', words));

    public static Gen<string> Utf16 { get; } = Gen.Char.Array[0, 60].Select(chars => new string(chars));

    public static Gen<string> NewsLike { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    public static Gen<string> Any { get; } = Gen.OneOf(Utf16, NewsLike);

    /// <summary>The same forty texts every time.</summary>
    public static IEnumerable<string> Fixed =>
        Enumerable.Range(1, 40).Select(k => string.Concat(Enumerable.Range(0, 60).Select(j => Pieces[((k * 31) + (j * j * 7) + (j * k)) % Pieces.Length] + " ")));

    public static Gen<Article> AnyArticle { get; } = Any.Select(OfBody);

    public static Article OfBody(string text) =>
        new() { Text = text, Input = "-", Parts = [new ArticlePart(PartKind.Body, new(0, text.Length))] };

    /// <summary>Whether an offset stands between two code points.</summary>
    public static bool IsBoundary(string text, int offset) =>
        offset <= 0 || offset >= text.Length || !char.IsSurrogatePair(text[offset - 1], text[offset]);
}
