using System.Diagnostics;
using System.Globalization;

namespace Gainsay.Bench.Runs;

/// <summary>An <see cref="ArticleRun"/> in a process of its own, so that neither start-up nor peak memory carries over from the run before.</summary>
internal static class ChildRun
{
    /// <exception cref="InvalidOperationException">The process failed; the message has what it printed.</exception>
    public static async Task<RunFigures> OverAsync(string path, Work work, int jobs, Engine engine)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The operating system does not name this program's file.");
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildRun).Assembly.Location);
        }
        foreach (var argument in new[] { "run", path, "--work", work.ToString(), "--jobs", jobs.ToString(CultureInfo.InvariantCulture), "--engine", engine.ToString() })
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var printed = process.StandardOutput.ReadToEndAsync();
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? RunFigures.FromJson(await printed)
            : throw new InvalidOperationException($"A run over {path} ended with status {process.ExitCode}: {complaint}");
    }
}
