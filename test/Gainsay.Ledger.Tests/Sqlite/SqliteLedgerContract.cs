using Gainsay.Ledger.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>The contract, kept by the embedded ledger.</summary>
public sealed class SqliteLedgerContract : LedgerContract, IDisposable
{
    private readonly TemporaryFile file = new();

    public void Dispose() => file.Dispose();

    protected override ILedger Open() => SqliteLedger.Open(file.Path, clock);
}
