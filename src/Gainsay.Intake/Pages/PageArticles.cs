using Gainsay.Intake.Files;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Intake.Pages;

/// <summary>Makes articles of HTML pages: headline and body alone, without navigation, related links, share bars and adverts.</summary>
public static class PageArticles
{
    /// <summary>An article of a page's bytes. Its text is the headline and then the paragraphs of the body, a blank line between each two.</summary>
    /// <param name="bytes">The page as it came, unpacked; the article keeps it as evidence.</param>
    /// <param name="input">The name of the input, for <see cref="Article.Input"/>.</param>
    /// <param name="url">Where the page was found, absolute. Null for a saved file.</param>
    /// <param name="charset">The encoding that the transport declared. Null when it declared none.</param>
    public static Article FromHtml(ReadOnlyMemory<byte> bytes, string input, string? url = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var html = TextDecoding.Decode(bytes.Span, charset);
        var read = new SmartReader.Reader(url ?? "http://page.invalid/", html).GetArticle();
        var paragraphs = (read.TextContent ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var text = string.Join("\n\n", paragraphs);
        return new Article
        {
            Text = text,
            Input = input,
            Url = url,
            Title = read.Title,
            Parts = text.Length == 0 ? [] : [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
            SourceBytes = bytes,
            Extractor = "page/1",
        };
    }
}
