using System.Text.Encodings.Web;
using System.Text.Json;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Corpora;

/// <summary>Writes down the articles that our labels are about and that came without attributions, for the program to read.</summary>
internal static class UnmarkedArticles
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="output">Where the articles go, <c>id</c> and <c>text</c> a line.</param>
    public static void Write(string corpora, OwnData own, string output)
    {
        var wanted = File.ReadLines(own.ArticleLabels).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)
            .Concat(File.ReadLines(own.AffairLabels).SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("articles").EnumerateArray().Select(id => id.GetString()!)))
            .ToHashSet(StringComparer.Ordinal);
        var newswire = NewswireText.Read(GzipLines.Read(Path.Combine(corpora, "ner-worldwide", "worldwide_newswire.tsv.gz"))).Select(article => (Id: "ww/" + article.Name, article.Text));
        var bodies = StanceCorpora.Bodies(GzipLines.Read(Path.Combine(corpora, "fnc1", "train_bodies.jsonl.gz"))).Select(body => (Id: $"fnc/{body.Key}", Text: body.Value));
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        var written = 0;
        foreach (var (id, text) in newswire.Concat(bodies).Where(article => wanted.Contains(article.Id)))
        {
            writer.WriteLine(JsonSerializer.Serialize(new { id, text }, Json));
            written++;
        }
        Console.WriteLine($"{written} of {wanted.Count} articles");
    }
}
