using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Links with the statements at their ends.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="statements">Where the statements are looked up: those of whoever asks, so that no article is unpacked twice for one question.</param>
internal sealed class LinkSearch(SqliteConnection connection, StandingStatements statements)
{
    /// <summary>How many of an actor's statements in disputes are looked at for links, the latest first.</summary>
    private const int MostSaid = 500;

    public List<Link> Matching(LinkFilter filter, int limit)
    {
        string? key = null;
        if (filter.Statement is { } asked)
        {
            key = statements.ByKey(asked) is { Stands: true, Statement: var statement } ? statement.Key : asked;
        }
        return [.. LinkRows.Matching(connection, filter, key, limit).Select(With).OfType<Link>()];
    }

    /// <summary>The links in disputes by which an actor answers others, or others answer it; those of the disputes with the latest statement first.</summary>
    /// <param name="actor">A filing name or an alias.</param>
    /// <param name="answers">Whether the actor answers; otherwise it is answered.</param>
    /// <param name="limit">At most so many.</param>
    public List<Link> Answers(string actor, bool answers, int limit)
    {
        var folded = FoldedName.Of(actor);
        var said = connection.Rows(
            """
            SELECT DISTINCT m.key FROM dispute_actors p CROSS JOIN dispute_statements m ON m.dispute = p.dispute
            WHERE p.folded = $1 AND EXISTS (
                SELECT 1 FROM statements s CROSS JOIN statement_actors sa ON sa.statement = s.statement CROSS JOIN actor_names n ON n.article = sa.article AND n.actor = sa.actor
                WHERE s.key = m.key AND n.folded = $1)
            ORDER BY p.last DESC, p.dispute, m.key LIMIT $2
            """,
            row => row.GetString(0),
            folded,
            MostSaid);
        return [.. said
            .SelectMany(key => LinkRows.Of(connection, key).Where(link => link.IsShown && (answers ? link.From : link.To) == key))
            .Select(With).OfType<Link>().Take(limit)];
    }

    /// <summary>The links that deny or contradict, shown unasked, between statements and others of their own articles, by the statement's key.</summary>
    public ILookup<string, Link> AnswersWithin(IEnumerable<string> keys) => keys
        .SelectMany(key => LinkRows.Of(connection, key).Where(link => link.IsShown && link.Relation.OpposesAnother())
            .OrderBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal)
            .Select(With).OfType<Link>().Where(link => link.From.Article.Id == link.To.Article.Id)
            .Select(link => (Key: key, Link: link)))
        .ToLookup(answer => answer.Key, answer => answer.Link, StringComparer.Ordinal);

    /// <summary>Null where a statement at an end stands no more.</summary>
    public Link? With(KeyedLink link) => statements.Named(link.From) is { } from && statements.Named(link.To) is { } to
        ? new Link(from, to, link.Relation, link.Confidence, link.Reason, link.Standing)
        : null;
}
