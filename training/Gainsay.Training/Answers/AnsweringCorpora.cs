using System.Text.Json;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Answers;

/// <summary>Reads every article whose stances and links somebody labelled, and the invented ones.</summary>
internal static class AnsweringCorpora
{
    // What was shown to those who labelled.
    private const double SureOfArticle = 0.3;

    internal static readonly List<string> Attitudes = [.. ReaderLabels.Attitude];

    /// <summary>The articles that are learned from.</summary>
    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="readings">What <c>gainsay read --format json</c> gave for the articles that own labels are about. Null: nothing is learned from them.</param>
    public static IEnumerable<AnsweringArticle> Train(string corpora, OwnData own, string? readings)
    {
        var replies = InsertedReplies.Read(own.Replies());
        return Marked(Path.Combine(corpora, "polnear", "train.jsonl.gz"), [.. "abcd".Select(part => Path.Combine(corpora, "disputes", $"train-{part}.jsonl")), own.Labels], replies)
            .Concat(readings is null ? [] : Read(readings, own.ArticleLabels, replies))
            .Concat(own.Exchanges().Select(StatementSequences.Exchange))
            .Concat(own.Reports().Select(InventedReports.Of))
            .Concat(own.LearnedStories().Select(StatementSequences.Story))
            .Concat(readings is null ? [] : LabelledStatements.Affairs(own, readings).SelectMany(StatementSequences.Affair));
    }

    /// <summary>The articles that are measured on, with attributions and labels as given.</summary>
    public static IEnumerable<AnsweringArticle> Dev(string corpora) =>
        Marked(Path.Combine(corpora, "polnear", "dev.jsonl.gz"), [Path.Combine(corpora, "disputes", "dev.jsonl")], InsertedReplies.Read([]));

    private static IEnumerable<AnsweringArticle> Marked(string articles, string[] labels, ILookup<string, InsertedReplies> replies)
    {
        var labelOf = labels.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(label => label.GetProperty("id").GetString()!);
        foreach (var line in GzipLines.Read(articles))
        {
            using var article = JsonDocument.Parse(line);
            if (labelOf.TryGetValue(article.RootElement.GetProperty("id").GetString()!, out var label))
            {
                var stances = label.GetProperty("stances").EnumerateArray().GroupBy(one => one.GetProperty("attribution").GetString()!)
                    .ToDictionary(one => one.Key, one => Attitudes.IndexOf(one.First().GetProperty("stance").GetString()!));
                var speakers = label.GetProperty("speakers").EnumerateArray().GroupBy(one => one.GetProperty("attribution").GetString()!)
                    .ToDictionary(one => one.Key, one => one.First().GetProperty("speaker").GetString());
                foreach (var known in Articles(
                    article.RootElement.GetProperty("id").GetString()!,
                    article.RootElement.GetProperty("text").GetString()!,
                    article.RootElement.GetProperty("attributions").EnumerateArray(),
                    one => one.GetProperty("id").GetString()!,
                    key => stances.GetValueOrDefault(key, 0),
                    (_, key) => speakers.GetValueOrDefault(key),
                    label.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("to").ValueKind == JsonValueKind.String)
                        .Select(link => (link.GetProperty("from").GetString()!, link.GetProperty("to").GetString()!, NearLinks.LabelOf(link.GetProperty("relation").GetString()!))),
                    replies[article.RootElement.GetProperty("id").GetString()!]))
                {
                    yield return known;
                }
            }
        }
    }

    private static IEnumerable<AnsweringArticle> Read(string readings, string labels, ILookup<string, InsertedReplies> replies)
    {
        var labelOf = File.ReadLines(labels).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(label => label.GetProperty("id").GetString()!);
        foreach (var line in File.ReadLines(readings))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("article", out var article) && article.GetProperty("sourceId").GetString() is { } id && labelOf.TryGetValue(id, out var label))
            {
                var stances = label.GetProperty("stances").EnumerateObject().ToDictionary(one => one.Name, one => Attitudes.IndexOf(one.Value.GetString()!));
                var none = label.GetProperty("none").EnumerateArray().Select(one => one.GetString()!).ToHashSet();
                foreach (var known in Articles(
                    id,
                    article.GetProperty("text").GetString()!,
                    json.RootElement.GetProperty("attributions").EnumerateArray().Where(one => one.GetProperty("confidence").GetDouble() >= SureOfArticle && !none.Contains(one.GetProperty("key").GetString()!)),
                    one => one.GetProperty("key").GetString()!,
                    key => stances.GetValueOrDefault(key, 0),
                    (one, _) => one.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString()).FirstOrDefault(),
                    label.GetProperty("links").EnumerateArray().Select(link => (link[0].GetString()!, link[1].GetString()!, NearLinks.LabelOf(link[2].GetString()!))),
                    replies[id]))
                {
                    yield return known;
                }
            }
        }
    }

    /// <summary>An article as it is, and with what was written into it.</summary>
    private static IEnumerable<AnsweringArticle> Articles(
        string id,
        string text,
        IEnumerable<JsonElement> attributions,
        Func<JsonElement, string> key,
        Func<string, int> attitude,
        Func<JsonElement, string, string?> speaker,
        IEnumerable<(string From, string To, PairLabel? Label)> links,
        IEnumerable<InsertedReplies> replies)
    {
        var points = new CodePoints(text);
        IReadOnlyList<TextSpan> Spans(JsonElement one, string role) =>
            [.. one.GetProperty(role).EnumerateArray().Select(span => points.ToUtf16(span[0].GetInt32(), span[1].GetInt32())).OrderBy(span => span.Start)];
        var statements = attributions.Select(one => new KeyedStatement(key(one), new StatementPlaces(Spans(one, "source"), Spans(one, "cue"), Spans(one, "content")), speaker(one, key(one)), attitude(key(one))))
            .Where(one => one.Places.Content.Count > 0).ToArray();
        var known = links.ToArray();
        known = [.. known, .. replies.SelectMany(one => one.LeftOut).Where(left => !known.Any(link => (link.From, link.To) == (left.From, left.To) || (link.To, link.From) == (left.From, left.To)))];
        yield return Article(id, text, statements, known);
        foreach (var (changed, all, linked) in replies.Select(one => one.Into(text, statements, known)))
        {
            yield return Article(id, changed, all, linked);
        }
    }

    private static AnsweringArticle Article(string id, string text, IEnumerable<KeyedStatement> statements, IReadOnlyList<(string From, string To, PairLabel? Label)> links)
    {
        KeyedStatement[] all = [.. statements.OrderBy(one => one.Places.Content[0].Start)];
        var numbers = all.Select((one, i) => (one.Key, i)).ToDictionary(one => one.Key, one => one.i);
        var known = links.Where(link => numbers.ContainsKey(link.From) && numbers.ContainsKey(link.To)).Select(link => (From: numbers[link.From], To: numbers[link.To], link.Label)).ToArray();
        var linked = NearLinks.Of([.. all.Select(one => string.Join(' ', one.Places.Content.Select(span => span.In(text).ToString())))], known);
        return new AnsweringArticle(id, text, [.. all.Select(one => one.Places)], [.. all.Select(one => one.Attitude)], [.. all.Select(one => one.Speaker)], linked)
        {
            Added = Enumerable.Range(0, all.Length).Where(i => all[i].IsAdded).ToHashSet(),
        };
    }
}
