using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Pages;

/// <summary>What a page says of its article outside the body. Null means that it does not say.</summary>
/// <remarks>For each fact the sources are asked in the order of how often they are right: linked data, OpenGraph and other meta tags, what is shown.</remarks>
internal sealed partial record PageFacts
{
    private const int LongestName = 120;

    /// <summary>The headline as readers see it, without the outlet's name.</summary>
    internal string? Title { get; private init; }

    internal string? Outlet { get; private init; }

    /// <summary>Names alone, joined by commas, without "By".</summary>
    internal string? Byline { get; private init; }

    /// <summary>ISO 8601.</summary>
    internal string? Published { get; private init; }

    /// <summary>The primary tag of the language that the page claims, e.g. <c>de</c>. Often wrong: templates are copied.</summary>
    internal string? Language { get; private init; }

    /// <summary>The canonical address, absolute.</summary>
    internal string? Url { get; private init; }

    /// <summary>The body as the page's linked data repeats it for machines, mostly without paragraphs.</summary>
    internal string? Body { get; private init; }

    internal static PageFacts Of(IHtmlDocument document, string? url)
    {
        var linked = LinkedData.Of(document);
        var meta = MetaTags.Of(document);
        var canonical = Canonical(document, meta, linked, url);
        var outlet = Name(linked.Publisher) ?? Name(meta.First("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site")?.TrimStart('@')) ?? ShownOwner(document) ?? HostOf(canonical);
        return new PageFacts
        {
            Title = PageTitle.Of(document, linked.Headline, meta.First("og:title", "twitter:title", "dc.title"), outlet),
            Outlet = outlet,
            Byline = Name(linked.Authors) ?? Name(meta.First("author", "parsely-author", "dc.creator", "article:author", "byl", "sailthru.author")) ?? ShownByline(document),
            Published = PublishedDate.Normalise(linked.Published) ?? meta.All(DateNames).Select(PublishedDate.Normalise).FirstOrDefault(date => date is not null) ?? ShownDate(document),
            Language = PrimaryTag(document.DocumentElement.GetAttribute("lang") ?? meta.First("content-language", "og:locale", "language") ?? linked.Language),
            Url = canonical,
            Body = linked.Body,
        };
    }

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published_date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "article.published", "cxenseparse:recs:publishtime",
    ];

    // A canonical address that is the front page is a template's mistake.
    private static string? Canonical(IHtmlDocument document, MetaTags meta, LinkedData linked, string? url)
    {
        string?[] claimed = [document.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href"), meta.First("og:url"), linked.Url];
        return claimed.Select(address => WebAddress.Absolute(address, url)).FirstOrDefault(address => address is not null && new Uri(address).PathAndQuery != "/")
            ?? WebAddress.Absolute(url, null);
    }

    private static string? HostOf(string? url)
    {
        var host = url is null ? null : new Uri(url).Host;
        return host is not null && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>A name of people or an outlet; addresses and whole sentences are none.</summary>
    private static string? Name(string? written)
    {
        var name = By().Replace(Space().Replace(written ?? "", " ").Trim(), "");
        return name.Length is > 1 and <= LongestName && !name.Contains("://", StringComparison.Ordinal) && name.Any(char.IsLetter) ? name : null;
    }

    /// <summary>Who holds the copyright by the page's last line that says so.</summary>
    private static string? ShownOwner(IHtmlDocument document) =>
        document.QuerySelectorAll("p, small, span, div, td, li, footer")
            .Reverse()
            .Where(element => element.QuerySelector("p, small, span, div, td, li") is null)
            .Select(element => Space().Replace(element.TextContent, " ").Trim())
            .Where(line => line.StartsWith('©') || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase))
            .Select(line => Name(TextFurniture.CopyrightHolder(line)))
            .FirstOrDefault(owner => owner is not null);

    private static string? ShownByline(IHtmlDocument document)
    {
        foreach (var shown in document.QuerySelectorAll("[itemprop~='author'], [rel~='author'], [class*='byline' i], [class*='author-name' i]"))
        {
            var named = shown.QuerySelector("[itemprop='name']") ?? shown.QuerySelector("[rel~='author']") ?? shown;
            if (Name(named.TextContent) is { } name && name.Split(' ').Length <= 10)
            {
                return name;
            }
        }
        return null;
    }

    private static string? ShownDate(IHtmlDocument document)
    {
        string[] places = ["[itemprop~='datePublished']", "time[pubdate]", "article time[datetime]", "time[datetime]"];
        return places
            .SelectMany(place => document.QuerySelectorAll(place))
            .Select(time => PublishedDate.Normalise(time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent))
            .FirstOrDefault(date => date is not null);
    }

    private static string? PrimaryTag(string? tag)
    {
        var primary = tag?.Trim().Split('-', '_', ',')[0].ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    [GeneratedRegex(@"^(?:by|written by|von|par|por)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
