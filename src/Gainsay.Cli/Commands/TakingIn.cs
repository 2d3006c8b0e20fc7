using Gainsay.Desk;
using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Encoders;

namespace Gainsay.Cli.Commands;

/// <summary>How an article is taken in: through the desk into a ledger, or only read.</summary>
internal static class TakingIn
{
    /// <summary>The most links of one article that are printed.</summary>
    public const int MostLinks = 1000;

    /// <summary>The engine that was asked for.</summary>
    /// <param name="engine">Which.</param>
    /// <param name="linker">Draws the links. Where it has the answer model, the engine reads closely by the same.</param>
    /// <exception cref="ReaderModelException">A model's file is missing or damaged.</exception>
    public static Reader ReaderOf(EngineChoice engine, Linker? linker) =>
        engine == EngineChoice.Rules ? new Reader() : linker?.Answers is { } answers ? Reader.Close(answers) : Reader.Trained();

    /// <summary>Reads, links and keeps an article, or only reads and links it where there is no ledger.</summary>
    /// <param name="reader">The engine.</param>
    /// <param name="ledger">Where it is kept. Null: nowhere.</param>
    /// <param name="linker">Draws the links. Null: none are drawn.</param>
    public static Func<Article, TakenIn> Through(Reader reader, SqliteLedger? ledger, Linker? linker)
    {
        if (ledger is not null)
        {
            return new Desk.Desk(reader.Read, reader.Engine, ledger, linker is null ? null : new Linking(linker, ledger, new CandidateBudget())).TakeIn;
        }
        return article =>
        {
            var reading = reader.Read(article);
            var links = linker?.Within(reading, linker.Prepare(ReadingStatements.Of(reading, DateTimeOffset.UnixEpoch)), new CandidateBudget().Within).Links ?? [];
            return new TakenIn(article, PutOutcome.Unchanged, reading) { Links = [.. links.Where(link => link.IsLikely)] };
        };
    }

    /// <summary>As taken in, with the links to other articles too.</summary>
    public static Func<Article, TakenIn> WithLinksOf(IDisputes ledger, Func<Article, TakenIn> takeIn) => article =>
        takeIn(article) is { Reading: not null } taken ? taken with { Links = LinksOf(ledger, article.Id) } : new TakenIn(article, PutOutcome.Refused, null);

    /// <summary>The links of an article that stand in the ledger and are shown unasked.</summary>
    public static IReadOnlyList<DrawnLink> LinksOf(IDisputes ledger, string articleId) =>
    [
        .. ledger.Links(LinkFilter.Shown with { Article = articleId }, MostLinks)
            .Select(link => new DrawnLink(link.From.Key, link.To.Key, link.Relation, link.Confidence, IsLikely: true, link.Reason)),
    ];
}
