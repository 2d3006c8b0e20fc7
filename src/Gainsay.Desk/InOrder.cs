using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Gainsay.Desk;

/// <summary>Work done by several workers, whose results come in the order of the input.</summary>
public static class InOrder
{
    /// <summary>How many results may wait, for each worker, while an earlier and slower one is not finished.</summary>
    private const int WaitingPerWorker = 4;

    /// <summary>Does <paramref name="work"/> for each item, <paramref name="jobs"/> at a time.</summary>
    /// <remarks>Items are asked for one by one and only while fewer than a fixed number are under way, so memory stays bounded however long the input is.
    /// An exception of the work or of the input comes out at its place in the order and ends the run.</remarks>
    /// <param name="items">The input; used by one thread at a time.</param>
    /// <param name="work">Must be safe for <paramref name="jobs"/> threads.</param>
    /// <param name="jobs">How many workers; at least 1.</param>
    /// <param name="cancellation">Stops between two items.</param>
    public static async IAsyncEnumerable<TOut> Run<TIn, TOut>(
        IAsyncEnumerable<TIn> items,
        Func<TIn, TOut> work,
        int jobs,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var workers = new SemaphoreSlim(jobs);
        var underWay = Channel.CreateBounded<Task<TOut>>(jobs * WaitingPerWorker);
        var feeding = Feed(items, work, workers, underWay.Writer, stop.Token);
        try
        {
            await foreach (var result in underWay.Reader.ReadAllAsync(cancellation))
            {
                yield return await result;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
            while (underWay.Reader.TryRead(out var left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // Ends by completing the channel, with the input's exception if it had one; never throws itself.
    private static async Task Feed<TIn, TOut>(
        IAsyncEnumerable<TIn> items, Func<TIn, TOut> work, SemaphoreSlim workers, ChannelWriter<Task<TOut>> underWay, CancellationToken stop)
    {
        var last = Task.CompletedTask;
        try
        {
            await foreach (var item in items.WithCancellation(stop))
            {
                await workers.WaitAsync(stop);
                var task = Task.Run(() => Do(item), CancellationToken.None);
                last = task;
                await underWay.WriteAsync(task, stop);
            }
            underWay.Complete();
        }
        catch (Exception error)
        {
            await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            underWay.Complete(error);
        }

        TOut Do(TIn item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                workers.Release();
            }
        }
    }
}
