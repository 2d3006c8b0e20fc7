using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Pairs.Data;

/// <summary>An attribution of an article, as text.</summary>
/// <param name="Told">Source, cue and content in the order of the text: "the mayor denied that the bridge is unsafe".</param>
/// <param name="Content">The content alone.</param>
/// <param name="Denies">Whether its source denies something.</param>
/// <param name="CueDenies">Whether the cue itself says so, so that the content is what is denied.</param>
internal sealed record ToldStatement(string Id, string Told, string Content, bool Denies, bool CueDenies);

/// <summary>A link between two statements of one article, from the answering one.</summary>
/// <param name="Relation"><c>denies</c>, <c>contradicts</c>, <c>reverses</c>, <c>agrees</c> or <c>concedes</c>.</param>
internal sealed record StatementLink(int From, int To, string Relation)
{
    public bool Opposes => Relation is "denies" or "contradicts" or "reverses";
}

/// <summary>An article's attributions with the links between them.</summary>
internal sealed record DisputedArticle(string Id, IReadOnlyList<ToldStatement> Statements, IReadOnlyList<StatementLink> Links);

/// <summary>Labels of stances and links on top of the attributions of PolNeAR. Spans are code points.</summary>
internal static partial class DisputeCorpus
{
    /// <param name="articles">JSON lines with <c>id</c>, <c>text</c> and <c>attributions</c>.</param>
    /// <param name="labels">JSON lines with <c>id</c>, <c>stances</c> and <c>links</c>; links to bare text are left out.</param>
    public static IEnumerable<DisputedArticle> Read(IEnumerable<string> articles, IEnumerable<string> labels)
    {
        var labelOf = labels.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonDocument.Parse(line))
            .ToDictionary(label => label.RootElement.GetProperty("id").GetString()!);
        foreach (var line in articles)
        {
            using var article = JsonDocument.Parse(line);
            if (labelOf.TryGetValue(article.RootElement.GetProperty("id").GetString()!, out var label))
            {
                yield return Read(article.RootElement, label.RootElement);
            }
        }
        foreach (var label in labelOf.Values)
        {
            label.Dispose();
        }
    }

    private static DisputedArticle Read(JsonElement article, JsonElement label)
    {
        var text = article.GetProperty("text").GetString()!;
        var codePoints = new CodePoints(text);
        var denying = label.GetProperty("stances").EnumerateArray()
            .Where(stance => stance.GetProperty("stance").GetString() == "denies")
            .Select(stance => stance.GetProperty("attribution").GetString()!).ToHashSet();
        var statements = article.GetProperty("attributions").EnumerateArray().Select(a => Statement(a, text, codePoints, denying)).ToArray();
        var places = statements.Select((statement, i) => (statement.Id, i)).ToDictionary(s => s.Id, s => s.i);
        var links = label.GetProperty("links").EnumerateArray()
            .Where(link => link.GetProperty("to").ValueKind == JsonValueKind.String)
            .Select(link => new StatementLink(
                places[link.GetProperty("from").GetString()!], places[link.GetProperty("to").GetString()!], link.GetProperty("relation").GetString()!));
        return new DisputedArticle(article.GetProperty("id").GetString()!, statements, [.. links]);
    }

    private static ToldStatement Statement(JsonElement attribution, string text, CodePoints codePoints, HashSet<string> denying)
    {
        IReadOnlyList<TextSpan> Spans(string role) =>
            [.. attribution.GetProperty(role).EnumerateArray().Select(span => codePoints.ToUtf16(span[0].GetInt32(), span[1].GetInt32()))];
        var id = attribution.GetProperty("id").GetString()!;
        var (source, cue, content) = (Spans("source"), Spans("cue"), Spans("content"));
        return new ToldStatement(
            id,
            Joined(text, source.Concat(cue).Concat(content)),
            Joined(text, content),
            denying.Contains(id),
            CueDenies(Joined(text, cue)));
    }

    /// <summary>Whether a cue itself denies, so that the content is what is denied.</summary>
    public static bool CueDenies(string cue) => DenialPattern().IsMatch(cue);

    private static string Joined(string text, IEnumerable<TextSpan> spans) =>
        WhiteSpace().Replace(string.Join(' ', spans.OrderBy(span => span.Start).Select(span => span.In(text).ToString())), " ");

    [GeneratedRegex(@"\b(den(y|ie[ds]|ying|ials?)|reject\w*|dismiss\w*|disput\w*|refut\w*|rebut\w*|contradict\w*|disagree\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DenialPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
