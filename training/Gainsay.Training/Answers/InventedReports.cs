using System.Text;
using System.Text.Json;
using Gainsay.Reading.Answers;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Answers;

/// <summary>Invented articles with the words between their statements.</summary>
internal static class InventedReports
{
    /// <param name="line">A JSON object with <c>entries</c>, each a sentence without a statement or [sentence, attitude] with one, its source in braces, its cue in angle brackets
    /// and its content in brackets; and <c>links</c>, each [from, to, relation] between entries.</param>
    /// <param name="number">Its number.</param>
    public static AnsweringArticle Of(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        var text = new StringBuilder();
        var (statements, attitudes, numbers) = (new List<StatementPlaces>(), new List<int>(), new Dictionary<int, int>());
        var entries = json.RootElement.GetProperty("entries");
        for (var entry = 0; entry < entries.GetArrayLength(); entry++)
        {
            if (entries[entry].ValueKind == JsonValueKind.String)
            {
                text.Append(entries[entry].GetString()).Append('\n');
                continue;
            }
            numbers[entry] = statements.Count;
            statements.Add(MarkedSentence.AddTo(text, entries[entry][0].GetString()!));
            attitudes.Add(AnsweringCorpora.Attitudes.IndexOf(entries[entry][1].GetString()!));
            text.Append('\n');
        }
        var linked = new Dictionary<(int, int), PairLabel?>();
        foreach (var link in json.RootElement.GetProperty("links").EnumerateArray())
        {
            var (from, to) = (numbers[link[0].GetInt32()], numbers[link[1].GetInt32()]);
            linked[(Math.Max(from, to), Math.Min(from, to))] = NearLinks.LabelOf(link[2].GetString()!);
        }
        return new AnsweringArticle($"report {number}", text.ToString(), statements, attitudes, [.. statements.Select(_ => (string?)null)], linked);
    }
}
