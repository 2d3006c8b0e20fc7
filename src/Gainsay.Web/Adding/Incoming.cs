using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;
using Gainsay.Intake;
using Gainsay.Ledger;
using Microsoft.Extensions.Hosting;

namespace Gainsay.Web.Adding;

/// <summary>Takes in what is handed in: batches of the site one after the other in the background, single articles of the API at once.</summary>
/// <remarks>
/// Reading an article takes a processor for a while, so no more than <see cref="AtOnce"/> are read at a time, whoever asks; the rest wait their turn.
/// Batches are kept in memory for their page, the latest <see cref="MostKept"/> of them; what was read is in the ledger.
/// </remarks>
internal sealed class Incoming(Newsroom newsroom, ArticleIntake intake) : BackgroundService
{
    private const int AtOnce = 2;
    private const int MostWaiting = 50;
    private const int MostKept = 200;

    private readonly SemaphoreSlim turns = new(AtOnce);
    private readonly ConcurrentDictionary<string, Batch> batches = new();
    private readonly ConcurrentQueue<string> order = new();
    private readonly Channel<Batch> waiting = Channel.CreateBounded<Batch>(MostWaiting);

    public Batch? Find(string id) => batches.GetValueOrDefault(id);

    /// <summary>Puts submissions in the queue.</summary>
    /// <returns>Null when too many wait already.</returns>
    public Batch? Enqueue(IReadOnlyList<Submission> submissions)
    {
        var batch = new Batch(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), submissions);
        batches[batch.Id] = batch;
        if (!waiting.Writer.TryWrite(batch))
        {
            batches.TryRemove(batch.Id, out _);
            return null;
        }
        order.Enqueue(batch.Id);
        while (order.Count > MostKept && order.TryDequeue(out var oldest))
        {
            batches.TryRemove(oldest, out _);
        }
        return batch;
    }

    /// <summary>Reads one submission now, as soon as it is its turn.</summary>
    public async IAsyncEnumerable<(IntakeResult Result, Desk.TakenIn? Taken)> ReadAsync(
        Submission submission, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await foreach (var result in submission.ReadAsync(intake, cancellation).ConfigureAwait(false))
            {
                yield return (result, result is IntakeResult.Read read ? newsroom.TakeIn(read.Article) : null);
            }
        }
        finally
        {
            turns.Release();
        }
    }

    public override void Dispose()
    {
        turns.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var batch in waiting.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var submission in batch.Submissions)
            {
                await TakeInAsync(batch, submission, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    // One that fails, also in a way that nobody foresaw, has its line and does not keep the others from being read.
    private async Task TakeInAsync(Batch batch, Submission submission, CancellationToken cancellation)
    {
        try
        {
            await foreach (var (result, taken) in ReadAsync(submission, cancellation).ConfigureAwait(false))
            {
                batch.Add(taken is not null ? BatchLine.Of(taken) : new BatchLine(submission.Name, null, 0, ((IntakeResult.Failed)result).What));
            }
        }
        catch (LedgerException error)
        {
            batch.Add(new BatchLine(submission.Name, null, 0, error.Message));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            batch.Add(new BatchLine(submission.Name, null, 0, $"`{submission.Name}` could not be read: {error.Message}"));
        }
        finally
        {
            batch.Finish();
        }
    }
}
