using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Feeds;

/// <summary>Writes Atom (RFC 4287). All texts are plain text, never markup, so that a reader of feeds runs nothing that an article says.</summary>
internal static class AtomFeed
{
    /// <param name="context">The request, for the addresses.</param>
    /// <param name="id">What the feed is, for good; a path of this site.</param>
    /// <param name="title">Of the feed.</param>
    /// <param name="alternate">The page that shows the same.</param>
    /// <param name="entries">The newest first.</param>
    public static async Task<IResult> Of(HttpContext context, string id, string title, string alternate, IReadOnlyList<AtomEntry> entries)
    {
        var root = new Uri($"{context.Request.Scheme}://{context.Request.Host}");
        var feed = new SyndicationFeed(Printable(title) + " – Gainsay", null, new Uri(root, alternate))
        {
            Id = new Uri(root, id).AbsoluteUri,
            LastUpdatedTime = entries.Count > 0 ? entries.Max(entry => entry.Updated) : DateTimeOffset.UnixEpoch,
            Items = [.. entries.Select(entry => ItemOf(entry, root))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = "Gainsay" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(root, context.Request.Path + context.Request.QueryString)));
        using var bytes = new MemoryStream();
        var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, Async = true });
        await using (writer.ConfigureAwait(false))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }
        return TypedResults.Bytes(bytes.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static SyndicationItem ItemOf(AtomEntry entry, Uri root)
    {
        var item = new SyndicationItem
        {
            Id = new Uri(root, entry.Address).AbsoluteUri,
            Title = new TextSyndicationContent(Printable(entry.Title)),
            Content = new TextSyndicationContent(Printable(entry.Words)),
            LastUpdatedTime = entry.Updated,
            PublishDate = entry.Updated,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(root, entry.Address)));
        foreach (var author in entry.Authors)
        {
            item.Authors.Add(new SyndicationPerson { Name = Printable(author) });
        }
        return item;
    }

    // XML has no way to write some characters, and an article may hold any.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not 0xFFFE and not 0xFFFF ? rune.ToString() : "\uFFFD");
        }
        return printable.ToString();
    }
}

/// <summary>An entry of a feed.</summary>
/// <param name="Address">The path that it leads to, which names it for good.</param>
/// <param name="Title">One line.</param>
/// <param name="Words">What is said.</param>
/// <param name="Authors">Who says it.</param>
/// <param name="Updated">When it came into the ledger.</param>
internal sealed record AtomEntry(string Address, string Title, string Words, IReadOnlyList<string> Authors, DateTimeOffset Updated);
