using AngleSharp.Html.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>The meta tags of a page, by <c>property</c>, <c>name</c>, <c>itemprop</c> or <c>http-equiv</c>, whatever their case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private MetaTags()
    {
    }

    internal static MetaTags Of(IHtmlDocument document)
    {
        var tags = new MetaTags();
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            var value = meta.GetAttribute("content")!.Trim();
            if (!string.IsNullOrEmpty(name) && value.Length > 0)
            {
                tags.values.TryAdd(name.Trim(), value);
            }
        }
        return tags;
    }

    /// <summary>The value of the first of these names that the page has. Null when it has none.</summary>
    internal string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value))
            {
                return value;
            }
        }
        return null;
    }

    /// <summary>The values of those of the names that the page has, in the order of the names.</summary>
    internal IEnumerable<string> All(IEnumerable<string> names) => names.Select(name => values.GetValueOrDefault(name)).OfType<string>();
}
