using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Brings what persons decided of links to the statements that stand now. Runs inside one writing transaction.</summary>
/// <remarks>Corrections are the record; the table of decisions only says what they come to, and is made anew from them. Of two on one pair the later one holds.</remarks>
internal static class LinkDecisionRows
{
    /// <summary>Whether a person decided something of a link with an end in the article.</summary>
    public static bool AnyOn(SqliteConnection connection, long article) => connection.Number(
        "SELECT 1 FROM correction_anchors JOIN corrections USING (correction) WHERE article = $1 AND kind LIKE 'link-%' LIMIT 1", article) is not null;

    /// <summary>As <see cref="Apply"/>, after another reading came to stand: says also which decisions it has nothing for.</summary>
    public static void Carry(SqliteConnection connection)
    {
        foreach (var (correction, isOrphaned) in Apply(connection))
        {
            CorrectionRows.MarkOrphaned(connection, correction, isOrphaned);
        }
    }

    /// <summary>Makes the table anew, and refreshes the disputes that change by it.</summary>
    /// <returns>The corrections of links in force, and whether the standing readings have nothing at one of their anchors.</returns>
    public static IReadOnlyList<(long Correction, bool IsOrphaned)> Apply(SqliteConnection connection)
    {
        var applied = new List<(long, bool)>();
        var touched = Keys(connection);
        connection.Run("DELETE FROM link_decisions");
        var statements = new StandingStatements(connection);
        foreach (var correction in CorrectionRows.InForce(connection).Where(LinkCorrections.IsOfLinks))
        {
            var (relation, fromPlace, toPlace) = LinkCorrections.Read(correction.Payload);
            var from = At(connection, statements, correction.Anchors[0], fromPlace);
            var to = At(connection, statements, correction.Anchors[1], toPlace);
            applied.Add((correction.Number, from is null || to is null));
            if (from is not null && to is not null)
            {
                Add(connection, correction, from.Key, to.Key, relation);
            }
        }
        touched.UnionWith(Keys(connection));
        new DisputeRows(connection).Refresh(touched);
        return applied;
    }

    /// <summary>Takes away the decisions on statements of an article that goes.</summary>
    public static void Remove(SqliteConnection connection, string key) =>
        connection.Run("DELETE FROM link_decisions WHERE from_key = $1 OR to_key = $1", key);

    private static HashSet<string> Keys(SqliteConnection connection) =>
        [.. connection.Rows("SELECT from_key, to_key FROM link_decisions", row => new[] { row.GetString(0), row.GetString(1) }).SelectMany(keys => keys)];

    private static void Add(SqliteConnection connection, Correction correction, string from, string to, Relation relation)
    {
        var inOrder = string.CompareOrdinal(from, to) < 0;
        connection.Run(
            "INSERT OR REPLACE INTO link_decisions (low, high, from_key, to_key, decision, relation, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            inOrder ? from : to,
            inOrder ? to : from,
            from,
            to,
            correction.Kind switch { CorrectionKind.LinkConfirm => "confirm", CorrectionKind.LinkReject => "reject", _ => "add" },
            LinkRows.Name(relation),
            FormattableString.Invariant($"{(correction.Kind == CorrectionKind.LinkConfirm ? "confirmed" : "added")} by {correction.Person}, {correction.When:yyyy-MM-dd}"));
    }

    private static Statement? At(SqliteConnection connection, StandingStatements statements, Anchor anchor, int place)
    {
        if (ArticleRows.RowOf(connection, anchor.ArticleId) is not { } row || connection.Number("SELECT 1 FROM statements WHERE article = $1", row) is null)
        {
            return null;
        }
        var shares = statements.All(row).Select(statement => (statement, Share: AnchorSpans.Share(anchor.Spans, LinkCorrections.SpansOf(statement))))
            .Where(found => found.Share >= AnchorSpans.LeastShare).ToList();
        var best = shares.Count == 0 ? 0 : shares.Max(found => found.Share);
        var fitting = shares.Where(found => found.Share == best).Select(found => found.statement).ToList();
        return fitting.Count == 0 ? null : fitting[Math.Min(place, fitting.Count - 1)];
    }
}
