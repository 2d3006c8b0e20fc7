using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;

namespace Gainsay.Cli.Commands;

/// <summary>Opens the ledger that the user means.</summary>
internal static class LedgerFile
{
    /// <summary>For a command that writes: the file is made where there is none.</summary>
    public static SqliteLedger OpenOrCreate(Terminal terminal, string? path) => SqliteLedger.Open(PathOf(terminal, path), tell: terminal.Complain);

    /// <summary>For a command that looks something up.</summary>
    /// <exception cref="UserErrorException">There is no ledger yet.</exception>
    public static SqliteLedger OpenExisting(Terminal terminal, string? path)
    {
        var file = PathOf(terminal, path);
        return File.Exists(file)
            ? SqliteLedger.Open(file, tell: terminal.Complain)
            : throw new UserErrorException($"There is no ledger at {file} yet. `gainsay read FILE` makes one; `gainsay demo` shows how.");
    }

    /// <summary>The one article that a handle means.</summary>
    /// <exception cref="UserErrorException">There is none, or several begin so.</exception>
    public static ArticleEntry Find(ILedger ledger, string handle) => ledger.Find(handle) switch
    {
        [var entry] => entry,
        [] => throw new UserErrorException($"The ledger has no article `{handle}`. `gainsay list` shows what it has."),
        var several => throw new UserErrorException(
            $"`{handle}` may mean {several.Count} articles: {string.Join(", ", several.Take(5).Select(ShortId.Of))}. Give more of the id."),
    };

    /// <summary>The file that the option, the environment variable or the user's data folder names, in this order.</summary>
    public static string PathOf(Terminal terminal, string? path) =>
        path ?? (terminal.Environment(LedgerLocation.Variable) is { Length: > 0 } named ? named : LedgerLocation.Default());
}
