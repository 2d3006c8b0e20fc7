using System.Text.Json;

namespace Gainsay.Desk.Scores.Disputes;

/// <summary>What people found in the articles of one story: <c>gold.jsonl</c> and <c>story.gold.json</c> of a folder. <c>samples/README.md</c> describes both.</summary>
/// <param name="Articles">The articles, in the order of the file.</param>
/// <param name="Links">Links between attributions, within and across articles; names are <c>article#s1</c>.</param>
/// <param name="Voices">Claims with the number of outlets that carry them and of independent origins.</param>
/// <param name="Disputes">Disputes, each with the statements of its sides.</param>
public sealed record StoryGold(
    IReadOnlyList<StoryArticle> Articles, IReadOnlyList<StoryLink> Links, IReadOnlyList<StoryVoices> Voices, IReadOnlyList<StoryDispute> Disputes)
{
    /// <exception cref="ScoreInputException">A file is missing or is not what it should be.</exception>
    public static StoryGold Load(string folder)
    {
        var articles = Path.Combine(folder, "gold.jsonl");
        var story = Path.Combine(folder, "story.gold.json");
        foreach (var path in new[] { articles, story }.Where(path => !File.Exists(path)))
        {
            throw new ScoreInputException(path, null, "no such file", "a folder with gold.jsonl and story.gold.json");
        }
        try
        {
            var lines = File.ReadLines(articles).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            var whole = JsonDocument.Parse(File.ReadAllText(story)).RootElement;
            return new StoryGold(
                [.. lines.Select(ArticleOf)],
                [.. lines.SelectMany(LinksWithin), .. whole.GetProperty("links").EnumerateArray().Select(link => LinkOf(link, ""))],
                [.. whole.GetProperty("voices").EnumerateArray().Select(voice => new StoryVoices(
                    Text(voice, "claim"), Strings(voice.GetProperty("statements")), voice.GetProperty("outlets").GetInt32(), voice.GetProperty("voices").GetInt32()))],
                [.. whole.GetProperty("disputes").EnumerateArray().Select(dispute => new StoryDispute(
                    Text(dispute, "question"), [.. dispute.GetProperty("sides").EnumerateArray().Select(Strings)]))]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ScoreInputException(folder, null, "gold that cannot be read", "the fields that samples/README.md describes", error);
        }
    }

    private static StoryArticle ArticleOf(JsonElement line) => new(
        Text(line, "id"),
        Text(line, "input"),
        line.GetProperty("outlet").GetString(),
        line.GetProperty("published").GetString(),
        Text(line, "text"),
        line.GetProperty("attributions").EnumerateArray().ToDictionary(
            attribution => Text(attribution, "id"),
            attribution => (IReadOnlyList<CodePointSpan>)[.. attribution.GetProperty("content").EnumerateArray().Select(span => new CodePointSpan(span[0].GetInt32(), span[1].GetInt32()))]));

    private static IEnumerable<StoryLink> LinksWithin(JsonElement line) =>
        line.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("to").ValueKind == JsonValueKind.String).Select(link => LinkOf(link, Text(line, "id") + "#"));

    private static StoryLink LinkOf(JsonElement link, string prefix) => new(prefix + Text(link, "from"), prefix + Text(link, "to"), Text(link, "relation"));

    private static IReadOnlyList<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}

/// <summary>One article of a story.</summary>
/// <param name="Id">Its name in the gold.</param>
/// <param name="Input">The name of its text file.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Text">The text that the spans count in.</param>
/// <param name="Contents">The contents of its attributions, by id.</param>
public sealed record StoryArticle(
    string Id, string Input, string? Outlet, string? Published, string Text, IReadOnlyDictionary<string, IReadOnlyList<CodePointSpan>> Contents);

/// <summary>A link of the gold.</summary>
public sealed record StoryLink(string From, string To, string Relation)
{
    /// <summary>Whether it joins two articles.</summary>
    public bool IsAcross => From.Split('#')[0] != To.Split('#')[0];
}

/// <summary>A claim of the gold, the statements that make it, and the numbers of outlets and of independent origins.</summary>
public sealed record StoryVoices(string Claim, IReadOnlyList<string> Statements, int Outlets, int Voices);

/// <summary>A dispute of the gold.</summary>
public sealed record StoryDispute(string Question, IReadOnlyList<IReadOnlyList<string>> Sides);
