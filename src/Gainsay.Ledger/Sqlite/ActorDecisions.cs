using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Puts the corrections of actors into effect.</summary>
internal static class ActorDecisions
{
    /// <summary>Works all of them out anew, and says anew who everybody is whom they were or are about.</summary>
    public static void Apply(SqliteConnection connection)
    {
        var decisions = new Decisions();
        var added = new List<AddedActor>();
        foreach (var correction in CorrectionRows.InForce(connection).Where(IsOfActors))
        {
            var anchored = correction.Anchors.Select(anchor => PlacedAt(connection, anchor)).ToList();
            CorrectionRows.MarkOrphaned(connection, correction.Number, anchored.Contains(null));
            if (!anchored.Contains(null))
            {
                Take(decisions, added, correction, [.. anchored.OfType<Placed>()]);
            }
        }
        Write(connection, decisions, added);
    }

    public static bool IsOfActors(Correction correction) =>
        correction.Kind is CorrectionKind.ActorAdd or CorrectionKind.ActorAlias or CorrectionKind.ActorMerge or CorrectionKind.ActorSplit;

    /// <summary>Before articles are erased: anchors the merges and aliases on them to other mentions of the same actors, where there are any.</summary>
    public static void MoveAnchors(SqliteConnection connection, IReadOnlyCollection<long> erased)
    {
        var list = string.Join(',', erased);
        var anchors = connection.Rows(
            $"""
            SELECT correction, place FROM correction_anchors JOIN corrections USING (correction)
            WHERE article IN ({list}) AND kind IN ('actor-merge', 'actor-alias')
            """,
            row => (Correction: row.GetInt64(0), Place: row.GetInt32(1)));
        foreach (var (number, place) in anchors)
        {
            var anchor = CorrectionRows.One(connection, number)!.Anchors[place];
            if (PlacedAt(connection, anchor) is { } placed
                && connection.Rows(
                    $"SELECT article, actor FROM appearances WHERE found_id = $1 AND article NOT IN ({list}) ORDER BY article, actor LIMIT 1",
                    row => (Article: row.GetInt64(0), Actor: row.GetInt32(1)),
                    placed.FoundId) is [var other]
                && ReadingRows.Standing(connection, other.Article) is var reading
                && reading.Actors[other.Actor].Mentions is { Count: > 0 } mentions)
            {
                CorrectionRows.Anchor(connection, number, place, new Anchor(reading.Article.Id, [mentions[0]]));
            }
        }
    }

    /// <summary>The names that corrections hold and the texts of the ledger have, with the corrections that hold them.</summary>
    public static List<(long Correction, string Name)> NamesInTexts(SqliteConnection connection) =>
        [.. connection.Rows(
                "SELECT correction, kind, payload FROM corrections WHERE kind IN ('actor-add', 'actor-alias') AND erased = 0",
                row => (Correction: row.GetInt64(0), Kind: CorrectionKinds.Of(row.GetString(1)), Payload: row.GetString(2)))
            .SelectMany(row => ActorCorrections.NamesIn(row.Kind, row.Payload).Select(name => (row.Correction, name)))
            .Where(row => IsInTexts(connection, row.name))];

    public static bool IsInTexts(SqliteConnection connection, string name) =>
        SearchWords.Of($"\"{name}\"") is { Length: > 0 } phrase
        && connection.Number("SELECT 1 FROM text_words WHERE text_words MATCH $1 LIMIT 1", phrase) is not null;

    private static void Take(Decisions decisions, List<AddedActor> added, Correction correction, List<Placed> anchored)
    {
        switch (correction.Kind)
        {
            case CorrectionKind.ActorAdd:
                var actor = AddedActor.Of(correction.Payload);
                added.Add(actor);
                actor.Names.ToList().ForEach(name => decisions.Name(name, actor.Id));
                break;
            case CorrectionKind.ActorAlias:
                decisions.Name(AliasPayload.Of(correction.Payload).Alias, decisions.IdOf(anchored[0]));
                break;
            case CorrectionKind.ActorMerge:
                decisions.Merge(anchored[0], anchored[1]);
                break;
            default:
                decisions.Split(anchored[0], ActorId.OfSplit(correction.Anchors[0].ArticleId, correction.Number));
                break;
        }
    }

    private static Placed? PlacedAt(SqliteConnection connection, Anchor anchor)
    {
        if (ArticleRows.RowOf(connection, anchor.ArticleId) is not { } article
            || connection.Number("SELECT superseded_by FROM articles WHERE article = $1", article) is not null)
        {
            return null;
        }
        var reading = ReadingRows.Standing(connection, article);
        var actor = ActorAt(reading, anchor);
        return actor < 0
            ? null
            : connection.Rows(
                "SELECT family, name_key, found_id FROM appearances WHERE article = $1 AND actor = $2",
                row => new Placed(article, actor, Enum.Parse<Family>(row.GetString(0)), row.GetString(1), row.GetString(2)),
                article,
                actor).FirstOrDefault();
    }

    // The one with the mention that shares most with the anchor.
    private static int ActorAt(ArticleReading reading, Anchor anchor)
    {
        var shares = reading.Actors.Select(actor => actor.Mentions.Select(mention => AnchorSpans.Share(anchor.Spans, [mention])).DefaultIfEmpty(0).Max()).ToList();
        var best = shares.Count == 0 ? 0 : shares.Max();
        return best < AnchorSpans.LeastShare ? -1 : shares.IndexOf(best);
    }

    private static void Write(SqliteConnection connection, Decisions decisions, List<AddedActor> added)
    {
        var names = connection.Rows("SELECT name_key FROM decided_names", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
        var merges = connection.Rows("SELECT found_id FROM decided_merges", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);
        var splits = connection.Rows("SELECT article FROM decided_splits", row => row.GetInt64(0)).ToHashSet();
        foreach (var table in new[] { "added_actors", "decided_names", "decided_merges", "decided_splits" })
        {
            connection.Run("DELETE FROM " + table);
        }
        foreach (var actor in added)
        {
            connection.Run("INSERT OR REPLACE INTO added_actors (id, name, kind) VALUES ($1, $2, $3)", actor.Id, actor.Name, actor.Kind.ToString());
        }
        foreach (var (key, name, id) in decisions.Names)
        {
            connection.Run("INSERT INTO decided_names (name_key, name, id) VALUES ($1, $2, $3)", key, name, id);
            names.Add(key);
        }
        foreach (var (found, id) in decisions.Merges)
        {
            connection.Run("INSERT INTO decided_merges (found_id, id) VALUES ($1, $2)", found, id);
            merges.Add(found);
        }
        foreach (var (article, actor, id) in decisions.Splits)
        {
            connection.Run("INSERT INTO decided_splits (article, actor, id) VALUES ($1, $2, $3)", article, actor, id);
            splits.Add(article);
        }
        names.ToList().ForEach(key => AppearanceRows.Decide(connection, "name_key = $1", key));
        merges.ToList().ForEach(found => AppearanceRows.Decide(connection, "found_id = $1", found));
        splits.ToList().ForEach(article => AppearanceRows.Decide(connection, "article = $1", article));
    }
}
