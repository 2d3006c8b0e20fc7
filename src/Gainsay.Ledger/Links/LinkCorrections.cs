using System.Text.Json;
using System.Text.Json.Nodes;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Links;

/// <summary>What a person decides of a link, as a correction.</summary>
/// <remarks>Anchors: cue and content of the answering statement, and of the one that stood. Payload: <c>{"relation": "denies", "claims": [0, 1]}</c>, the relation and the
/// places of the two statements among those with the same cue and content, from 0. A rejection goes for the pair in both directions.</remarks>
public static class LinkCorrections
{
    /// <summary>Two statements are linked as the machine says.</summary>
    public static CorrectionDraft Confirm(Link link, IReadOnlyList<int> places, string person)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Draft(CorrectionKind.LinkConfirm, link.From, link.To, link.Relation, places, person);
    }

    /// <summary>Two statements are not linked as the machine says.</summary>
    public static CorrectionDraft Reject(Link link, IReadOnlyList<int> places, string person)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Draft(CorrectionKind.LinkReject, link.From, link.To, link.Relation, places, person);
    }

    /// <summary>Two statements are linked, and the machine does not say so.</summary>
    public static CorrectionDraft Add(Statement from, Statement to, Relation relation, IReadOnlyList<int> places, string person)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Draft(CorrectionKind.LinkAdd, from, to, relation, places, person);
    }

    /// <summary>The place of a statement among those of its article with the same cue and content.</summary>
    public static int PlaceOf(Statement statement, IReadOnlyList<Statement> ofArticle)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(ofArticle);
        var spans = SpansOf(statement);
        return ofArticle.Where(other => SpansOf(other).SequenceEqual(spans)).TakeWhile(other => other.Key != statement.Key).Count();
    }

    /// <summary>What a correction of a link is anchored to: cue and content in text order, overlapping stretches as one.</summary>
    internal static IReadOnlyList<TextSpan> SpansOf(Statement statement)
    {
        var merged = new List<TextSpan>();
        foreach (var span in statement.Cue.Concat(statement.Content).Order())
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = merged[^1].Cover(span);
            }
            else
            {
                merged.Add(span);
            }
        }
        return merged;
    }

    internal static bool IsOfLinks(Correction correction) =>
        correction.Kind is CorrectionKind.LinkConfirm or CorrectionKind.LinkReject or CorrectionKind.LinkAdd;

    /// <summary>A payload's fields; where one is missing, a denial and the first of the claims.</summary>
    internal static (Relation Relation, int From, int To) Read(string payload)
    {
        var json = JsonNode.Parse(payload)!;
        var relation = json["relation"]?.GetValue<string>() is { } name ? Enum.Parse<Relation>(name, ignoreCase: true) : Relation.Denies;
        return json["claims"]?.AsArray() is [{ } from, { } to] ? (relation, from.GetValue<int>(), to.GetValue<int>()) : (relation, 0, 0);
    }

    private static CorrectionDraft Draft(CorrectionKind kind, Statement from, Statement to, Relation relation, IReadOnlyList<int> places, string person)
    {
        var payload = new JsonObject
        {
            ["relation"] = Enum.GetName(relation)!.ToLowerInvariant(),
            ["claims"] = new JsonArray([.. places.Select(place => (JsonNode)place)]),
        };
        return new CorrectionDraft(
            kind,
            [new Anchor(from.Article.Id, SpansOf(from)), new Anchor(to.Article.Id, SpansOf(to))],
            payload.ToJsonString(JsonSerializerOptions.Default),
            person);
    }
}
