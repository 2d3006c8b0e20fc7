namespace Gainsay.Ledger;

/// <summary>Where a user's ledger is when no place is given.</summary>
public static class LedgerLocation
{
    /// <summary>The environment variable that names another file.</summary>
    public const string Variable = "GAINSAY_LEDGER";

    /// <summary>The file that <see cref="Variable"/> names, or <c>gainsay/gainsay.ledger</c> in the user's data folder
    /// (<c>~/.local/share</c> or <c>XDG_DATA_HOME</c> on Linux, <c>~/Library/Application Support</c> on macOS, <c>%LOCALAPPDATA%</c> on Windows).</summary>
    /// <exception cref="LedgerException">The variable is not set and the user has no data folder.</exception>
    public static string Default() => Default(
        Environment.GetEnvironmentVariable(Variable),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    internal static string Default(string? variable, string dataFolder)
    {
        if (!string.IsNullOrWhiteSpace(variable))
        {
            return variable;
        }
        if (dataFolder.Length == 0)
        {
            throw new LedgerException($"There is no data folder for this user to keep a ledger in. Name a file with --ledger or {Variable}.");
        }
        return Path.Combine(dataFolder, "gainsay", "gainsay.ledger");
    }
}
