using Gainsay.Ledger.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>The contract, kept by the embedded ledger; and after each test the counts that it keeps of actors are right.</summary>
public sealed class SqliteLedgerContract : LedgerContract, IDisposable
{
    private readonly TemporaryFile file = new();
    private readonly List<TemporaryFile> others = [];

    public void Dispose()
    {
        try
        {
            KeptTables.AssertRight(file.Path);
            others.ForEach(other => KeptTables.AssertRight(other.Path));
        }
        finally
        {
            file.Dispose();
            others.ForEach(other => other.Dispose());
        }
    }

    protected override ILedger Open() => SqliteLedger.Open(file.Path, clock);

    protected override ILedger OpenAnother()
    {
        others.Add(new TemporaryFile());
        return SqliteLedger.Open(others[^1].Path, clock);
    }
}
