using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>What a page's linked data (JSON-LD, schema.org) says of its article. Null means that it does not say.</summary>
/// <remarks>Blocks that are no JSON are passed over: pages carry many, written by plug-ins, and none is needed to read the page.</remarks>
internal sealed partial record LinkedData
{
    private const int DeepestGraph = 6;

    internal string? Headline { get; private init; }

    internal string? Publisher { get; private init; }

    internal string? Authors { get; private init; }

    internal string? Published { get; private init; }

    internal string? Language { get; private init; }

    internal string? Url { get; private init; }

    /// <summary>The body, with line breaks where the page has them there, without markup.</summary>
    internal string? Body { get; private init; }

    internal static LinkedData Of(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent.Trim().TrimEnd(';'), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (ArticleIn(json.RootElement, 0) is { } article)
                {
                    return Of(article);
                }
            }
            catch (JsonException)
            {
                continue;
            }
        }
        return new LinkedData();
    }

    private static LinkedData Of(JsonElement article) => new()
    {
        Headline = Words(article, "headline") ?? Words(article, "name"),
        Publisher = Names(article, "publisher") ?? Names(article, "sourceOrganization"),
        Authors = Names(article, "author") ?? Names(article, "creator"),
        Published = Words(article, "datePublished") ?? Words(article, "dateCreated"),
        Language = Words(article, "inLanguage"),
        Url = Words(article, "url") ?? IdOf(article, "mainEntityOfPage"),
        Body = Words(article, "articleBody") is { } body ? Tag().Replace(BreakingTag().Replace(body, "\n"), "") : null,
    };

    /// <summary>The first object whose type is an article, in lists and graphs too.</summary>
    private static JsonElement? ArticleIn(JsonElement json, int depth)
    {
        if (depth > DeepestGraph)
        {
            return null;
        }
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                if (ArticleIn(item, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        if (json.TryGetProperty("@type", out var type) && IsArticle(type))
        {
            return json;
        }
        foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (json.TryGetProperty(name, out var inner) && ArticleIn(inner, depth + 1) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => ArticleType().IsMatch(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    // Strings come with entities as often as without.
    private static string? Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && WebUtility.HtmlDecode(value.GetString()!).Trim() is { Length: > 0 } words
            ? words : null;

    private static string? IdOf(JsonElement element, string name) =>
        Words(element, name) ?? (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? Words(value, "@id") : null);

    /// <summary>The name or names of people or organisations, joined by commas.</summary>
    private static string? Names(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }
        var found = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = found
            .Select(item => item.ValueKind switch
            {
                JsonValueKind.String => WebUtility.HtmlDecode(item.GetString()!).Trim(),
                JsonValueKind.Object => Words(item, "name"),
                _ => null,
            })
            .Where(item => !string.IsNullOrEmpty(item) && !item.Contains("://", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    [GeneratedRegex("(?:Article|BlogPosting|Report|ReviewNewsArticle|OpinionNewsArticle|ClaimReview)$")]
    private static partial Regex ArticleType();

    [GeneratedRegex("</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex BreakingTag();

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Tag();
}
