using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Ledger.Tests.Sqlite;

/// <summary>This test program started again, to write articles into a ledger and to print the id of each after it was put.</summary>
internal sealed class WriterProcess : IDisposable
{
    /// <summary>Set in the child only: the ledger, the first article's number and the end, separated by <c>|</c>.</summary>
    private const string Variable = "GAINSAY_TEST_WRITER";

    private readonly Process process;

    private WriterProcess(Process process) => this.process = process;

    public static WriterProcess Start(string ledger, int from, int to)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WriterProcess).Assembly.Location])
        {
            RedirectStandardOutput = true,
            Environment = { [Variable] = string.Create(CultureInfo.InvariantCulture, $"{ledger}|{from}|{to}") },
        };
        return new WriterProcess(Process.Start(start)!);
    }

    public static ArticleReading Reading(int number) => ToyReader.Read(
        ToyReader.Article($"Ada{number} said that engine{number} computes and that loom{number} weaves.", url: $"https://post.example/{number}")
            with { SourceBytes = new byte[number % 5000] });

    /// <summary>The next id that the child printed; null at its end. A line that the kill cut off does not count.</summary>
    public string? ReadId() => process.StandardOutput.ReadLine() is { Length: 71 } id ? id : null;

    public List<string> ReadToEnd()
    {
        var ids = new List<string>();
        while (ReadId() is { } id)
        {
            ids.Add(id);
        }
        return ids;
    }

    /// <summary>Ends the child at once (SIGKILL), wherever it is.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }
        process.Dispose();
    }

    // Runs before the test runner does, and instead of it in the child.
    [ModuleInitializer]
    internal static void WriteInsteadOfTesting()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('|') is not [var path, var from, var to])
        {
            return;
        }
        using (var ledger = SqliteLedger.Open(path))
        {
            for (var number = int.Parse(from, CultureInfo.InvariantCulture); number < int.Parse(to, CultureInfo.InvariantCulture); number++)
            {
                var reading = Reading(number);
                ledger.Put(reading);
                Console.Out.WriteLine(reading.Article.Id);
                Console.Out.Flush();
            }
        }
        Environment.Exit(0);
    }
}
