using System.Text.Json;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Pairs.Labels;

/// <summary>What the engine read in an article: its statements in the order of their contents.</summary>
internal sealed record EngineReading(string Id, IReadOnlyList<SpannedStatement> Statements);

/// <summary>Readings in the program's JSON format, by the ids that the articles brought.</summary>
internal sealed class EngineReadings
{
    private readonly Dictionary<string, EngineReading> readings = new(StringComparer.Ordinal);

    /// <param name="path">What <c>gainsay read --format json</c> gave.</param>
    public EngineReadings(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("article", out var article) && article.GetProperty("sourceId").GetString() is { } id)
            {
                readings[id] = new EngineReading(id, Statements(json.RootElement, article.GetProperty("text").GetString()!));
            }
        }
    }

    /// <summary>Null where the article was not read.</summary>
    public EngineReading? Find(string id) => readings.GetValueOrDefault(id);

    private static SpannedStatement[] Statements(JsonElement reading, string text)
    {
        var names = reading.GetProperty("actors").EnumerateArray().ToDictionary(actor => actor.GetProperty("id").GetString()!, actor => actor.GetProperty("name").GetString()!);
        var points = new CodePoints(text);
        return [.. reading.GetProperty("attributions").EnumerateArray()
            .Select(one => SpannedStatement.Of(one, "key", points, text, string.Join(", ", one.GetProperty("actors").EnumerateArray().Select(actor => names[actor.GetString()!]))))
            .OfType<SpannedStatement>().OrderBy(one => one.Content[0].Start)];
    }
}
