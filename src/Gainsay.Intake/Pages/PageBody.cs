using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Pages;

/// <summary>Finds the paragraphs of the article on a page.</summary>
internal static class PageBody
{
    /// <summary>The body's paragraphs in order; empty where the page holds none. The document is used up.</summary>
    internal static IReadOnlyList<string> Find(IHtmlDocument document, string? url, PageFacts facts)
    {
        if (document.Body is null)
        {
            return [];
        }
        PageFurniture.Prune(document.DocumentElement);
        List<PageParagraph> found = [];
        using var reader = new SmartReader.Reader(url ?? "http://page.invalid/", document) { KeepClasses = true, ContinueIfNotReadable = true };
        reader.AddCustomOperationEnd(content => found = PageParagraph.In(content));
        reader.GetArticle();
        return BodyParagraphs.Keep(found, facts).Select(paragraph => paragraph.Text).ToList();
    }
}
