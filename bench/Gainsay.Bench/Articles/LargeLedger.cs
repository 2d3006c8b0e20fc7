using Gainsay.Bench.Runs;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Bench.Articles;

/// <summary>Fills a ledger with made-up articles that were read by rules, and with links between them.</summary>
/// <remarks>Links are made up too: the first statement of every tenth article denies the first one of the article ten before it, and its second one agrees with the second one there,
/// so that three such articles are one dispute with its sides. To draw them by comparing statements would take days.</remarks>
internal sealed class LargeLedger(SqliteLedger ledger, Reader reader, int width)
{
    // How many articles go in with one transaction: waiting for the disk at each would take most of the time.
    private const int InBatch = 200;
    private const int LinkedEvery = 10;
    private const int InDispute = 3;

    private readonly List<ArticleReading> batch = new(InBatch);
    private IReadOnlyList<Statement> before = [];
    private int linked;

    /// <summary>Fills the ledger up to the number of articles; one that has some of them, because it was filled before or filling was broken off, gets those that it lacks.</summary>
    public async Task FillAsync(int count, CancellationToken cancellation)
    {
        if (ledger.Counts().Articles >= count)
        {
            return;
        }
        using var set = MadeSet.Write(count, seed: 1);
        using var intake = new ArticleIntake(new IntakeOptions());
        var number = 0;
        await foreach (var result in intake.ReadAsync([set.Path], cancellation))
        {
            Add(number++, ((IntakeResult.Read)result).Article);
            Progress.Tell(number, count);
        }
        Flush();
    }

    private void Add(int number, Article article)
    {
        var isThere = ledger.Has(article.Id, reader.Engine);
        if (number % LinkedEvery == 0)
        {
            linked++;
            if (!isThere)
            {
                Link(reader.Read(article));
            }
            before = ledger.Statements(article.Id);
            return;
        }
        if (isThere)
        {
            return;
        }
        batch.Add(reader.Read(article));
        if (batch.Count == InBatch)
        {
            Flush();
        }
    }

    private void Flush()
    {
        ledger.Put(batch);
        batch.Clear();
    }

    private void Link(ArticleReading reading)
    {
        var statements = ledger.StatementsOf(reading);
        List<DrawnLink> links = [];
        if (linked % InDispute != 1 && Math.Min(statements.Count, before.Count) >= 2)
        {
            links.Add(new DrawnLink(statements[0].Key, before[0].Key, Relation.Denies, 0.9, IsLikely: true, "made up"));
            links.Add(new DrawnLink(statements[1].Key, before[1].Key, Relation.Agrees, 0.9, IsLikely: true, "made up"));
        }
        var vector = new sbyte[width];
        vector[linked % width] = 127;
        ledger.Put(reading, new LinkedArticle("made", ledger.Revision, [.. statements.Select(statement => new Linkable(statement, [], "made", vector))], links, []));
    }
}
