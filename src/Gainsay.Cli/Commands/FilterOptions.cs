using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gainsay.Reading.Attributions;

namespace Gainsay.Cli.Commands;

/// <summary>Options that narrow what is shown, alike in every command that has them.</summary>
internal static class FilterOptions
{
    public static Option<string?> Outlet() => new("--outlet") { Description = "Only this outlet", HelpName = "NAME" };

    public static Option<string?> Actor() => new("--actor") { Description = "Only what this actor says", HelpName = "NAME" };

    public static Option<Attitude?> Attitude() =>
        new Option<Attitude?>("--attitude") { Description = "asserts, denies, doubts, concedes, declines, intends or asks", HelpName = "ATTITUDE" }.OneOf();

    public static Option<DateOnly?> Since() => Day("--since", "Published (or, undated, first seen) on this day or later");

    public static Option<DateOnly?> Until() => Day("--until", "Published (or, undated, first seen) on this day or earlier");

    /// <summary>The words as one query; null where there are none.</summary>
    public static string? Joined(string[]? words) => words is { Length: > 0 } ? string.Join(' ', words) : null;

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => Parse(result, name),
    };

    private static DateOnly? Parse(ArgumentResult result, string name)
    {
        var given = result.Tokens.Single().Value;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        result.AddError($"{name}: found `{given}`, expected a day such as 2026-03-09.");
        return null;
    }
}
