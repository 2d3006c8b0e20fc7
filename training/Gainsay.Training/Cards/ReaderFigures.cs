using System.Text.Json;
using Gainsay.Desk.Scores;
using Gainsay.Desk.Scores.Words;
using Gainsay.Reading;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Training.Corpora;

namespace Gainsay.Training.Cards;

/// <summary>How good a reader model is, by the scorers of the product, as the product reads.</summary>
/// <param name="Polnear">PolNeAR dev.</param>
/// <param name="World">News from all over the world: a check, nothing is chosen by it. Null where the corpus is not there.</param>
/// <param name="Trees">EWT dev, gold words.</param>
/// <param name="Names">UNER EWT dev, people, organisations and places.</param>
/// <param name="CalibrationError">Expected calibration error on PolNeAR dev.</param>
internal sealed record ReaderFigures(
    AttributionScore Polnear, AttributionScore? World, TreebankScore Trees, ScoreCount Names, double CalibrationError)
{
    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="models">Folder of the model's three files.</param>
    public static ReaderFigures Of(string corpora, string models)
    {
        string In(params string[] path) => Path.Combine([corpora, .. path]);
        var reader = Reader.Trained(models);
        var dev = In("polnear", "dev.jsonl.gz");
        var readings = Read(reader, GzipLines.Read(dev));
        var world = In("worldnews", "dev.jsonl");
        using var model = ReaderModel.Load(models);
        return new ReaderFigures(
            AttributionScore.Of(dev, readings.Select(PredictedArticle.Of)),
            File.Exists(world) ? AttributionScore.Of(world, Read(reader, File.ReadLines(world)).Select(PredictedArticle.Of)) : null,
            TreebankScore.Of(In("ewt", "dev.conllu.gz"), model),
            NameScore.Of(In("uner-ewt", "dev.iob2.gz"), model),
            Reliability.Of(dev, readings).ExpectedError);
    }

    private static List<ArticleReading> Read(Reader reader, IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var id = json.RootElement.GetProperty("id").GetString()!;
            return reader.Read(new Article
            {
                Text = text, Input = id, SourceId = id, Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
            });
        })];
}
