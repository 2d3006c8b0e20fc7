using System.Text;
using Gainsay.Cli.Terminals;
using Spectre.Console;

namespace Gainsay.Cli.Tests;

/// <summary>One run of the program in this process: what it printed, what it complained of, how it ended.</summary>
internal sealed record Run(int ExitStatus, string Output, string Complaints)
{
    /// <summary>Runs <c>gainsay</c> with the arguments, 80 columns wide and without colour.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">What standard input holds.</param>
    /// <param name="environment">The environment variables that the program sees; none unless given.</param>
    /// <param name="interactive">Whether a person is taken to sit at the terminal.</param>
    public static async Task<Run> OfAsync(
        IReadOnlyList<string> arguments, string input = "", IReadOnlyDictionary<string, string>? environment = null, bool interactive = false)
    {
        using var output = new MemoryStream();
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { AutoFlush = true };
        using var complaints = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 80;
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal(stdin, output, console, complaints, interactive, name => environment?.GetValueOrDefault(name));
        var status = await GainsayCommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new Run(status, Encoding.UTF8.GetString(output.ToArray()), complaints.ToString());
    }
}
