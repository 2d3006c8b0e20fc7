using System.Text.Json;
using Gainsay.Reading;
using Gainsay.Reading.Text;
using Gainsay.Training.Corpora;

namespace Gainsay.Training.Runs;

/// <summary>Reads the articles of a corpus with a model, as the product does, and writes the attributions for a scorer.</summary>
internal static class CorpusReading
{
    /// <param name="corpus">JSON lines with <c>id</c> and <c>text</c>, compressed or not.</param>
    public static void Run(string corpus, string models, string output)
    {
        var reader = Reader.Trained(models);
        var lines = corpus.EndsWith(".gz", StringComparison.Ordinal) ? GzipLines.Read(corpus) : File.ReadLines(corpus);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (articles, words) = (0, 0);
        using var writer = new StreamWriter(output);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var id = json.RootElement.GetProperty("id").GetString()!;
            var article = new Article { Text = text, Input = id, Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))] };
            var found = reader.Read(article).Attributions;
            var codePoints = new CodePoints(text);
            int[][] Spans(IReadOnlyList<TextSpan> spans) =>
                [.. spans.Select(span => new[] { codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End) })];
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                id,
                attributions = found.Select(a => new
                {
                    source = Spans(a.Source), cue = Spans(a.Cue), content = Spans(a.Content), parent = a.Parent, confidence = a.Confidence,
                }),
            }));
            articles++;
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }
        Console.WriteLine($"{articles} articles, {words} words, {words / clock.Elapsed.TotalSeconds:F0} words/s on one thread");
    }
}
