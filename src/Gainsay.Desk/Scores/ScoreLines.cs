using System.Text.Json;

namespace Gainsay.Desk.Scores;

/// <summary>Reads gold and predicted articles from JSONL files: UTF-8, one article a line, empty lines passed over.</summary>
/// <remarks>
/// A file whose name ends in <c>.gz</c> is unpacked. <see cref="ArticleLine"/> says what a line may be. All methods throw
/// <see cref="ScoreInputException"/> with file, line, what was found and what was expected.
/// </remarks>
internal static class ScoreLines
{
    public static IReadOnlyList<GoldArticle> ReadGold(string path) =>
        Read(path, "gold articles", line => line.ToGold(), article => article.Id);

    public static IReadOnlyList<PredictedArticle> ReadPredicted(string path) =>
        Read(path, "predicted articles", line => line.ToPredicted(), article => article.Id);

    private static List<TArticle> Read<TArticle>(
        string path, string what, Func<ArticleLine, TArticle> make, Func<TArticle, string> idOf)
    {
        var articles = new List<TArticle>();
        var lineOfId = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, text) in ScoreFile.Lines(path, $"a JSONL file of {what}").Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            var place = new LinePlace(path, number);
            using var json = Parse(text, place);
            var line = new ArticleLine(json.RootElement, place);
            if (line.IsUnreadInput)
            {
                continue;
            }
            var article = make(line);
            if (!lineOfId.TryAdd(idOf(article), number))
            {
                throw place.Fault(
                    $"found the id `{idOf(article)}`, which line {lineOfId[idOf(article)]} has already", "a different id for each article");
            }
            articles.Add(article);
        }
        return articles;
    }

    /// <summary>The JSON of one line.</summary>
    public static JsonDocument Parse(string text, LinePlace place)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            throw place.Fault("found something that is not JSON", ArticleLine.Expected, e);
        }
    }
}
