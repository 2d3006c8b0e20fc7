namespace Gainsay.Web;

/// <summary>The ledger's answer to one question. Where it takes longer than showing a page may, it is kept for a minute; the answer of a small ledger is always fresh, and no kept one outlives a removal or a person's decision.</summary>
/// <remarks>Safe for any number of threads: at worst two ask at the same time.</remarks>
/// <param name="time">The clock.</param>
/// <param name="withdrawals">See <see cref="Gainsay.Ledger.ILedger.Withdrawals"/>.</param>
/// <param name="ask">Asks the ledger.</param>
/// <param name="isLarge">Whether an answer took so long that it is to be kept.</param>
internal sealed class KeptAnswer<T>(TimeProvider time, Func<long> withdrawals, Func<T> ask, Func<T, bool> isLarge)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private volatile Answer? last;

    public T Now()
    {
        var now = time.GetUtcNow();
        // Asked before the answer: what is withdrawn meanwhile makes the next one ask again.
        var withdrawn = withdrawals();
        if (last is { } kept && kept.Withdrawn == withdrawn && now - kept.When < Lifetime)
        {
            return kept.Value;
        }
        var value = ask();
        last = isLarge(value) ? new Answer(value, now, withdrawn) : null;
        return value;
    }

    private sealed record Answer(T Value, DateTimeOffset When, long Withdrawn);
}
