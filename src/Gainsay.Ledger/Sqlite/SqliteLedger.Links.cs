using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Sqlite;

/// <summary>Links, disputes, voices and positions.</summary>
public sealed partial class SqliteLedger : ILinkLedger, IDisputes
{
    public long Revision => store.Read(VectorRows.Revision);

    public bool IsLinked(string articleId, string linker) => store.Read(connection => VectorRows.IsLinked(connection, articleId, linker));

    public IReadOnlyList<Statement> StatementsOf(ArticleReading reading) => ReadingStatements.Of(reading, time.GetUtcNow());

    public IReadOnlyList<Candidate> Candidates(IReadOnlyList<Linkable> fresh, CandidateBudget budget)
    {
        ArgumentNullException.ThrowIfNull(fresh);
        ArgumentNullException.ThrowIfNull(budget);
        return fresh.Count == 0 ? [] : store.Read(connection => new CandidateSearch(connection, fresh, budget).Run());
    }

    public ILookup<string, Link> AnswersWithin(IReadOnlyCollection<string> statementKeys)
    {
        ArgumentNullException.ThrowIfNull(statementKeys);
        return store.Read(connection => new LinkSearch(connection, new StandingStatements(connection)).AnswersWithin(statementKeys));
    }

    public PutOutcome? Put(ArticleReading reading, LinkedArticle linked)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(linked);
        return store.Write(connection => LinkingIn.Run(connection, reading, linked, time.GetUtcNow()));
    }

    /// <summary>Takes in articles that are linked to no other, many in one transaction. For measuring in a large ledger.</summary>
    internal void Fill(IEnumerable<(ArticleReading Reading, IReadOnlyList<Linkable> Statements)> articles, string linker) => store.Write(connection =>
    {
        var cache = connection.Number("PRAGMA cache_size");
        connection.Run("PRAGMA cache_size = -3000000");
        foreach (var (reading, statements) in articles)
        {
            LinkingIn.Run(connection, reading, new LinkedArticle(linker, VectorRows.Revision(connection), statements, [], []), time.GetUtcNow());
        }
        connection.Run(FormattableString.Invariant($"PRAGMA cache_size = {cache}"));
        return 0;
    });

    public IReadOnlyList<Dispute> Disputes(DisputeFilter filter, int limit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new DisputeSearch(connection).Matching(filter, limit));
    }

    public DisputeById? Dispute(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.Read(connection => new DisputeSearch(connection).ById(id));
    }

    public IReadOnlyList<Link> Links(LinkFilter filter, int limit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new LinkSearch(connection, new StandingStatements(connection)).Matching(filter, limit));
    }

    public IReadOnlyList<Link> AnswersBy(string actor, int limit) => Answers(actor, answers: true, limit);

    public IReadOnlyList<Link> AnswersTo(string actor, int limit) => Answers(actor, answers: false, limit);

    public VoiceCount? Voices(string statementKey)
    {
        ArgumentNullException.ThrowIfNull(statementKey);
        return store.Read(connection => new VoiceSearch(connection).Of(statementKey));
    }

    public IReadOnlyList<Voice> Group(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return store.Read(connection => new VoiceSearch(connection).Group(statements));
    }

    public IReadOnlyList<string> Keys(string beginning, int limit)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => StatementRows.Keys(connection, beginning, limit));
    }

    public IReadOnlyList<Position> Positions(string actor, string? question, int limit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new PositionSearch(connection).Of(actor, question, limit));
    }

    private List<Link> Answers(string actor, bool answers, int limit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return store.Read(connection => new LinkSearch(connection, new StandingStatements(connection)).Answers(actor, answers, limit));
    }

    private static void ApplyIfOfLinks(SqliteConnection connection, Correction correction)
    {
        if (LinkCorrections.IsOfLinks(correction))
        {
            LinkDecisionRows.Apply(connection);
            VectorRows.Advance(connection);
        }
    }
}
