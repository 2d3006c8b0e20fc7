using System.Text.RegularExpressions;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests;

/// <summary>An engine that reads lines such as <c>Ada (Ada Byron) for Acme said that A and that B.</c>: one attribution a line, one claim for each <c>that</c>.</summary>
/// <remarks>The content of engine 0.1.0 leaves out the first <c>that</c>; engine 0.2.0 holds it; engine 0.3.0 finds nothing in a line with <c>allegedly</c>.</remarks>
internal static partial class ToyReader
{
    public static Article Article(string text, string? url = null, string? outlet = null, string input = "news.txt") => new()
    {
        Text = text,
        Input = input,
        Url = url,
        Outlet = outlet,
        Title = "A title",
        Published = "2026-03-04T23:30:00-05:00",
        Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
    };

    public static ArticleReading Read(string text, string? url = null, string? outlet = null, string engine = "0.1.0") =>
        Read(Article(text, url, outlet), engine);

    public static ArticleReading Read(Article article, string engine = "0.1.0")
    {
        var found = Line().Matches(article.Text)
            .Where(match => string.CompareOrdinal(engine, "0.3.0") < 0 || !match.Value.Contains("allegedly", StringComparison.Ordinal)).ToList();
        var actors = new List<Actor>();
        var sources = found.Select(match => (IReadOnlyList<int>)[ActorOf(match, actors)]).ToList();
        return new ArticleReading(
            article,
            engine,
            actors,
            [.. found.Select(match => AttributionOf(match, engine))],
            sources,
            [.. found.Select(_ => (IReadOnlyList<int>)[])],
            [.. found.SelectMany(ClaimsOf)]);
    }

    private static int ActorOf(Match match, List<Actor> actors)
    {
        var name = match.Groups["source"].Value;
        var index = actors.FindIndex(actor => actor.Name == name);
        if (index >= 0)
        {
            return index;
        }
        int? speaksFor = null;
        if (match.Groups["party"] is { Success: true } party)
        {
            actors.Add(new Actor(party.Value, ActorKind.Group, [], [SpanOf(party)]));
            speaksFor = actors.Count - 1;
        }
        string[] aliases = match.Groups["alias"] is { Success: true } alias ? [alias.Value] : [];
        actors.Add(new Actor(name, ActorKind.Person, aliases, [SpanOf(match.Groups["source"])], speaksFor));
        return actors.Count - 1;
    }

    private static Attribution AttributionOf(Match match, string engine)
    {
        var content = SpanOf(match.Groups["content"]);
        return new Attribution
        {
            Source = [SpanOf(match.Groups["source"])],
            Cue = [SpanOf(match.Groups["cue"])],
            Content = [engine == "0.1.0" ? new TextSpan(content.Start + "that ".Length, content.End) : content],
            Form = AttributionForm.Indirect,
            Attitude = match.Groups["cue"].Value == "denied" ? Attitude.Denies : Attitude.Asserts,
            Confidence = 0.75,
        };
    }

    private static IEnumerable<Claim> ClaimsOf(Match match, int attribution) =>
        match.Groups["claim"].Captures.Select(claim => new Claim(attribution, [new TextSpan(claim.Index, claim.Index + claim.Length)], claim.Value, Stance.For, Hedged: false));

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex(@"^(?<source>\p{Lu}[\w'’]*( \p{Lu}[\w'’]*)*)( \((?<alias>[^)]+)\))?( for (?<party>[\w '’]+?))? (?<cue>said|denied) (?<content>that (?<claim>[^.\n]+?)( and that (?<claim>[^.\n]+?))*)\.", RegexOptions.Multiline)]
    private static partial Regex Line();
}
