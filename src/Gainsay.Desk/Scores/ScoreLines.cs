using System.IO.Compression;
using System.Text;
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
        foreach (var (number, text) in LinesOf(path, what))
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

    private static JsonDocument Parse(string text, LinePlace place)
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

    private static IEnumerable<(int Number, string Text)> LinesOf(string path, string what)
    {
        var expected = $"a JSONL file of {what}";
        using var reader = Open(path, expected);
        for (var number = 1; ; number++)
        {
            if (NextLine(reader, new(path, number)) is not { } text)
            {
                yield break;
            }
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return (number, text);
            }
        }
    }

    private static StreamReader Open(string path, string expected)
    {
        try
        {
            Stream stream = File.OpenRead(path);
            if (path.EndsWith(".gz", StringComparison.Ordinal))
            {
                stream = new GZipStream(stream, CompressionMode.Decompress);
            }
            return new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ScoreInputException(path, null, "no such file", expected, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScoreInputException(path, null, "a file that cannot be opened", expected, e);
        }
    }

    private static string? NextLine(StreamReader reader, LinePlace place)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            // The reader decodes ahead in blocks: the bytes may stand some lines further down.
            throw place.Fault("found bytes that are not UTF-8 here or shortly after", "UTF-8 text", e);
        }
        catch (InvalidDataException e)
        {
            throw place.Fault("found data that gzip cannot unpack", "a file packed with gzip, as its name says", e);
        }
    }
}
