using AngleSharp.Html.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>Finds the paragraphs of the article on a page.</summary>
internal static class PageBody
{
    private const int LongestGap = 12;

    /// <summary>The body's paragraphs in order; empty where the page holds none. The document is used up.</summary>
    internal static IReadOnlyList<string> Find(IHtmlDocument document, string? url, PageFacts facts)
    {
        if (document.Body is null)
        {
            return [];
        }
        PageFurniture.Prune(document.DocumentElement);
        var all = PageParagraph.In(document.Body);
        List<PageParagraph> found = [];
        using var reader = new SmartReader.Reader(url ?? "http://page.invalid/", document) { KeepClasses = true, ContinueIfNotReadable = true };
        reader.AddCustomOperationEnd(content => found = PageParagraph.In(content));
        reader.GetArticle();
        var kept = BodyParagraphs.Keep(WithSentencesBetween(all, found), facts).Select(paragraph => paragraph.Text).ToList();
        return LinkedBody.Reconcile(kept, facts.Body);
    }

    /// <summary>Readability drops quoted posts and paragraphs that are one link; what is a sentence and stands between two paragraphs that it kept, comes back.</summary>
    private static List<PageParagraph> WithSentencesBetween(List<PageParagraph> all, List<PageParagraph> found)
    {
        var places = all.Select((paragraph, index) => (paragraph.Text, index)).ToLookup(place => place.Text, place => place.index, StringComparer.Ordinal);
        var filled = new List<PageParagraph>();
        var last = -1;
        foreach (var paragraph in found)
        {
            var place = places[paragraph.Text].FirstOrDefault(index => index > last, -1);
            if (place > last)
            {
                if (last >= 0 && place - last <= LongestGap)
                {
                    filled.AddRange(all[(last + 1)..place].Where(between => between is { Kind: ParagraphKind.Running, IsSentence: true } or { Kind: ParagraphKind.Quoted }));
                }
                last = place;
            }
            filled.Add(paragraph);
        }
        return filled;
    }
}
