using System.CommandLine;
using Gainsay.Cli.Terminals;

namespace Gainsay.Cli.Commands;

/// <summary>Who it is that decides.</summary>
internal static class CorrectionOptions
{
    public static Option<string?> Person() => new("--by") { Description = "Who decides [default: your user name]", HelpName = "NAME" };

    /// <summary>The name that was given, or else the user's, or else nobody's.</summary>
    public static string PersonOf(Terminal terminal, string? given) =>
        given ?? terminal.Environment("USER") ?? terminal.Environment("USERNAME") ?? "unknown";
}
