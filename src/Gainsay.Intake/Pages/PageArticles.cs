using System.Text;
using AngleSharp.Html.Parser;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Intake.Pages;

/// <summary>Makes articles of HTML pages: headline and body alone, without navigation, related links, share bars and adverts.</summary>
public static class PageArticles
{
    private const string BetweenParagraphs = "\n\n";

    /// <summary>An article of a page's bytes. Its text is the headline and then the paragraphs of the body, a blank line between each two.</summary>
    /// <param name="bytes">The page as it came, unpacked; the article keeps it as evidence.</param>
    /// <param name="input">The name of the input, for <see cref="Article.Input"/>.</param>
    /// <param name="url">Where the page was found, absolute. Null for a saved file.</param>
    /// <param name="charset">The encoding that the transport declared. Null when it declared none.</param>
    /// <remarks>The language is the one that the page claims, English where it claims none. Where the page holds no body, the article has no body part. Any bytes give an article; none throw.</remarks>
    public static Article FromHtml(ReadOnlyMemory<byte> bytes, string input, string? url = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var document = new HtmlParser().ParseDocument(PageEncoding.Decode(bytes.Span, charset));
        var facts = PageFacts.Of(document, url);
        var body = PageBody.Find(document, facts.Url, facts);
        var (text, parts) = Lay(facts.Title, body);
        return new Article
        {
            Text = text,
            Input = input,
            Url = facts.Url,
            Outlet = facts.Outlet,
            Title = facts.Title,
            Byline = facts.Byline,
            Published = facts.Published,
            Language = facts.Language ?? "en",
            Parts = parts,
            SourceBytes = bytes,
            Extractor = "page/1",
        };
    }

    private static (string Text, IReadOnlyList<ArticlePart> Parts) Lay(string? headline, IReadOnlyList<string> body)
    {
        var text = new StringBuilder(headline);
        var parts = new List<ArticlePart>();
        if (text.Length > 0)
        {
            parts.Add(new ArticlePart(PartKind.Headline, new TextSpan(0, text.Length)));
        }
        if (body.Count > 0)
        {
            text.Append(text.Length > 0 ? BetweenParagraphs : "");
            var start = text.Length;
            text.AppendJoin(BetweenParagraphs, body);
            parts.Add(new ArticlePart(PartKind.Body, new TextSpan(start, text.Length)));
        }
        return (text.ToString(), parts);
    }
}
