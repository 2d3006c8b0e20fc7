namespace Gainsay.Exchange.Importing;

/// <summary>The name of the engine under which the ledger keeps what was imported.</summary>
/// <remarks>Of two engines the ledger lets the one with the higher numbers stand, and counts nothing after a hyphen. So no imported reading, whatever
/// version its file claims, ever takes the place of one that this program's engine made, and the engine's reading takes the place of it.</remarks>
public static class ImportedEngine
{
    private const string Prefix = "imported-";

    /// <summary><c>imported-</c> and the name; a name that begins so already is left as it is.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name : Prefix + name;
    }
}
