using Gainsay.Reading;

namespace Gainsay.Intake.Files;

/// <summary>Makes articles of plain text, which is kept to the letter: what is not headline or body is marked in the parts, never cut out.</summary>
public static class TextArticles
{
    /// <summary>An article of the bytes of a text file.</summary>
    /// <param name="bytes">The bytes, unpacked; decoded by byte order mark, declaration, detection. The mark is left out of the text.</param>
    /// <param name="input">The name of the input, for <see cref="Article.Input"/>.</param>
    /// <param name="url">Where it was fetched. Null for a file.</param>
    /// <param name="charset">The encoding that was declared outside the text. Null when none was.</param>
    public static Article FromBytes(ReadOnlyMemory<byte> bytes, string input, string? url = null, string? charset = null) =>
        FromText(TextDecoding.Decode(bytes.Span, charset), input, KnownFacts.None with { Url = url });

    /// <summary>An article of a text.</summary>
    /// <param name="text">The text, which the article keeps as it is.</param>
    /// <param name="input">The name of the input, for <see cref="Article.Input"/>.</param>
    /// <param name="known">What is known beside the text; it goes before what the text says. Null: nothing.</param>
    public static Article FromText(string text, string input, KnownFacts? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(input);
        known ??= KnownFacts.None;
        var parts = TextParts.Find(text, known.Title);
        return new Article
        {
            Text = text,
            Input = input,
            SourceId = known.SourceId,
            Url = known.Url,
            Outlet = known.Outlet ?? parts.Outlet,
            Title = known.Title ?? parts.Title,
            Byline = known.Byline ?? parts.Byline,
            Published = known.Published,
            Parts = parts.Parts,
            Extractor = "text/1",
        };
    }
}
