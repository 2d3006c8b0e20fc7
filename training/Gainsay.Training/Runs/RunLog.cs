using System.Diagnostics;
using System.Globalization;

namespace Gainsay.Training.Runs;

/// <summary>Writes how a run goes, to the console and to a file.</summary>
internal sealed class RunLog(string path)
{
    private const int Every = 25;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private double total;
    private double cues;
    private double roles;
    private long pieces;
    private int steps;

    public void Write(string line)
    {
        Console.WriteLine(line);
        File.AppendAllText(path, line + "\n");
    }

    /// <summary>Notes one step.</summary>
    public void Count(double loss, double cueLoss, double roleLoss, int pieceCount)
    {
        total += loss;
        cues += cueLoss;
        roles += roleLoss;
        pieces += pieceCount;
        steps++;
    }

    /// <summary>Writes the mean of the last steps, now and then.</summary>
    public void Progress(int epoch, int batch, int batches, double minutes)
    {
        if (steps < Every)
        {
            return;
        }
        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {epoch} batch {batch}/{batches} at {minutes:F1} min: loss {total / steps:F4}, cues {cues / steps:F4}, roles {roles / steps:F4}, {pieces / clock.Elapsed.TotalSeconds:F0} pieces/s, {Environment.WorkingSet / 1_000_000} MB"));
        (total, cues, roles, pieces, steps) = (0, 0, 0, 0, 0);
        clock.Restart();
    }
}
