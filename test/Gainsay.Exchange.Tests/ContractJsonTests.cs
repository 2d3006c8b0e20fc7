using System.Text;
using System.Text.Json;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Tests;

public sealed class ContractJsonTests
{
    [Fact]
    public void Every_field_of_the_contract_is_there()
    {
        using var json = Parse(ContractJson.LineOf(Readings.OfTheMill));
        Assert.Equal(["gainsay", "engine", "article", "actors", "attributions", "claims", "links"], NamesIn(json.RootElement));
        Assert.Equal(
            ["id", "textId", "sourceId", "input", "url", "outlet", "title", "byline", "published", "language", "text", "parts"],
            NamesIn(json.RootElement.GetProperty("article")));
        Assert.Equal(["id", "name", "kind", "aliases", "speaksFor", "mentions"], NamesIn(json.RootElement.GetProperty("actors")[0]));
        Assert.Equal(
            ["id", "key", "source", "cue", "content", "actors", "form", "attitude", "parent", "via", "said", "confidence"],
            NamesIn(json.RootElement.GetProperty("attributions")[0]));
        Assert.Equal(["id", "attribution", "spans", "text", "stance", "hedged"], NamesIn(json.RootElement.GetProperty("claims")[0]));
    }

    [Fact]
    public void Spans_count_code_points()
    {
        using var json = Parse(ContractJson.LineOf(Readings.OfTheMill));
        var attribution = json.RootElement.GetProperty("attributions")[0];
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        var points = text.EnumerateRunes().ToArray();
        Assert.Equal("Ana Ruiz", Cut(points, attribution.GetProperty("source")[0]));
        Assert.Equal("denied", Cut(points, attribution.GetProperty("cue")[0]));
        Assert.Equal("the mill had closed", Cut(points, attribution.GetProperty("content")[0]));
    }

    [Fact]
    public void A_link_names_attributions_of_the_article_by_id_and_others_by_key()
    {
        var key = Gainsay.Ledger.StatementKey.AllOf(Readings.OfTheMill)[0][0];
        using var json = Parse(ContractJson.LineOf(Readings.OfTheMill, [new DrawnLink(key, "00ff", Relation.Denies, 0.81234, IsLikely: true, "because")]));
        var link = json.RootElement.GetProperty("links")[0];
        Assert.Equal(["from", "to", "claims", "relation", "confidence", "reason"], NamesIn(link));
        Assert.Equal(("s1", "00ff", "denies", 0.812), (
            link.GetProperty("from").GetString(), link.GetProperty("to").GetProperty("key").GetString(), link.GetProperty("relation").GetString(), link.GetProperty("confidence").GetDouble()));
    }

    [Fact]
    public void A_line_is_one_line()
    {
        var line = ContractJson.LineOf(Readings.OfTheMill);
        Assert.Equal((byte)'\n', line[^1]);
        Assert.Equal(1, line.Count(b => b == '\n'));
    }

    [Fact]
    public void An_input_that_could_not_be_read_is_a_line_too() =>
        Assert.Equal(
            "{\"gainsay\":1,\"error\":{\"input\":\"a.txt\",\"what\":\"a.txt is empty.\"}}\n",
            Encoding.UTF8.GetString(ContractJson.LineOfError("a.txt", "a.txt is empty.")));

    private static JsonDocument Parse(byte[] line) => JsonDocument.Parse(line);

    private static IEnumerable<string> NamesIn(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Cut(Rune[] points, JsonElement span) =>
        string.Concat(points[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()));
}

internal static class Readings
{
    private const string Text = "🏭 Mill news\nAna Ruiz denied the mill had closed.";

    /// <summary>One denial after a headline with a character outside the basic plane.</summary>
    public static ArticleReading OfTheMill { get; } = new(
        new Article
        {
            Text = Text,
            Input = "mill.txt",
            Title = "🏭 Mill news",
            Parts = [new(PartKind.Headline, new TextSpan(0, 12)), new(PartKind.Body, new TextSpan(13, Text.Length))],
        },
        "test",
        [new Actor("Ana Ruiz", ActorKind.Person, [], [SpanOf("Ana Ruiz")])],
        [new Attribution { Source = [SpanOf("Ana Ruiz")], Cue = [SpanOf("denied")], Content = [SpanOf("the mill had closed")], Attitude = Attitude.Denies }],
        [[0]],
        [[]],
        [new Claim(0, [SpanOf("the mill had closed")], "the mill had closed", Stance.Against, false)]);

    /// <summary>The same text elsewhere: another article.</summary>
    public static Article OfTheMillIn(string? url = null, string? outlet = null, string? published = null) => new()
    {
        Text = Text,
        Input = "mill.txt",
        Url = url,
        Outlet = outlet,
        Published = published,
        Parts = OfTheMill.Article.Parts,
    };

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
