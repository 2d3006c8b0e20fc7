using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Importing;

/// <summary>Reads W3C Web Annotations back as readings, ours (<see cref="WebAnnotations"/>) and those of others.</summary>
/// <remarks>
/// Takes a collection whose first page is embedded, a page, a list, or one annotation. The text is that of a <c>describing</c> annotation of the same target before it, or else the ledger must
/// have the article under the target's address. A stretch is found by its position; where the words there are not those of its quote, or there is no position, by the quote with the longest matching context.
/// A target without a role is content. The engine is the generator's name, or else the creator's.
/// </remarks>
internal static class WebAnnotationReader
{
    private const string Expected = "a W3C Web Annotation collection, page, list or annotation";

    /// <exception cref="ImportException">It is none, a text is missing, or a selector does not fit it.</exception>
    public static IEnumerable<ArticleReading> Read(string path, ILedger ledger)
    {
        using var json = JsonAt.Parse(path, Expected);
        var articles = new List<Annotated>();
        var current = new Dictionary<string, Annotated>(StringComparer.Ordinal);
        foreach (var annotation in Annotations(new JsonAt(json.RootElement, new ImportPlace(path, null))))
        {
            var targets = Many(annotation, "target").ToList();
            if (targets.Count == 0)
            {
                throw annotation.Fault("found no \"target\"", "what the annotation is about");
            }
            var address = AddressOf(targets[0]);
            if (TextOf(annotation, address, path) is { } article)
            {
                articles.Add(current[address] = new Annotated(article));
                continue;
            }
            if (!current.TryGetValue(address, out var annotated))
            {
                articles.Add(annotated = current[address] = new Annotated(Known(annotation, address, ledger)));
            }
            annotated.Add(annotation, targets);
        }
        foreach (var article in articles)
        {
            yield return article.Reading();
        }
    }

    private static IEnumerable<JsonAt> Annotations(JsonAt root)
    {
        if (root.Value.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            return root.Items();
        }
        return root.Find("first") is { } first ? Annotations(first)
            : root.Find("items") is { } items ? items.Items()
            : root.Find("target") is not null ? [root]
            : throw root.Fault("found neither annotations nor an embedded first page", Expected);
    }

    // Properties that have one value may stand without the array.
    private static IEnumerable<JsonAt> Many(JsonAt holder, string name) => holder.Find(name) switch
    {
        null => [],
        { Value.ValueKind: System.Text.Json.JsonValueKind.Array } list => list.Items(),
        { } one => [one],
    };

    private static string AddressOf(JsonAt target) => target.Value.ValueKind == System.Text.Json.JsonValueKind.String
        ? target.Text()
        : (target.Find("source") ?? target.Get("id", "the address of what is annotated")) is { Value.ValueKind: System.Text.Json.JsonValueKind.String } address
            ? address.Text()
            : target.Get("source", "the address of what is annotated").GetText("id", "the address of what is annotated");

    // The article whose text the annotation gives. Null for an annotation of anything else.
    private static Article? TextOf(JsonAt annotation, string address, string path)
    {
        if (annotation.Find("motivation") is not { Value.ValueKind: System.Text.Json.JsonValueKind.String } motivation || motivation.Text() != "describing"
            || Many(annotation, "body").ToList() is not [var body] || body.FindText("value") is not { } text)
        {
            return null;
        }
        var isUrl = Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        return ForeignReading.ArticleOf(text, path, address) with
        {
            Url = isUrl ? address : null,
            SourceId = null,
            Title = body.FindText("label"),
            Outlet = body.Find("creator")?.FindText("name"),
            Published = body.FindText("schema:datePublished") ?? body.FindText("created"),
            Language = body.FindText("language") ?? "en",
        };
    }

    private static Article Known(JsonAt annotation, string address, ILedger ledger) =>
        ledger.Find(PermanentName.Handle(address)) is [var entry] && ledger.Reading(entry.Id) is { } reading
            ? reading.Article
            : throw annotation.Fault($"found an annotation of {address}", "an article that the ledger has, or its text in an annotation before this one");

    /// <summary>An article and what is annotated in it.</summary>
    private sealed class Annotated(Article article)
    {
        private readonly CodePointSpans spans = new(article.Text);
        private readonly List<(string? Id, string? Parent, ForeignAttribution Attribution)> found = [];
        private string? engine;

        public void Add(JsonAt annotation, IReadOnlyList<JsonAt> targets)
        {
            var roles = targets.Where(target => target.Find("selector") is not null)
                .Select(target => (Role: target.FindText("styleClass") ?? "content", Span: SpanOf(target))).ToLookup(at => at.Role, at => at.Span);
            if (!roles["content"].Any())
            {
                throw annotation.Fault("found no stretch of text that is its content", "a target with a selector, of no styleClass or of the styleClass content");
            }
            engine ??= (annotation.Find("generator") ?? annotation.Find("creator"))?.FindText("name");
            var bodies = Many(annotation, "body").ToLookup(body => body.FindText("purpose") ?? "");
            found.Add((annotation.FindText("id"), bodies["linking"].FirstOrDefault() is { Place.Path: not null } link ? link.FindText("source") : null, new ForeignAttribution
            {
                Source = [.. roles["source"]],
                Cue = [.. roles["cue"]],
                Content = [.. roles["content"]],
                Attitude = Value<Attitude>(bodies["classifying"]) ?? Attitude.Asserts,
                Form = Value<AttributionForm>(bodies["tagging"]),
                Actors = [.. bodies["identifying"].Select(body => body.FindText("value")).OfType<string>()],
            }));
        }

        public ArticleReading Reading()
        {
            var ids = found.Where(one => one.Id is not null).GroupBy(one => one.Id!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            var made = new Dictionary<ForeignAttribution, ForeignAttribution>(ReferenceEqualityComparer.Instance);
            return ForeignReading.Of(
                article, engine ?? "web-annotation", [.. found.Select(one => WithParent(one, ids, made))], saysParents: found.Exists(one => one.Parent is not null));
        }

        // What stands in itself, by however many steps, loses the parent at which the circle closes.
        private static ForeignAttribution WithParent(
            (string? Id, string? Parent, ForeignAttribution Attribution) one,
            Dictionary<string, (string? Id, string? Parent, ForeignAttribution Attribution)> ids,
            Dictionary<ForeignAttribution, ForeignAttribution> made)
        {
            if (!made.TryGetValue(one.Attribution, out var finished))
            {
                made[one.Attribution] = one.Attribution;
                finished = one.Parent is not null && ids.TryGetValue(one.Parent, out var parent)
                    ? one.Attribution with { Parent = WithParent(parent, ids, made) }
                    : one.Attribution;
                made[one.Attribution] = finished;
            }
            return finished;
        }

        private static T? Value<T>(IEnumerable<JsonAt> bodies)
            where T : struct, Enum => bodies.Select(body => body.FindText("value") is { } word ? Names.Find<T>(word) : null).FirstOrDefault(value => value is not null);

        private TextSpan SpanOf(JsonAt target)
        {
            var selectors = Many(target, "selector").ToLookup(selector => selector.FindText("type") ?? "");
            var quotes = selectors["TextQuoteSelector"].ToList();
            var exact = quotes.Count > 0 ? quotes[0].GetText("exact", "the words") : null;
            if (selectors["TextPositionSelector"].FirstOrDefault() is { Place.Path: not null } position)
            {
                var (start, end) = (position.Get("start", "the first code point").Number(), position.Get("end", "the code point after the last").Number());
                if (spans.Find(start, end) is { } span && (exact is null || span.In(article.Text).SequenceEqual(exact)))
                {
                    return span;
                }
                if (exact is null)
                {
                    return position.Span(spans, start, end);
                }
            }
            return exact is null
                ? throw target.Fault("found no selector that we know", "a TextPositionSelector or a TextQuoteSelector")
                : Quoted(exact, quotes[0].FindText("prefix") ?? "", quotes[0].FindText("suffix") ?? "")
                    ?? throw target.Fault($"found the words `{exact}`", "words that the article has");
        }

        private TextSpan? Quoted(string exact, string prefix, string suffix)
        {
            TextSpan? best = null;
            var most = -1;
            for (var at = exact.Length == 0 ? -1 : article.Text.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(exact, at + 1, StringComparison.Ordinal))
            {
                var end = at + exact.Length;
                var shared = article.Text.AsSpan(end).CommonPrefixLength(suffix) + SharedEnd(article.Text.AsSpan(0, at), prefix);
                if (shared > most)
                {
                    (best, most) = (new TextSpan(at, end), shared);
                }
            }
            return best;
        }

        private static int SharedEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix)
        {
            var shared = 0;
            while (shared < text.Length && shared < prefix.Length && text[^(shared + 1)] == prefix[^(shared + 1)])
            {
                shared++;
            }
            return shared;
        }
    }
}
