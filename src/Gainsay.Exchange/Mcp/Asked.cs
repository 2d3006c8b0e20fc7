using System.Globalization;
using ModelContextProtocol;

namespace Gainsay.Exchange.Mcp;

/// <summary>What an agent asks with, checked. A fault is told to the agent in a sentence.</summary>
internal static class Asked
{
    /// <summary>The most rows of one answer.</summary>
    public const int MostRows = 100;

    /// <exception cref="McpException">The number is out of range.</exception>
    public static int Rows(int limit) => limit is >= 1 and <= MostRows
        ? limit
        : throw new McpException(FormattableString.Invariant($"limit: found {limit}, expected a number from 1 to {MostRows}."));

    /// <summary>The text; null where nothing is in it.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>One of the names of an enum; null where nothing was given.</summary>
    /// <exception cref="McpException">It is none of them.</exception>
    public static T? Word<T>(string? word, string name)
        where T : struct, Enum =>
        Given(word) is not { } given ? null : Names.Find<T>(given) ?? throw new McpException($"{name}: found `{given}`, expected one of {Names.All<T>()}.");

    /// <exception cref="McpException">It is no day.</exception>
    public static DateOnly? Day(string? text, string name)
    {
        if (Given(text) is not { } given)
        {
            return null;
        }
        return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new McpException($"{name}: found `{given}`, expected a day such as 2026-03-09.");
    }
}
