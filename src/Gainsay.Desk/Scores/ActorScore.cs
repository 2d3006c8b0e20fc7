using System.Text.Json;
using Gainsay.Reading;

namespace Gainsay.Desk.Scores;

/// <summary>A party as gold or a reading files it.</summary>
public sealed record FiledActor(string Name, bool IsPerson);

/// <summary>An article's attributions and whom each is filed under, in the same order.</summary>
public sealed record FiledArticle(string Id, IReadOnlyList<ScoredAttribution> Attributions, IReadOnlyList<IReadOnlyList<FiledActor>> Actors)
{
    /// <summary>The engine's own reading.</summary>
    public static FiledArticle Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var predicted = PredictedArticle.Of(reading);
        return new(predicted.Id, predicted.Attributions, [.. reading.Sources.Select(list => (IReadOnlyList<FiledActor>)
            [.. list.Select(actor => new FiledActor(reading.Actors[actor].Name, reading.Actors[actor].Kind == Reading.Actors.ActorKind.Person))])]);
    }
}

/// <summary>How many gold attributions with an actor are filed under the right name.</summary>
/// <remarks>Gold and predicted attributions are matched by content (overlap of a half at least). Right: at least half of the gold actors are found, with
/// at most one too many. An attribution that was not found is wrong end to end, and does not count among the matched.</remarks>
public sealed record ActorScore(int Gold, int Matched, int Right, IReadOnlyList<string> Wrong)
{
    private const double Same = 0.5;

    public double EndToEnd => Gold > 0 ? (double)Right / Gold : 0;

    public double OnMatched => Matched > 0 ? (double)Right / Matched : 0;

    /// <summary>Scores readings against a JSONL file of gold articles with <c>actors</c>.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static ActorScore Of(string goldPath, IEnumerable<FiledArticle> readings)
    {
        var byId = readings.ToDictionary(reading => reading.Id, StringComparer.Ordinal);
        var actors = GoldActors(goldPath);
        var (gold, matched, right, wrong) = (0, 0, 0, new List<string>());
        foreach (var article in ScoreLines.ReadGold(goldPath))
        {
            var found = Matches(article, byId.GetValueOrDefault(article.Id));
            for (var i = 0; i < article.Attributions.Count; i++)
            {
                var wanted = actors[article.Id][i];
                if (wanted.Count == 0)
                {
                    continue;
                }
                gold++;
                if (found.GetValueOrDefault(i) is not { } given)
                {
                    continue;
                }
                matched++;
                var isRight = 2 * wanted.Count(w => given.Any(g => FilingName.IsSame(w.Name, g.Name, w.IsPerson))) >= wanted.Count && given.Count <= wanted.Count + 1;
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    wrong.Add($"{article.Id}: {Names(wanted)}, filed as {Names(given)}");
                }
            }
        }
        return new ActorScore(gold, matched, right, wrong);
    }

    private static string Names(IReadOnlyList<FiledActor> actors) => actors.Count == 0 ? "nobody" : string.Join("; ", actors.Select(actor => actor.Name));

    private static Dictionary<int, IReadOnlyList<FiledActor>> Matches(GoldArticle article, FiledArticle? reading)
    {
        var text = new TokenText(article.Text);
        var gold = article.Attributions.Select(attribution => new CoveredAttribution(attribution, text)).ToList();
        var predicted = reading?.Attributions.Select(attribution => new CoveredAttribution(attribution, text)).ToList() ?? [];
        return AttributionMatching.Match(gold, predicted).Where(pair => pair.Overlap >= Same)
            .ToDictionary(pair => gold.IndexOf(pair.Gold), pair => reading!.Actors[predicted.IndexOf(pair.Predicted)]);
    }

    /// <summary>For each article, the actors of each attribution.</summary>
    private static Dictionary<string, List<List<FiledActor>>> GoldActors(string path)
    {
        var all = new Dictionary<string, List<List<FiledActor>>>(StringComparer.Ordinal);
        foreach (var (number, line) in ScoreFile.Lines(path, "gold articles with actors"))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            try
            {
                using var json = JsonDocument.Parse(line);
                var named = json.RootElement.GetProperty("actors").EnumerateArray().ToDictionary(
                    actor => actor.GetProperty("id").GetString()!,
                    actor => new FiledActor(actor.GetProperty("name").GetString()!, actor.GetProperty("kind").GetString() == "person"));
                all[json.RootElement.GetProperty("id").GetString()!] = [.. json.RootElement.GetProperty("attributions").EnumerateArray()
                    .Select(attribution => attribution.GetProperty("actors").EnumerateArray().Select(id => named[id.GetString()!]).ToList())];
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new ScoreInputException(path, number, $"no actors that could be read ({e.Message})", "an article with `actors`, and their ids in each attribution", e);
            }
        }
        return all;
    }
}
