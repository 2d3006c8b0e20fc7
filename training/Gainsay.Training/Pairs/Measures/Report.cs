using System.Globalization;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>Prints a measure: as the classes fall, at a threshold from the other half, and at the best one, which is too good to be true.</summary>
internal static class Report
{
    public static void Print(string title, DecisionScore? highest, IReadOnlyCollection<Ranked> ranked)
    {
        var threshold = Ranked.BestThreshold(ranked);
        Console.WriteLine(title);
        if (highest is not null)
        {
            Console.WriteLine($"  highest share decides:         {highest}");
        }
        Console.WriteLine($"  threshold from the other half: {Ranked.CrossFitted(ranked)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  threshold {threshold:F3}, chosen here:  {Ranked.At(threshold, ranked)}"));
    }
}
