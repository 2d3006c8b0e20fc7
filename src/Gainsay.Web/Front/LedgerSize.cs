using Gainsay.Ledger;

namespace Gainsay.Web.Front;

/// <summary>How much the ledger holds; of a large one a minute old at most.</summary>
internal sealed class LedgerSize(Newsroom newsroom, TimeProvider time)
{
    private const int Small = 2000;
    private readonly KeptAnswer<LedgerCounts> counts = new(time, newsroom.Ledger.Withdrawals, newsroom.Ledger.Counts, counted => counted.Articles > Small);

    public LedgerCounts Now() => counts.Now();
}
