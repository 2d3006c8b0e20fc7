using AngleSharp.Html.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>What a page says of its article outside the body. Null means that it does not say.</summary>
internal sealed record PageFacts
{
    internal string? Title { get; init; }

    internal string? Outlet { get; init; }

    internal string? Byline { get; init; }

    internal string? Published { get; init; }

    /// <summary>Primary tag, e.g. <c>de</c>.</summary>
    internal string? Language { get; init; }

    internal string? Url { get; init; }

    /// <summary>The body as the page's linked data repeats it for machines, mostly without paragraphs.</summary>
    internal string? Body { get; init; }

    internal static PageFacts Of(IHtmlDocument document, string? url)
    {
        return new PageFacts { Title = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? document.Title, Url = url };
    }
}
