using Gainsay.Reading.Text;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Finds statements by their words and by who, how, where and when.</summary>
internal sealed class StatementSearch(SqliteConnection connection)
{
    // Control characters, which articles do not have; a text that has them loses its marks, nothing else.
    private const char MarkStart = '\u0002';
    private const char MarkEnd = '\u0003';

    // Of more matches than this the latest come first; fewer are ranked by how well they match, for which each has to be looked at.
    private const int Ranked = 2000;

    private readonly StandingStatements statements = new(connection);

    public List<StatementHit> Run(StatementQuery query, int limit)
    {
        if (SearchWords.OfStatement(query.Words) is not { } words || SearchWords.OfActor(query.Actor) is not { } actor)
        {
            return [];
        }
        return [.. Rows(query, words, actor, limit).Select(found => Hit(found.Statement, found.Article, found.Place, words))];
    }

    private List<(long Statement, long Article, int Place)> Rows(StatementQuery query, string words, string actor, int limit)
    {
        var sought = SearchWords.All(words, actor);
        var match = sought.Length > 0 ? SearchWords.All(words, actor, SearchWords.OfAttitude(query.Attitude)) : "";
        var (from, matches) = match.Length > 0
            // The index first, which gives numbers in either order; left to itself, SQLite may begin with the articles.
            ? ("statement_words w CROSS JOIN statements s ON s.statement = w.rowid CROSS JOIN articles a ON a.article = s.article",
                "statement_words MATCH $1 AND w.rowid BETWEEN $9 AND $10")
            // Articles first, which the index gives in the order that is asked for: the latest of a million are found without sorting them.
            : ("articles a CROSS JOIN statements s ON s.article = a.article", "$1 = '' AND ($4 IS NULL OR a.day >= $4) AND ($5 IS NULL OR a.day <= $5)");
        var order = match.Length > 0 && HasMany(match) ? "w.rowid DESC"
            : (words.Length > 0 ? "bm25(statement_words, 1, 1, 1, 0), " : "") + "a.day DESC, a.id, s.place";
        return connection.Rows(
            $"""
            SELECT s.statement, s.article, s.place FROM {from}
            WHERE {matches}
              AND ($2 IS NULL OR s.attitude = $2)
              {(query.Outlet is null ? "" : "AND a.outlet = $3 COLLATE NOCASE")}
              AND ($7 IS NULL OR a.first_seen <= $7)
            ORDER BY {order} LIMIT $6 OFFSET $8
            """,
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt32(2)),
            match,
            query.Attitude is { } attitude ? StatementRows.Name(attitude) : null,
            query.Outlet,
            ArticleRows.Day(query.Since),
            ArticleRows.Day(query.Until),
            limit,
            ArticleRows.SeenBy(query.SeenBy),
            query.Skip,
            StatementNumbers.First(query.Since ?? DateOnly.MinValue),
            query.Until is { } until ? StatementNumbers.Last(until) : long.MaxValue);
    }

    private bool HasMany(string match) =>
        connection.Number("SELECT rowid FROM statement_words WHERE statement_words MATCH $1 ORDER BY rowid DESC LIMIT 1 OFFSET $2", match, Ranked) is not null;

    private StatementHit Hit(long row, long article, int place, string words)
    {
        var statement = statements.At(article, place);
        var text = statements.TextOf(article);
        var passage = Passage.Around(statement, text);
        IReadOnlyList<TextSpan> matches = words.Length == 0 ? [] : [.. Matches(row, statement, words, passage)];
        return new StatementHit(statement, passage, passage.In(text).ToString(), matches);
    }

    private IEnumerable<TextSpan> Matches(long row, Statement statement, string words, TextSpan passage)
    {
        var marked = connection.Rows(
            "SELECT highlight(statement_words, 2, $3, $4), words FROM statement_words WHERE statement_words MATCH $1 AND rowid = $2",
            found => (Marked: found.GetString(0), Plain: found.GetString(1)),
            words,
            row,
            MarkStart.ToString(),
            MarkEnd.ToString())[0];
        var stretches = StatementRows.Stretches(statement);
        var lineStart = 0;
        var stretch = 0;
        foreach (var match in Marks(marked.Marked, marked.Plain))
        {
            while (match.Start - lineStart > stretches[stretch].Length)
            {
                lineStart += stretches[stretch].Length + 1;
                stretch++;
            }
            var start = stretches[stretch].Start + match.Start - lineStart - passage.Start;
            var end = Math.Min(stretches[stretch].End, stretches[stretch].Start + match.End - lineStart) - passage.Start;
            yield return new TextSpan(start, end);
        }
    }

    // Where the marks stand, as spans of the plain words.
    private static List<TextSpan> Marks(string marked, string plain)
    {
        var marks = new List<TextSpan>();
        if (plain.AsSpan().ContainsAny(MarkStart, MarkEnd))
        {
            return marks;
        }
        var (at, start) = (0, 0);
        foreach (var c in marked)
        {
            if (c == MarkStart)
            {
                start = at;
            }
            else if (c == MarkEnd)
            {
                marks.Add(new TextSpan(start, at));
            }
            else
            {
                at++;
            }
        }
        return marks;
    }
}
