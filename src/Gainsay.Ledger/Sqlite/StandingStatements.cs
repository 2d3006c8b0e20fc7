using Gainsay.Ledger.Actors;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Statements looked up by article and place, each article's reading unpacked once. For one question.</summary>
internal sealed class StandingStatements(SqliteConnection connection)
{
    private readonly Dictionary<long, (ArticleReading Reading, IReadOnlyList<Statement> Statements)> known = [];

    public Statement At(long article, int place) => Of(article).Statements[place];

    public string TextOf(long article) => Of(article).Reading.Article.Text;

    public IReadOnlyList<Statement> All(long article) => Of(article).Statements;

    /// <summary>The statement that has the key now. Null where none has.</summary>
    public Statement? Named(string key) => Standing(key);

    /// <summary>Those who say a statement and those for whom they speak, as names that are equal in two articles only where the actor is taken for the same.</summary>
    public IReadOnlyList<string> Identities(Statement statement)
    {
        var row = ArticleRows.RowOf(connection, statement.Article.Id)!.Value;
        var reading = Of(row).Reading;
        return [.. StatementList.ActorsOf(reading, statement.Attribution).Select(actor => reading.Actors[actor].Kind == ActorKind.Unnamed
            ? FormattableString.Invariant($"{row}#{actor}")
            : IdentityOf(reading.Actors[actor])).Distinct()];
    }

    // In the form in which names in two articles are the same name: `Raúl R. Labrador` is `Raul Labrador`.
    private static string IdentityOf(Actor actor) =>
        NameKey.Of(actor.Name, Families.Of(actor.Kind)) is { Length: > 0 } key ? $"{Families.Of(actor.Kind)} {key}" : FoldedName.Of(actor.Name);

    /// <summary>As <see cref="Identities"/>, by who is who across articles at this moment, decisions of persons included: what is kept must not go by it, because it changes as articles come in.</summary>
    public IReadOnlyList<string> PresentIdentities(Statement statement)
    {
        var row = ArticleRows.RowOf(connection, statement.Article.Id)!.Value;
        var reading = Of(row).Reading;
        var ids = connection.Rows("SELECT actor, id FROM appearances WHERE article = $1", found => (Actor: found.GetInt32(0), Id: found.GetString(1)), row).ToDictionary(found => found.Actor, found => found.Id);
        return [.. StatementList.ActorsOf(reading, statement.Attribution).Select(actor => reading.Actors[actor].Kind != ActorKind.Unnamed && ids.TryGetValue(actor, out var id)
            ? id
            : FormattableString.Invariant($"{row}#{actor}")).Distinct()];
    }

    /// <summary>What a key leads to: see <see cref="ILedger.Statement"/>.</summary>
    public StatementByKey? ByKey(string key)
    {
        if (Standing(key) is { } statement)
        {
            return new StatementByKey(statement, Moved: false, Stands: true);
        }
        var former = connection
            .Rows(
                "SELECT moved_to, reading, place, article FROM former_keys WHERE key = $1",
                row => (MovedTo: row.Text(0), Reading: row.Number(1), Place: row.Number(2), Article: row.GetInt64(3)),
                key)
            .Select(found => ((string? MovedTo, long? Reading, long? Place, long Article)?)found)
            .FirstOrDefault();
        return former switch
        {
            null => null,
            { MovedTo: { } movedTo } => Standing(movedTo) is { } moved ? new StatementByKey(moved, Moved: true, Stands: true) : null,
            { Reading: { } reading, Place: { } place, Article: var article } => new StatementByKey(Past(article, reading)[(int)place], Moved: false, Stands: false),
            _ => null,
        };
    }

    private Statement? Standing(string key)
    {
        var found = connection.Rows("SELECT article, place FROM statements WHERE key = $1", row => (Article: row.GetInt64(0), Place: row.GetInt32(1)), key);
        return found.Count == 0 ? null : At(found[0].Article, found[0].Place);
    }

    private IReadOnlyList<Statement> Past(long article, long reading) =>
        StatementList.Of(ArticleRows.ByRow(connection, article), ReadingRows.ByRow(connection, reading));

    private (ArticleReading Reading, IReadOnlyList<Statement> Statements) Of(long article)
    {
        if (!known.TryGetValue(article, out var found))
        {
            var reading = ReadingRows.Standing(connection, article);
            found = known[article] = (reading, StatementList.Of(ArticleRows.ByRow(connection, article), reading));
        }
        return found;
    }
}
