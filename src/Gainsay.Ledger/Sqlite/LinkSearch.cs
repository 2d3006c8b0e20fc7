using Gainsay.Ledger.Links;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Links with the statements at their ends.</summary>
internal sealed class LinkSearch(SqliteConnection connection)
{
    private readonly StandingStatements statements = new(connection);

    public List<Link> Matching(LinkFilter filter, int limit)
    {
        string? key = null;
        if (filter.Statement is { } asked)
        {
            key = statements.ByKey(asked) is { Stands: true, Statement: var statement } ? statement.Key : asked;
        }
        return [.. LinkRows.Matching(connection, filter, key, limit).Select(With).OfType<Link>()];
    }

    /// <summary>Null where a statement at an end stands no more.</summary>
    public Link? With(KeyedLink link) => statements.Named(link.From) is { } from && statements.Named(link.To) is { } to
        ? new Link(from, to, link.Relation, link.Confidence, link.Reason, link.Standing)
        : null;
}
