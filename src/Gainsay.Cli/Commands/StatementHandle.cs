using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Cli.Commands;

/// <summary>The statement that a user means.</summary>
internal static class StatementHandle
{
    private const int ShortestBeginning = 4;
    private const int KeyLength = 32;

    /// <summary>Whether it looks like a key or the beginning of one.</summary>
    public static bool IsKey(string handle) => handle.Length is >= ShortestBeginning and <= KeyLength && handle.All(char.IsAsciiHexDigit);

    /// <param name="ledger">Where it stands.</param>
    /// <param name="handle">A key, or the first 4 or more digits of one.</param>
    /// <exception cref="UserErrorException">There is none, or several begin so.</exception>
    public static Statement Find(SqliteLedger ledger, string handle)
    {
        var keys = IsKey(handle) ? ledger.Keys(handle.ToLowerInvariant(), 3) : [];
        return keys switch
        {
            [var key] => ledger.Statement(key)?.Statement ?? throw Unknown(handle),
            [] => throw Unknown(handle),
            _ => throw new UserErrorException($"`{handle}` may mean several statements. Give more of the key."),
        };
    }

    private static UserErrorException Unknown(string handle) =>
        new($"The ledger has no statement `{handle}`. `gainsay search WORDS` and `gainsay links` show what it has; a statement is named by the first digits of its key.");
}
