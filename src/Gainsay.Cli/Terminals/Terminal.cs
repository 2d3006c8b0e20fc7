using System.CommandLine;
using System.Text;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Where a run of the program reads and writes: results on standard output, progress and complaints on standard error.</summary>
public sealed class Terminal
{
    private readonly Stream output;
    private readonly TextWriter error;
    private readonly IAnsiConsole? progress;

    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output, for lines of JSON; flushed after each.</param>
    /// <param name="console">Standard output for people: knows the width and whether there is colour.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="interactive">Whether a person sits at it, so that questions can be asked.</param>
    /// <param name="environment">Looks up an environment variable; null where it is not set.</param>
    /// <param name="progress">Where long work shows how far it is. Null: nowhere.</param>
    public Terminal(
        Stream input, Stream output, IAnsiConsole console, TextWriter error, bool interactive, Func<string, string?> environment, IAnsiConsole? progress = null)
    {
        this.progress = progress;
        Input = input;
        this.output = output;
        Console = console;
        this.error = error;
        Interactive = interactive;
        Environment = environment;
    }

    public Stream Input { get; }

    /// <summary>Standard output as bytes, for a whole file or a protocol. Not flushed by itself.</summary>
    public Stream Output => output;

    public IAnsiConsole Console { get; }

    public bool Interactive { get; }

    public Func<string, string?> Environment { get; }

    /// <summary>The terminal of this process. Colour where the terminal has it and <c>NO_COLOR</c> is not set.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var error = new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        var output = System.Console.OpenStandardOutput();
        var writer = new StreamWriter(output, utf8) { AutoFlush = true };
        var piped = System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = piped ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = piped ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = piped ? 80 : Math.Clamp(console.Profile.Width, 40, 110);
        var interactive = !System.Console.IsErrorRedirected && !System.Console.IsInputRedirected;

        // Where results scroll over the same screen, they are the progress.
        var progress = piped && !System.Console.IsErrorRedirected
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) })
            : null;
        return new Terminal(
            System.Console.OpenStandardInput(), output, console, error, interactive, System.Environment.GetEnvironmentVariable, progress);
    }

    /// <summary>One line of bytes on standard output, complete when this returns.</summary>
    public void WriteLine(ReadOnlySpan<byte> line)
    {
        output.Write(line);
        output.Flush();
    }

    /// <summary>One sentence on standard error.</summary>
    public void Complain(string sentence) => error.WriteLine("gainsay: " + sentence);

    /// <summary>Runs long work that says now and then how far it is; shown at the foot of standard error while a person watches, else quiet.</summary>
    public Task<int> WithProgressAsync(string start, Func<Action<string>, Task<int>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return progress is null
            ? work(_ => { })
            : progress.Status().StartAsync(start, context => work(text => context.Status = Markup.Escape(text)));
    }

    /// <summary>Asks a yes-or-no question. Anything but y or yes is no.</summary>
    public bool Confirms(string question)
    {
        error.Write(question + " [y/N] ");
        using var reader = new StreamReader(Input, leaveOpen: true);
        return reader.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    internal InvocationConfiguration Invocation() =>
        new() { Output = Console.Profile.Out.Writer, Error = error, EnableDefaultExceptionHandler = false };
}
