using Gainsay.Ledger.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>The contract, kept by the embedded ledger.</summary>
public sealed class SqliteLedgerContract : LedgerContract, IDisposable
{
    private readonly TemporaryFile file = new();
    private readonly List<TemporaryFile> others = [];

    public void Dispose()
    {
        file.Dispose();
        others.ForEach(other => other.Dispose());
    }

    protected override ILedger Open() => SqliteLedger.Open(file.Path, clock);

    protected override ILedger OpenAnother()
    {
        others.Add(new TemporaryFile());
        return SqliteLedger.Open(others[^1].Path, clock);
    }
}
