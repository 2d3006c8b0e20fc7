using System.Globalization;

namespace Gainsay.Ledger;

/// <summary>Which of two engines, or of two extractors, is the better one.</summary>
internal static class EngineVersion
{
    /// <summary>Below 0 where <paramref name="left"/> is the lower version: compared number by number, letters aside
    /// (<c>0.10.0</c> is above <c>0.9.1</c>, <c>page/2</c> above <c>page/1</c>). What stands after <c>-</c> or <c>+</c> does not count.</summary>
    public static int Compare(string left, string right)
    {
        var (a, b) = (NumbersOf(left), NumbersOf(right));
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
        {
            var difference = (i < a.Count ? a[i] : 0).CompareTo(i < b.Count ? b[i] : 0);
            if (difference != 0)
            {
                return difference;
            }
        }
        return 0;
    }

    private static List<long> NumbersOf(string version)
    {
        var numbers = new List<long>();
        var end = version.AsSpan().IndexOfAny('-', '+');
        var rest = end < 0 ? version.AsSpan() : version.AsSpan(0, end);
        while (rest.IndexOfAnyInRange('0', '9') is var start and >= 0)
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : rest.Length;
            numbers.Add(long.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue);
            rest = rest[length..];
        }
        return numbers;
    }
}
