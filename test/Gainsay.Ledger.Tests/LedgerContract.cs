using System.Text.Json;
using Gainsay.Reading;

namespace Gainsay.Ledger.Tests;

/// <summary>What every ledger must do, whatever it is stored in.</summary>
public abstract partial class LedgerContract
{
    private protected readonly StoppedClock clock = new();

    /// <summary>An empty ledger that runs on <see cref="clock"/>.</summary>
    protected abstract ILedger Open();

    /// <summary>Another empty ledger at each call.</summary>
    protected abstract ILedger OpenAnother();

    /// <summary>Compares everything, lists by their elements.</summary>
    internal static void AssertSame<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
