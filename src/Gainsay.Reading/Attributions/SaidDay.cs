using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>The day on which something was said, where the words beside the cue tell it: "told reporters on Tuesday", "the ministry on 3 May denied".</summary>
/// <remarks>
/// Precise rather than broad. The time must stand next to the cue, outside the content: between source and cue, after the cue with nothing but the source, the addressee or the occasion
/// between, or at the start of the sentence right before the source. What will be said has no day yet. Weekdays and days without a year count back from the day of publication; where
/// they could also lie ahead of it, or two days are told, the day is unknown. <c>docs/phenomena/times</c> has the examples.
/// </remarks>
public static partial class SaidDay
{
    /// <summary>Further back than this, a day without a year may be one to come.</summary>
    private const int FurthestDays = 180;

    /// <summary>A weekday so many days back may as well be the day after publication, seen from another time zone.</summary>
    private const int AlmostAWeek = 6;

    private const string Month = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    private const string PartOfDay = @"(?:\s+(?:morning|afternoon|evening|night))?";

    // What follows must not make it something else: "Tuesday’s vote", "Tuesday and Wednesday".
    private const string Time =
        @"(?:(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier)\s+)?(?:[Oo]n\s+)?(?:"
        + $@"(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday){PartOfDay}|"
        + $@"(?<relative>[Tt]oday|[Yy]esterday){PartOfDay}|"
        + $@"(?<date>\d{{1,2}})(?:st|nd|rd|th)?\s+{Month}(?:,?\s+(?<year>\d{{4}}))?|"
        + $@"{Month}\s+(?<date>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{{4}}))?"
        + @"))(?=\s|[,.;:)—–]|$)(?!\s+(?:and|or|to|until|through)\b)";

    private const string Name = @"(?:the\s+)?[A-Z][\w.’'&-]*(?:\s+(?:(?:of|for)\s+)?(?:the\s+)?[A-Z][\w.’'&-]*){0,4}";

    private const string People = @"(?:the\s+)?(?:reporters|journalists|lawmakers|legislators|supporters|parliament|press|court|(?:local|state)\s+(?:media|television|radio))";

    private const string Occasion =
        @"(?:(?:in|at|during|through|via|to)\s+)?(?:an?|the|his|her|its|their)\s+(?:\w+\s+){0,2}?(?:statement|interview|conference|briefing|speech|letter|tweet|post|message|hearing|rally|meeting|email)";

    // In every time that is looked for stands one of these; most words beside cues have none, which is soon seen.
    private static readonly SearchValues<string> InTimes = SearchValues.Create(
        ["day", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], StringComparison.Ordinal);

    // Interpreted: the code that is generated for this one reads beyond its stack on some texts (.NET 10.0).
    private static readonly Regex AfterCue = new($@"^\s*,?\s*(?:(?:{People}|{Name}|{Occasion})\s*,?\s+){{0,2}}{Time}", RegexOptions.CultureInvariant);

    /// <param name="article">The article, with its day of publication where that is known.</param>
    /// <param name="attribution">One of its attributions.</param>
    /// <returns>Null where the words do not tell the day for certain.</returns>
    public static DateOnly? Of(Article article, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(attribution);
        if (attribution.Cue.Count == 0)
        {
            return null;
        }
        var text = article.Text;
        var source = attribution.Source.LastOrDefault(span => span.End <= attribution.Cue[0].Start);
        var between = attribution.Source.Any(span => span.End <= attribution.Cue[0].Start) ? Between(text, attribution, source) : null;
        var after = After(text, attribution);
        var opening = between is null || attribution.Parent is not null ? "" : Opening(text, attribution.Source[0].Start);
        if (!HasTime(after) && !HasTime(between) && !HasTime(opening))
        {
            return null;
        }
        if (Ahead().IsMatch((between ?? "") + string.Concat(attribution.Cue.Select(span => span.In(text).ToString() + " "))))
        {
            return null;
        }
        Match?[] told =
        [
            AfterCue.Match(after),
            between is null ? null : BetweenBoth().Match(between),
            BeforeSource().Match(opening),
        ];
        var days = told.Where(match => match is { Success: true }).Select(match => DayOf(match!, PublishedOn(article))).Distinct().ToList();
        return days is [var day] ? day : null;
    }

    private static bool HasTime(string? words) => words.AsSpan().ContainsAny(InTimes);

    // From the cue to the content, or to the end of the line where the content stands before; without the source's own words.
    private static string After(string text, Attribution attribution)
    {
        var start = attribution.Cue[^1].End;
        var lineEnd = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
        var end = attribution.Content.Where(span => span.Start >= start).Select(span => span.Start).Append(lineEnd).Min();
        var after = text[start..end];
        foreach (var span in attribution.Source.Where(span => span.Start >= start && span.End <= end).Reverse())
        {
            after = after.Remove(span.Start - start, span.Length);
        }
        return after;
    }

    // Null where the content stands between source and cue.
    private static string? Between(string text, Attribution attribution, TextSpan source)
    {
        var between = new TextSpan(source.End, attribution.Cue[0].Start);
        return attribution.Content.Any(between.Overlaps) ? null : between.In(text).ToString();
    }

    // From the start of the sentence.
    private static string Opening(string text, int source)
    {
        var start = source;
        while (start > 0 && text[start - 1] != '\n' && !(char.IsWhiteSpace(text[start - 1]) && start > 1 && text[start - 2] is '.' or '!' or '?' or '”' or '"'))
        {
            start--;
        }
        return text[start..source];
    }

    private static DateOnly? PublishedOn(Article article) =>
        article.Published is { Length: >= 10 } published && DateOnly.TryParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? DayOf(Match told, DateOnly? published)
    {
        if (told.Groups["date"].Success)
        {
            return Dated(told, published);
        }
        if (published is not { } day)
        {
            return null;
        }
        if (told.Groups["relative"].Success)
        {
            return day.AddDays(told.Groups["relative"].Value.EndsWith("oday", StringComparison.Ordinal) ? 0 : -1);
        }
        var back = ((int)day.DayOfWeek - (int)Enum.Parse<DayOfWeek>(told.Groups["weekday"].Value) + 7) % 7;
        return back == AlmostAWeek ? null : day.AddDays(-back);
    }

    private static DateOnly? Dated(Match told, DateOnly? published)
    {
        var words = $"{told.Groups["date"].Value} {told.Groups["month"].Value} ";
        if (told.Groups["year"].Success)
        {
            return Parsed(words + told.Groups["year"].Value) is { } full && !(full > published) ? full : null;
        }
        return published is not { } day ? null
            : Enumerable.Range(0, 2).Select(ago => Parsed(FormattableString.Invariant($"{words}{day.Year - ago:0000}"))).OfType<DateOnly>()
                .Where(candidate => candidate <= day && day.DayNumber - candidate.DayNumber <= FurthestDays).Select(candidate => (DateOnly?)candidate).FirstOrDefault();
    }

    private static DateOnly? Parsed(string words) => DateOnly.TryParseExact(words, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex($@"^\s*,?\s*{Time}\s*,?\s*(?:also\s+|again\s+)?$")]
    private static partial Regex BetweenBoth();

    [GeneratedRegex($@"^{Time}\s*,?\s*$")]
    private static partial Regex BeforeSource();

    [GeneratedRegex(@"\b(?:will|would|may|might|could|should|must|shall|(?:expected|plans?|planned|due|going|set|scheduled|is|are|was|were)\s+to)\b|[’']ll\b")]
    private static partial Regex Ahead();
}
