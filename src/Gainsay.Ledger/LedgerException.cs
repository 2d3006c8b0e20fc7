namespace Gainsay.Ledger;

/// <summary>The store could not be opened, read or written. The message names the store and says what to do, in words for a user.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string message)
        : base(message)
    {
    }

    public LedgerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
