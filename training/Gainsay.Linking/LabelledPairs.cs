using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Linking;

/// <summary>The pairs of one labelled article.</summary>
/// <param name="Gold">How many links of each class the labels hold, found among the pairs or not.</param>
internal sealed record LabelledArticle(string Id, IReadOnlyList<PairExample> Pairs, IReadOnlyDictionary<PairClass, int> Gold)
{
    /// <summary>The pairs with their places known, or with their places hidden.</summary>
    public IEnumerable<PairExample> Of(bool isWithin) => Pairs.Where(pair => pair.IsWithin == isWithin);
}

/// <summary>Reads labelled articles with the engine, and says of each pair of statements what the labels say.</summary>
/// <remarks>An attribution is taken for the labelled one whose content shares half of the larger one's characters. Pairs that nearly repeat a labelled link are left
/// out, because they are neither right nor wrong.</remarks>
internal sealed partial class LabelledPairs(Reader reader, Linker linker)
{
    private const double NearWords = 0.35;

    public IEnumerable<LabelledArticle> Read(string polnear, IEnumerable<string> labelFiles)
    {
        var labels = labelFiles.SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(label => label.GetProperty("id").GetString()!, label => label, StringComparer.Ordinal);
        using var stream = new GZipStream(File.OpenRead(polnear), CompressionMode.Decompress);
        using var lines = new StreamReader(stream);
        var articles = new List<(JsonElement Article, JsonElement Label)>();
        while (lines.ReadLine() is { } line)
        {
            var article = JsonDocument.Parse(line).RootElement;
            if (labels.TryGetValue(article.GetProperty("id").GetString()!, out var label))
            {
                articles.Add((article, label));
            }
        }
        return articles.AsParallel().AsOrdered().Select(found => Read(found.Article, found.Label));
    }

    private LabelledArticle Read(JsonElement gold, JsonElement label)
    {
        var text = gold.GetProperty("text").GetString()!;
        var article = new Article { Text = text, Input = "-", Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))] };
        var statements = linker.Prepare(ReadingStatements.Of(reader.Read(article), DateTimeOffset.UnixEpoch));
        var points = new CodePoints(text);
        var wanted = gold.GetProperty("attributions").EnumerateArray().ToDictionary(
            attribution => attribution.GetProperty("id").GetString()!,
            attribution => attribution.GetProperty("content").EnumerateArray().Select(span => new TextSpan(points.ToUtf16(span[0].GetInt32()), points.ToUtf16(span[1].GetInt32()))).ToList());
        var links = label.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("to").ValueKind == JsonValueKind.String)
            .Select(link => (From: link.GetProperty("from").GetString()!, To: link.GetProperty("to").GetString()!, Class: ClassOf(link.GetProperty("relation").GetString()!))).ToList();
        var goldOf = statements.Select(statement => wanted.Select(entry => (entry.Key, Share: Share(entry.Value, statement.Statement.Content)))
            .OrderByDescending(found => found.Share).FirstOrDefault()).Select(found => found.Share >= 0.5 ? found.Key : null).ToList();
        var words = wanted.ToDictionary(entry => entry.Key, entry => entry.Value.SelectMany(span => Word().Matches(text[span.Start..span.End].ToLowerInvariant())).Select(match => match.Value).ToHashSet());
        var places = statements.Select((statement, i) => (statement.Statement.Key, i)).ToDictionary(of => of.Key, of => of.i, StringComparer.Ordinal);
        var near = Linker.NearestWithin(statements, new CandidateBudget().Within)
            .Select(pair => (Pair: pair, Label: LabelOf(goldOf[places[pair.Earlier.Key]], goldOf[places[pair.Later.Key]], links, words)))
            .Where(found => found.Label is not null).ToList();
        var readings = linker.ReadingsOf([.. near.Select(found => found.Pair)], mostTrained: 0);
        var pairs = near.Zip(readings, (found, read) => new[] { Example(found.Pair, read, found.Label!.Value), Example(found.Pair.Apart(), read, found.Label!.Value) })
            .SelectMany(both => both).ToList();
        return new LabelledArticle(gold.GetProperty("id").GetString()!, pairs, links.GroupBy(link => link.Class).ToDictionary(found => found.Key, found => found.Count()));
    }

    private static PairExample Example(StatementPair pair, PairReadings read, PairClass label) =>
        new(PairFeatures.Of(pair, read), label, (pair.Earlier.Attribution, pair.Later.Attribution), pair.Place is not null);

    private static PairClass? LabelOf(string? one, string? other, List<(string From, string To, PairClass Class)> links, Dictionary<string, HashSet<string>> words)
    {
        if (one is null || other is null)
        {
            return PairClass.Nothing;
        }
        bool Near(string a, string b) => a == b || words[a].Intersect(words[b]).Count() >= NearWords * words[a].Union(words[b]).Count();
        if (links.Where(link => (link.From == one && link.To == other) || (link.From == other && link.To == one)).Select(link => (PairClass?)link.Class).FirstOrDefault() is { } exact)
        {
            return exact;
        }
        return links.Any(link => (Near(link.From, one) && Near(link.To, other)) || (Near(link.From, other) && Near(link.To, one))) ? null : PairClass.Nothing;
    }

    private static PairClass ClassOf(string relation) => relation switch
    {
        "agrees" or "concedes" => PairClass.Agrees,
        _ => PairClass.Opposes,
    };

    private static double Share(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        var shared = left.Sum(mine => right.Sum(theirs => Math.Max(0, Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start))));
        return shared / (double)Math.Max(1, left.Sum(span => span.Length) + right.Sum(span => span.Length) - shared);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
