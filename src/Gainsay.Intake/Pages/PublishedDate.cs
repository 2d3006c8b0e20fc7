using System.Globalization;
using System.Text.RegularExpressions;

namespace Gainsay.Intake.Pages;

/// <summary>Dates as publishers write them, turned to ISO 8601.</summary>
internal static partial class PublishedDate
{
    /// <summary>A date, or a date and time with offset. Null when the words are no date.</summary>
    /// <remarks>A time without an offset keeps its date alone, since nobody knows in which zone it was meant.</remarks>
    internal static string? Normalise(string? written)
    {
        var words = written?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }
        if (IsoTime().IsMatch(words) && DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }
        return DateTime.TryParse(IsoDate().Match(words) is { Success: true } date ? date.Value : words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && YearIn().IsMatch(words)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("""^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$""")]
    private static partial Regex IsoTime();

    [GeneratedRegex("""^\d{4}-\d{2}-\d{2}""")]
    private static partial Regex IsoDate();

    [GeneratedRegex("""\b\d{4}\b|^\d{4}-""")]
    private static partial Regex YearIn();
}
