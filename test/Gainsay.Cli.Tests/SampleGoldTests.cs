using System.Text.Json;
using System.Text.Json.Nodes;
using Gainsay.Intake;
using Gainsay.Reading;

namespace Gainsay.Cli.Tests;

/// <summary>The samples' gold is what <c>samples/README.md</c> says it is, and pages and texts are the same articles.</summary>
public sealed class SampleGoldTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "gold");

    public static TheoryData<string> Stories => new(Directory.GetDirectories(Samples).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_four_stories_of_four_outlets() =>
        Assert.All(Assert4(Stories), story => Assert.Equal(4, Gold(story).Count));

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_gold_holds_its_text_to_the_letter(string story) =>
        Assert.All(Gold(story), article =>
            Assert.Equal(File.ReadAllText(Path.Combine(Samples, story, article["input"]!.GetValue<string>())), article["text"]!.GetValue<string>()));

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_span_covers_words_of_the_text(string story)
    {
        foreach (var article in Gold(story))
        {
            var runes = article["text"]!.GetValue<string>().EnumerateRunes().ToArray();
            foreach (var span in SpansOf(article))
            {
                var (start, end) = (span[0]!.GetValue<int>(), span[1]!.GetValue<int>());
                Assert.True(0 <= start && start < end && end <= runes.Length, $"{article["id"]}: {start}..{end}");
                Assert.False(System.Text.Rune.IsWhiteSpace(runes[start]) || System.Text.Rune.IsWhiteSpace(runes[end - 1]), $"{article["id"]}: {start}..{end}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_name_leads_to_something(string story)
    {
        foreach (var article in Gold(story))
        {
            var actors = IdsIn(article, "actors");
            var attributions = IdsIn(article, "attributions");
            foreach (var attribution in article["attributions"]!.AsArray())
            {
                Assert.Subset(actors, attribution!["actors"]!.AsArray().Concat(attribution["via"]!.AsArray()).Select(id => id!.GetValue<string>()).ToHashSet());
                Assert.True(attribution["parent"] is not { } parent || attributions.Contains(parent.GetValue<string>()));
            }
            Assert.All(article["claims"]!.AsArray(), claim => Assert.Contains(claim!["attribution"]!.GetValue<string>(), attributions));
            Assert.All(article["links"]!.AsArray(), link => Assert.Contains(link!["from"]!.GetValue<string>(), attributions));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_holds_across_articles_names_statements_that_are_there(string story)
    {
        var statements = Gold(story).SelectMany(article => IdsIn(article, "attributions").Select(id => $"{article["id"]}#{id}")).ToHashSet();
        var whole = JsonNode.Parse(File.ReadAllText(Path.Combine(Samples, story, "story.gold.json")))!;
        var named = whole["links"]!.AsArray().SelectMany(link => new[] { link!["from"], link["to"] })
            .Concat(whole["voices"]!.AsArray().SelectMany(voice => voice!["statements"]!.AsArray()))
            .Concat(whole["disputes"]!.AsArray().SelectMany(dispute => dispute!["sides"]!.AsArray().SelectMany(side => side!.AsArray())));
        Assert.All(named, name => Assert.Contains(name!.GetValue<string>(), statements));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_page_and_its_text_are_the_same_article(string story)
    {
        using var intake = new ArticleIntake(new IntakeOptions());
        foreach (var page in Directory.GetFiles(Path.Combine(Samples, story), "*.html").Order(StringComparer.Ordinal))
        {
            var ofPage = await ReadAsync(intake, page);
            var ofText = await ReadAsync(intake, Path.ChangeExtension(page, ".txt"));
            Assert.Equal(ofText.Title, ofPage.Title);
            Assert.Equal(OutletInGold(story, page), ofPage.Outlet);

            // Nothing is lost; a kicker, a standfirst or a figure set in a box may come with it.
            var (wanted, found) = (ParagraphsOf(ofText), ParagraphsOf(ofPage));
            Assert.Empty(wanted.Except(found));
            Assert.True(found.Except(wanted).Sum(paragraph => paragraph.Length) < wanted.Sum(paragraph => paragraph.Length) / 20, page);
        }
    }

    private static string OutletInGold(string story, string page) =>
        Gold(story).Single(article => article["input"]!.GetValue<string>() == Path.GetFileNameWithoutExtension(page) + ".txt")["outlet"]!.GetValue<string>();

    private static async Task<Article> ReadAsync(ArticleIntake intake, string path)
    {
        await foreach (var result in intake.ReadAsync([path], TestContext.Current.CancellationToken))
        {
            return Assert.IsType<IntakeResult.Read>(result).Article;
        }
        throw new InvalidOperationException($"nothing came of {path}");
    }

    private static List<string> ParagraphsOf(Article article) =>
    [
        .. article.Parts.Where(part => part.Kind == PartKind.Body)
            .SelectMany(part => part.Span.In(article.Text).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    private static List<string> Assert4(TheoryData<string> stories)
    {
        var names = stories.Select(row => row.Data).ToList();
        Assert.Equal(4, names.Count);
        return names;
    }

    private static List<JsonNode> Gold(string story) =>
        [.. File.ReadLines(Path.Combine(Samples, story, "gold.jsonl")).Select(line => JsonNode.Parse(line)!)];

    private static HashSet<string> IdsIn(JsonNode article, string list) => [.. article[list]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];

    private static IEnumerable<JsonNode> SpansOf(JsonNode article) =>
        article["attributions"]!.AsArray()
            .SelectMany(attribution => new[] { "source", "cue", "content" }.SelectMany(role => attribution![role]!.AsArray()))
            .Concat(article["claims"]!.AsArray().SelectMany(claim => claim!["spans"]!.AsArray()))!;
}
