using Gainsay.Ledger;

namespace Gainsay.Web.Statements;

/// <summary>Statements for showing: one content may be several statements, a claim each, and a reader wants its words once.</summary>
internal static class SameWords
{
    /// <summary>The first statement of each attribution.</summary>
    public static IEnumerable<Statement> Once(this IEnumerable<Statement> statements) => statements.DistinctBy(statement => (statement.Article.Id, statement.Attribution));

    /// <summary>The first hit of each attribution.</summary>
    public static IEnumerable<StatementHit> Once(this IEnumerable<StatementHit> hits) => hits.DistinctBy(hit => (hit.Statement.Article.Id, hit.Statement.Attribution));
}
