using System.Text.Json;
using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>A reading of an article by an earlier model: its outermost attributions, and those inside their contents.</summary>
internal sealed record EarlierReading(IReadOnlyList<JsonElement> Outer, IReadOnlyList<JsonElement> Inner);

/// <summary>What other files say of PolNeAR's articles, by the article's id.</summary>
internal sealed class ArticleLabels
{
    private static readonly Dictionary<string, int> NameClasses = new() { ["PERSON"] = 1, ["ORGANIZATION"] = 3, ["LOCATION"] = 5, ["MISC"] = 7 };

    private readonly Dictionary<string, Dictionary<string, int>> attitudes = [];

    /// <summary>Names as a tool found them (silver): start and end in code points, the label that begins them.</summary>
    public Dictionary<string, IReadOnlyList<(int Start, int End, int Begin)>> Names { get; } = [];

    /// <summary>Attributions that an earlier model found inside contents (silver).</summary>
    public Dictionary<string, EarlierReading> Inner { get; } = [];

    /// <summary>By <see cref="ReaderLabels.Attitude"/>; unlabelled in an article whose attitudes nobody labelled.</summary>
    public int Attitude(string article, string attribution) =>
        attitudes.TryGetValue(article, out var of) ? of.GetValueOrDefault(attribution, 0) : LabelledDocument.Unlabelled;

    /// <summary>Adds attitudes: JSON lines with <c>id</c> and <c>stances</c>; what is not listed asserts.</summary>
    public void AddAttitudes(string path)
    {
        var labels = ReaderLabels.Attitude.ToList();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var article = JsonDocument.Parse(line);
            attitudes[article.RootElement.GetProperty("id").GetString()!] = article.RootElement.GetProperty("stances").EnumerateArray()
                .GroupBy(s => s.GetProperty("attribution").GetString()!)
                .ToDictionary(s => s.Key, s => labels.IndexOf(s.First().GetProperty("stance").GetString()!));
        }
    }

    /// <summary>Adds attitudes on the statements that an engine read: JSON lines with <c>id</c>, <c>stances</c> by a statement's key, and <c>none</c>, what is no statement.</summary>
    public void AddReadAttitudes(string path)
    {
        var labels = ReaderLabels.Attitude.ToList();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var article = JsonDocument.Parse(line);
            var of = article.RootElement.GetProperty("stances").EnumerateObject().ToDictionary(one => one.Name, one => labels.IndexOf(one.Value.GetString()!));
            foreach (var none in article.RootElement.GetProperty("none").EnumerateArray())
            {
                of[none.GetString()!] = LabelledDocument.Unlabelled;
            }
            attitudes[article.RootElement.GetProperty("id").GetString()!] = of;
        }
    }

    /// <summary>Adds the names of CoreNLP's output: sentences of tokens <c>[start, end, lemma, tag, class]</c>.</summary>
    public void AddNames(string path)
    {
        foreach (var line in GzipLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            var names = article.RootElement.GetProperty("sentences").EnumerateArray().SelectMany(Runs).ToList();
            Names[article.RootElement.GetProperty("id").GetString()!] = names;
        }
    }

    /// <summary>Adds readings in the program's JSON format; an attribution with a parent is an inner one.</summary>
    public void AddInner(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var reading = JsonDocument.Parse(line);
            if (!reading.RootElement.TryGetProperty("article", out var article))
            {
                continue;
            }
            var byPlace = reading.RootElement.GetProperty("attributions").EnumerateArray()
                .ToLookup(a => a.GetProperty("parent").ValueKind == JsonValueKind.Null, a => a.Clone());
            Inner[article.GetProperty("sourceId").GetString()!] = new EarlierReading([.. byPlace[true]], [.. byPlace[false]]);
        }
    }

    private static IEnumerable<(int Start, int End, int Begin)> Runs(JsonElement sentence)
    {
        (int Start, int End, int Begin)? open = null;
        foreach (var token in sentence.GetProperty("tokens").EnumerateArray())
        {
            var begin = NameClasses.GetValueOrDefault(token[4].GetString()!);
            var (start, end) = (token[0].GetInt32(), token[1].GetInt32());
            if (open is { } run && run.Begin == begin)
            {
                open = (run.Start, end, begin);
                continue;
            }
            if (open is { } done)
            {
                yield return done;
            }
            open = begin == 0 ? null : (start, end, begin);
        }
        if (open is { } last)
        {
            yield return last;
        }
    }
}
