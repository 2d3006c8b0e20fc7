using Gainsay.Intake.Files;
using Gainsay.Reading;

namespace Gainsay.Intake.Pages;

/// <summary>Sorts out the paragraphs that the page's markup does not tell from the article: what the words themselves give away.</summary>
internal static class BodyParagraphs
{
    private const double AllLink = 0.85;
    private const double MostlyLink = 0.6;
    private const int ShortLine = 120;
    private const int RepeatedWithin = 3;
    private const int LongestLinkedSentence = 200;

    /// <summary>The paragraphs that are body, in order.</summary>
    internal static List<PageParagraph> Keep(IReadOnlyList<PageParagraph> found, PageFacts facts)
    {
        var kept = new List<PageParagraph>();
        var underLabel = false;
        for (var i = 0; i < found.Count; i++)
        {
            // What a label such as "Related stories" introduces goes with it.
            underLabel = TextFurniture.IsLabel(found[i].Text) || (underLabel && found[i].Kind == ParagraphKind.ListItem);
            var repeated = found[i].Text.Length >= ShortLine / 2 && kept.TakeLast(RepeatedWithin).Any(before => before.Text == found[i].Text);
            if (!underLabel && !repeated && IsBody(found[i], i, found.Count, facts))
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
        return !IsLinkToOther(paragraph)
            && text.Any(char.IsLetterOrDigit)
            && !IsTitle(text, facts.Title)
            && !(facts.Url is not null && IsAddress(text) && facts.Url.EndsWith(text.Split('/')[^1], StringComparison.OrdinalIgnoreCase))
            && TextFurniture.KindOf(text, index, count) == PartKind.Body
            && !PageLines.IsCaption(text)
            && !PageLines.IsAppeal(text)
            && !PageLines.IsAboutAuthor(text, index, count);
    }

    /// <summary>A line that is a link and no sentence names another page.</summary>
    private static bool IsLinkToOther(PageParagraph paragraph) =>
        paragraph.LinkShare >= (paragraph.Text.Length < ShortLine ? MostlyLink : AllLink)
        && paragraph.Kind != ParagraphKind.Quoted
        && !IsAddress(paragraph.Text)
        && (paragraph.Kind != ParagraphKind.Running || !paragraph.IsSentence || paragraph.Text.Length > LongestLinkedSentence);

    private static bool IsAddress(string text) => text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    private static bool IsTitle(string text, string? title) =>
        title is not null && string.Equals(Bare(text), Bare(title), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
