using Gainsay.Cli.Terminals;
using Gainsay.Desk;
using Gainsay.Intake;
using Gainsay.Reading;

namespace Gainsay.Cli.Commands;

/// <summary>Reads the texts of a gold file, to be measured.</summary>
internal static class GoldTexts
{
    /// <summary>This engine's readings of the gold's texts. What cannot be read is complained of, and left out.</summary>
    public static async Task<IReadOnlyList<ArticleReading>> ReadAsync(
        Terminal terminal, string goldPath, EngineChoice engine, CancellationToken cancellation)
    {
        var reader = TakingIn.ReaderOf(engine, linker: null);
        using var intake = new ArticleIntake(new IntakeOptions());
        var readings = new List<ArticleReading>();
        var results = InOrder.Run(
            intake.ReadAsync([goldPath], cancellation),
            result => (result, reading: result is IntakeResult.Read read ? reader.Read(read.Article) : null),
            Environment.ProcessorCount,
            cancellation);
        await foreach (var (result, reading) in results.ConfigureAwait(false))
        {
            if (reading is not null)
            {
                readings.Add(reading);
            }
            else if (result is IntakeResult.Failed failed)
            {
                terminal.Complain(failed.What);
            }
        }
        return readings;
    }
}
