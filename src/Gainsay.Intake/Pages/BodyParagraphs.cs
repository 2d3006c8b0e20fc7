using Gainsay.Intake.Files;
using Gainsay.Reading;

namespace Gainsay.Intake.Pages;

/// <summary>Sorts out the paragraphs that the page's markup does not tell from the article: what the words themselves give away.</summary>
internal static class BodyParagraphs
{
    private const double AllLink = 0.85;

    /// <summary>The paragraphs that are body.</summary>
    internal static List<PageParagraph> Keep(IReadOnlyList<PageParagraph> found, PageFacts facts)
    {
        var kept = new List<PageParagraph>();
        for (var i = 0; i < found.Count; i++)
        {
            if (IsBody(found[i], i, found.Count, facts))
            {
                kept.Add(found[i]);
            }
        }
        // A heading with nothing under it introduced what was left out.
        while (kept.Count > 0 && kept[^1].Kind == ParagraphKind.Heading)
        {
            kept.RemoveAt(kept.Count - 1);
        }
        return kept;
    }

    private static bool IsBody(PageParagraph paragraph, int index, int count, PageFacts facts)
    {
        var text = paragraph.Text;
        return paragraph.LinkShare < AllLink
            && text.Any(char.IsLetterOrDigit)
            && !IsTitle(text, facts.Title)
            && TextFurniture.KindOf(text, index, count) == PartKind.Body
            && !PageLines.IsCaption(text)
            && !PageLines.IsAppeal(text)
            && !PageLines.IsAboutAuthor(text, index, count);
    }

    private static bool IsTitle(string text, string? title) =>
        title is not null && string.Equals(Bare(text), Bare(title), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
