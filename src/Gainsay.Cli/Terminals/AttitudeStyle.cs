using Gainsay.Reading.Attributions;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>The colour of each attitude. The word is always printed too: colour never says anything alone.</summary>
internal static class AttitudeStyle
{
    public static Style Of(Attitude attitude) => new(attitude switch
    {
        Attitude.Denies => Color.Red,
        Attitude.Doubts => Color.Yellow,
        Attitude.Concedes => Color.Green,
        Attitude.Declines => Color.Grey,
        Attitude.Intends => Color.Blue,
        Attitude.Asks => Color.Purple,
        _ => Color.Teal,
    });
}
