using AngleSharp.Dom;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Pages;

/// <summary>Takes out of a page what its markup says is no part of the article: navigation, forms, shares, adverts, captions, related links.</summary>
/// <remarks>Nothing that holds a good part of the page's running text is taken out, whatever its name: sites call the strangest things
/// <c>sidebar</c> or <c>advert</c>, the whole page among them.</remarks>
internal static class PageFurniture
{
    // A part of the running text that no furniture holds; found on news pages, where the largest related block holds a fifth.
    private const double LargestShare = 0.25;

    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "canvas", "audio", "video", "button", "select", "textarea", "input",
        "link", "dialog",
    };

    private static readonly HashSet<string> ByTag = new(StringComparer.Ordinal) { "nav", "header", "footer", "aside", "form", "figcaption", "menu", "fieldset", "time", "address" };

    private static readonly HashSet<string> ByRole = new(StringComparer.Ordinal)
    {
        "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tooltip", "tablist",
    };

    /// <summary>Prunes the document in place.</summary>
    internal static void Prune(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("*").ToList())
        {
            if (Always.Contains(element.LocalName) || element is { NodeType: NodeType.Comment })
            {
                element.Remove();
            }
        }
        var total = RunningLength(root);
        PruneUnder(root, (int)(total * LargestShare), PostsIn(root));
    }

    /// <summary>How many characters of running text an element holds: what stands in its paragraphs.</summary>
    internal static int RunningLength(IElement element) =>
        element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);

    private static void PruneUnder(IElement parent, int most, HashSet<IElement> keep)
    {
        foreach (var element in parent.Children.ToList())
        {
            if (!keep.Contains(element) && IsFurniture(element) && RunningLength(element) <= most)
            {
                element.Remove();
            }
            else
            {
                PruneUnder(element, most, keep);
            }
        }
    }

    private static bool IsFurniture(IElement element)
    {
        if (element.LocalName is "html" or "body" or "main" or "h1")
        {
            return false;
        }
        // Themes put an article's categories and tags into its class, so that its names say nothing.
        if (element.LocalName == "article")
        {
            return IsTeaser(element);
        }
        return ByTag.Contains(element.LocalName)
            || (element.LocalName == "figure" && element.QuerySelector("img, picture, figcaption") is not null)
            || ByRole.Contains(element.GetAttribute("role") ?? "")
            || element.HasAttribute("hidden")
            || IsInvisible(element.GetAttribute("style"))
            || TextFurniture.IsLabel(element.GetAttribute("aria-label") ?? "")
            || IsTitledAsFurniture(element)
            || FurnitureNames.Has(element);
    }

    /// <summary>A block that opens with a heading such as "Read next" or "Latest news".</summary>
    private static bool IsTitledAsFurniture(IElement element) =>
        element.LocalName is "section" or "div" or "td" or "li"
        && element.FirstElementChild is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" } heading
        && TextFurniture.IsLabel(heading.TextContent.Trim());

    /// <summary>An article whose heading is a link leads to another page.</summary>
    private static bool IsTeaser(IElement article) =>
        article.QuerySelector("h1, h2, h3") is { } heading
        && heading.QuerySelector("a[href]") is { } link
        && link.TextContent.Trim().Length * 10 >= heading.TextContent.Trim().Length * 9;

    /// <summary>The posts that the article quotes and all that they stand in, whatever the blocks around them are named.</summary>
    private static HashSet<IElement> PostsIn(IElement root) =>
        [.. root.QuerySelectorAll("blockquote[class*=tweet], blockquote[class*=instagram]").SelectMany(post => post.Ancestors<IElement>().Prepend(post))];

    private static bool IsInvisible(string? style) =>
        style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var tight
        && (tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
