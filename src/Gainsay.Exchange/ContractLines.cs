using System.Text;
using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>The contract in both directions: whole readings, one a line. Nothing of a reading is lost but the publisher's bytes and the extractor's name.</summary>
public sealed class ContractLines : IArticleWriter
{
    private const string Expected = "a line of `gainsay read --format json` or `gainsay export --format json`";

    private readonly Stream output;

    public ContractLines(Stream output) => this.output = output;

    public ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return output.WriteAsync(ContractJson.LineOf(article.Reading));
    }

    public ValueTask CompleteAsync() => default;

    public ValueTask DisposeAsync() => default;

    /// <summary>The readings of a file, line by line as they are asked for. Empty lines, and lines about inputs that could not be read, are passed over.</summary>
    /// <exception cref="ImportException">A line is no reading.</exception>
    public static IEnumerable<ArticleReading> Read(string path)
    {
        var number = 0;
        using var lines = File.ReadLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true)).GetEnumerator();
        while (Next(lines, ImportPlace.Line(path, number + 1)))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(lines.Current) && ReadingOf(lines.Current, ImportPlace.Line(path, number)) is { } reading)
            {
                yield return reading;
            }
        }
    }

    private static bool Next(IEnumerator<string> lines, ImportPlace place)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (DecoderFallbackException error)
        {
            // The file is decoded ahead in blocks: the bytes may stand some lines further down.
            throw place.Fault("found bytes that are not UTF-8 here or shortly after", "UTF-8 text", error);
        }
    }

    private static ArticleReading? ReadingOf(string line, ImportPlace place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = new JsonAt(json.RootElement, place);
            var version = root.Get("gainsay", Expected).Number();
            if (version != ContractJson.Version)
            {
                throw root.Fault(FormattableString.Invariant($"found version {version} of the contract"), FormattableString.Invariant($"version {ContractJson.Version}"));
            }
            return root.Find("error") is null ? new Line(root).Reading() : null;
        }
        catch (JsonException error)
        {
            throw place.Fault("found something that is not JSON", Expected, error);
        }
    }

    /// <summary>One line that holds an article.</summary>
    private sealed class Line
    {
        private readonly JsonAt root;
        private readonly JsonAt article;
        private readonly CodePointSpans spans;
        private readonly Dictionary<string, int> actors;
        private readonly Dictionary<string, int> attributions;

        public Line(JsonAt root)
        {
            this.root = root;
            article = root.Get("article", Expected);
            spans = new CodePointSpans(article.GetText("text", "the text that the spans count in"));
            actors = Ids("actors");
            attributions = Ids("attributions");
        }

        public ArticleReading Reading()
        {
            var found = root.ItemsOf("attributions").ToList();
            return new ArticleReading(
                Article(),
                ImportedEngine.Of(root.GetText("engine", "the name of the engine that made the reading")),
                [.. root.ItemsOf("actors").Select(Actor)],
                [.. found.Select(Attribution)],
                [.. found.Select(one => (IReadOnlyList<int>)[.. one.ItemsOf("actors").Select(id => Index(id, actors, "actors"))])],
                [.. found.Select(one => (IReadOnlyList<int>)[.. one.ItemsOf("via").Select(id => Index(id, actors, "actors"))])],
                [.. root.ItemsOf("claims").Select(Claim)]);
        }

        private Article Article() => new()
        {
            Text = spans.Text,
            Input = article.FindText("input") ?? root.Place.Path,
            SourceId = article.FindText("sourceId"),
            Url = article.FindText("url"),
            Outlet = article.FindText("outlet"),
            Title = article.FindText("title"),
            Byline = article.FindText("byline"),
            Published = article.FindText("published"),
            Language = article.FindText("language") ?? "en",
            Extractor = ForeignReading.Extractor,
            Parts = [.. article.ItemsOf("parts").Select(part => new ArticlePart(
                part.Get("kind", "the kind of the part").Named<PartKind>(), Span(part.Get("span", "a pair of code points"))))],
        };

        private Actor Actor(JsonAt actor) => new(
            actor.GetText("name", "the actor's name"),
            actor.Get("kind", "the actor's kind").Named<ActorKind>(),
            [.. actor.ItemsOf("aliases").Select(alias => alias.Text())],
            // A name may stand inside a longer one, so mentions may overlap.
            [.. actor.ItemsOf("mentions").Select(Span)],
            actor.Find("speaksFor") is { } party ? Index(party, actors, "actors") : null);

        private Attribution Attribution(JsonAt one)
        {
            var content = Spans(one, "content");
            if (content.Count == 0)
            {
                throw one.Fault("found no content", "at least one span");
            }
            return new Attribution
            {
                Source = Spans(one, "source"),
                Cue = Spans(one, "cue"),
                Content = content,
                Form = one.Find("form")?.Named<AttributionForm>() ?? AttributionForm.Indirect,
                Attitude = one.Find("attitude")?.Named<Attitude>() ?? Attitude.Asserts,
                Parent = one.Find("parent") is { } parent ? Index(parent, attributions, "attributions") : null,
                Confidence = one.Find("confidence")?.Share() ?? 1,
            };
        }

        private Claim Claim(JsonAt claim) => new(
            Index(claim.Get("attribution", "the id of its attribution"), attributions, "attributions"),
            [.. claim.ItemsOf("spans").Select(Span)],
            claim.GetText("text", "the proposition"),
            claim.Find("stance")?.Named<Stance>() ?? Stance.For,
            claim.Find("hedged")?.Flag() ?? false);

        private Dictionary<string, int> Ids(string list)
        {
            var ids = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var item in root.ItemsOf(list))
            {
                var id = item.GetText("id", "an id that is its own in the line");
                if (!ids.TryAdd(id, ids.Count))
                {
                    throw item.Fault($"found the id `{id}` again", "a different id for each");
                }
            }
            return ids;
        }

        private static int Index(JsonAt id, Dictionary<string, int> ids, string list) =>
            ids.TryGetValue(id.Text(), out var index) ? index : throw id.Fault($"found `{id.Text()}`", $"an id of the line's {list}");

        private List<TextSpan> Spans(JsonAt holder, string name)
        {
            var found = holder.ItemsOf(name).Select(Span).ToList();
            for (var i = 1; i < found.Count; i++)
            {
                if (found[i].Start < found[i - 1].End)
                {
                    throw holder.Fault($"found spans of \"{name}\" that overlap or go backwards", "spans in the order of the text");
                }
            }
            return found;
        }

        private TextSpan Span(JsonAt pair) => pair.Items() is [var start, var end]
            ? pair.Span(spans, start.Number(), end.Number())
            : throw pair.Fault("found something else than two numbers", "a pair of code points");
    }
}
