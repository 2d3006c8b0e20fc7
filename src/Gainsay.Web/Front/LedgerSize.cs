using Gainsay.Ledger;

namespace Gainsay.Web.Front;

/// <summary>How much the ledger holds. Counting a large one takes longer than showing a page may, so a count is kept for a minute; that of a small one is always fresh.</summary>
internal sealed class LedgerSize(Newsroom newsroom, TimeProvider time)
{
    private const int Small = 2000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private volatile Counted? last;

    public LedgerCounts Now()
    {
        var now = time.GetUtcNow();
        if (last is { } counted && counted.Counts.Articles > Small && now - counted.When < Lifetime)
        {
            return counted.Counts;
        }
        var counts = newsroom.Ledger.Counts();
        last = new Counted(counts, now);
        return counts;
    }

    private sealed record Counted(LedgerCounts Counts, DateTimeOffset When);
}
