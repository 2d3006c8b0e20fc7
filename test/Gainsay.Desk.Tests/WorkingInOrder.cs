namespace Gainsay.Desk.Tests;

public sealed class WorkingInOrder
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Results_come_in_the_order_of_the_input_however_long_each_takes() =>
        Gen.Select(Gen.Int[0, 5000].Array[0, 60], Gen.Int[1, 6]).Sample(
            (spins, jobs) =>
            {
                int Work((int Spin, int Index) item)
                {
                    Thread.SpinWait(item.Spin);
                    return item.Index;
                }
                var results = InOrder.Run(spins.Select((spin, i) => (spin, i)).ToAsyncEnumerable(), Work, jobs, Cancellation).ToBlockingEnumerable(Cancellation).ToList();
                return results.SequenceEqual(Enumerable.Range(0, spins.Length));
            },
            threads: 1);

    [Fact]
    public async Task No_more_workers_run_than_were_asked_for()
    {
        var (running, most) = (0, 0);
        var seen = new Lock();
        int Work(int item)
        {
            lock (seen)
            {
                most = Math.Max(most, ++running);
            }
            Thread.SpinWait(2000);
            lock (seen)
            {
                running--;
            }
            return item;
        }
        await InOrder.Run(Enumerable.Range(0, 200).ToAsyncEnumerable(), Work, 3, Cancellation).CountAsync(Cancellation);
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task Input_is_asked_for_only_a_bounded_stretch_ahead_of_the_results()
    {
        var (asked, given, furthest) = (0, 0, 0);
        IEnumerable<int> Endless()
        {
            while (true)
            {
                furthest = Math.Max(furthest, ++asked - Volatile.Read(ref given));
                yield return asked;
            }
        }
        await foreach (var _ in InOrder.Run(Endless().ToAsyncEnumerable(), item => item, 2, Cancellation))
        {
            Thread.SpinWait(5000);
            if (++given == 500)
            {
                break;
            }
        }
        Assert.InRange(furthest, 1, 16);
    }

    [Fact]
    public async Task An_exception_of_the_work_comes_at_its_place()
    {
        var results = new List<int>();
        var error = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in InOrder.Run(Enumerable.Range(0, 100).ToAsyncEnumerable(), FailAtSeven, 4, Cancellation))
            {
                results.Add(result);
            }
        });
        Assert.Equal("seven", error.Message);
        Assert.Equal(Enumerable.Range(0, 7), results);
        static int FailAtSeven(int item) => item == 7 ? throw new InvalidDataException("seven") : item;
    }

    [Fact]
    public async Task An_exception_of_the_input_comes_after_the_results_before_it()
    {
        static IEnumerable<int> Failing()
        {
            yield return 0;
            yield return 1;
            throw new InvalidDataException("input");
        }
        var results = new List<int>();
        var error = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in InOrder.Run(Failing().ToAsyncEnumerable(), item => item, 2, Cancellation))
            {
                results.Add(result);
            }
        });
        Assert.Equal("input", error.Message);
        Assert.Equal([0, 1], results);
    }

    [Fact]
    public async Task A_cancelled_run_stops()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var given = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in InOrder.Run(Enumerable.Range(0, int.MaxValue).ToAsyncEnumerable(), item => item, 2, cancel.Token))
            {
                if (++given == 10)
                {
                    await cancel.CancelAsync();
                }
            }
        });
        Assert.InRange(given, 10, 40);
    }
}
