using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Labels;

/// <summary>Reads what was labelled or written for this project, stories left out: articles and affairs as an engine read them, and invented articles.</summary>
internal static partial class LabelledStatements
{
    // What was shown to those who labelled.
    private const double SureOfArticle = 0.3;
    private const double SureOfAffair = 0.35;
    private const int MostOfAnArticle = 24;

    /// <param name="own">Where the labels are.</param>
    /// <param name="readings">What <c>gainsay read --format json</c> gave for the articles. Null: the invented ones alone.</param>
    public static IEnumerable<LinkedStatements> Of(OwnData own, string? readings)
    {
        if (readings is not null)
        {
            var read = new EngineReadings(readings);
            foreach (var statements in Articles(read, File.ReadLines(own.ArticleLabels)).Concat(Affairs(read, File.ReadLines(own.AffairLabels))))
            {
                yield return statements;
            }
        }
        foreach (var line in own.Exchanges())
        {
            yield return Exchange(line);
        }
    }

    /// <summary>The affairs alone.</summary>
    public static IEnumerable<LinkedStatements> Affairs(OwnData own, string readings) => Affairs(new EngineReadings(readings), File.ReadLines(own.AffairLabels));

    /// <summary>Articles as an engine read them, and the labels on its statements.</summary>
    /// <param name="readings">What <c>gainsay read --format json</c> gave.</param>
    /// <param name="labels">JSON lines with <c>id</c>, <c>stances</c> by a statement's key, <c>links</c> ([from, to, relation]) and <c>none</c> (what is no statement).</param>
    private static IEnumerable<LinkedStatements> Articles(EngineReadings readings, IEnumerable<string> labels)
    {
        foreach (var line in labels)
        {
            using var label = JsonDocument.Parse(line);
            if (readings.Find(label.RootElement.GetProperty("id").GetString()!) is { } reading)
            {
                var none = label.RootElement.GetProperty("none").EnumerateArray().Select(one => one.GetString()!).ToHashSet();
                yield return Article(
                    [.. reading.Statements.Where(one => one.Confidence >= SureOfArticle && !none.Contains(one.Key))],
                    [.. label.RootElement.GetProperty("links").EnumerateArray().Select(link => (link[0].GetString()!, link[1].GetString()!, NearLinks.LabelOf(link[2].GetString()!)))]);
            }
        }
    }

    /// <summary>Several articles on one affair, and which of their statements speak for and against one proposition.</summary>
    /// <param name="readings">What <c>gainsay read --format json</c> gave.</param>
    /// <param name="labels">JSON lines with <c>articles</c> and <c>statements</c>: by the article's id and the statement's key, the letter of a question and a side as in the stories.</param>
    private static IEnumerable<LinkedStatements> Affairs(EngineReadings readings, IEnumerable<string> labels)
    {
        foreach (var line in labels)
        {
            using var label = JsonDocument.Parse(line);
            var articles = label.RootElement.GetProperty("articles").EnumerateArray().Select(id => readings.Find(id.GetString()!)).OfType<EngineReading>();
            var sides = label.RootElement.GetProperty("statements").EnumerateObject()
                .ToDictionary(one => one.Name, one => (Question: one.Value[0].GetString()!, Side: one.Value[1].GetString()![0]));
            var statements = articles.SelectMany(article => article.Statements.Where(one => one.Confidence >= SureOfAffair).Take(MostOfAnArticle).Select(one => (article.Id, Statement: one))).ToArray();
            var of = statements.Select(one => sides.TryGetValue($"{one.Id} {one.Statement.Key}", out var side) ? side : default).ToArray();
            var linked = new Dictionary<(int, int), PairLabel?>();
            foreach (var (later, earlier) in Every(of.Length))
            {
                if (statements[later].Id == statements[earlier].Id && statements[later].Statement.Overlaps(statements[earlier].Statement))
                {
                    linked[(later, earlier)] = null;
                }
                else if (of[later].Question is { } question && question == of[earlier].Question && of[later].Side != '0' && of[earlier].Side != '0')
                {
                    linked[(later, earlier)] = of[later].Side == of[earlier].Side ? PairLabel.Agrees : PairLabel.Contradicts;
                }
            }
            yield return new LinkedStatements([.. statements.Select(one => one.Statement.Words)], linked);
        }
    }

    /// <summary>An invented article: its statements in order, and all links between them.</summary>
    /// <param name="line">A JSON object with <c>statements</c>, each [told, with its content in brackets; attitude], and <c>links</c>, each [from, to, relation].</param>
    private static LinkedStatements Exchange(string line)
    {
        using var json = JsonDocument.Parse(line);
        var linked = new Dictionary<(int, int), PairLabel?>();
        foreach (var link in json.RootElement.GetProperty("links").EnumerateArray())
        {
            var (from, to) = (link[0].GetInt32(), link[1].GetInt32());
            linked[(Math.Max(from, to), Math.Min(from, to))] = NearLinks.LabelOf(link[2].GetString()!);
        }
        return new LinkedStatements([.. json.RootElement.GetProperty("statements").EnumerateArray().Select(one => PartsOf(one[0].GetString()!))], linked);
    }

    private static LinkedStatements Article(SpannedStatement[] statements, (string From, string To, PairLabel? Label)[] links)
    {
        var places = statements.Select((one, i) => (one.Key, i)).ToDictionary(one => one.Key, one => one.i);
        var known = links.Where(link => places.ContainsKey(link.From) && places.ContainsKey(link.To)).Select(link => (From: places[link.From], To: places[link.To], link.Label)).ToArray();
        var linked = NearLinks.Of([.. statements.Select(one => one.ContentWords)], known);
        foreach (var pair in Every(statements.Length).Where(pair => statements[pair.Later].Overlaps(statements[pair.Earlier])))
        {
            linked.TryAdd(pair, null);
        }
        return new LinkedStatements([.. statements.Select(one => one.Words)], linked);
    }

    private static IEnumerable<(int Later, int Earlier)> Every(int count) =>
        from later in Enumerable.Range(0, count) from earlier in Enumerable.Range(0, later) select (later, earlier);

    private static ToldWords PartsOf(string marked)
    {
        var parts = new List<ToldPart>();
        var at = 0;
        foreach (Match content in Bracketed().Matches(marked))
        {
            parts.Add(new ToldPart(marked[at..content.Index], IsContent: false));
            parts.Add(new ToldPart(content.Groups[1].Value, IsContent: true));
            at = content.Index + content.Length;
        }
        parts.Add(new ToldPart(marked[at..], IsContent: false));
        return new ToldWords([.. parts.Where(part => part.Words.Trim().Length > 0)]);
    }

    [GeneratedRegex(@"\[([^\[\]]+)\]")]
    private static partial Regex Bracketed();
}
