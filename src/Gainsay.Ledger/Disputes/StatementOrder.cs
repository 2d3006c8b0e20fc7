namespace Gainsay.Ledger.Disputes;

/// <summary>The order of statements in time. It comes from what the articles say, never from when they were taken in.</summary>
public static class StatementOrder
{
    /// <summary>By the day on which the article says it was published, then by its hour where it gives one, then by article id and place in the text.
    /// Articles of unknown time come last.</summary>
    public static readonly IComparer<Statement> ByTime = Comparer<Statement>.Create(Compare);

    // As many characters as a day without an hour has: 2026-03-01.
    private const int DayOnly = 10;

    private static int Compare(Statement? left, Statement? right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var byTime = TimeOf(left.Article.Published).CompareTo(TimeOf(right.Article.Published));
        if (byTime != 0)
        {
            return byTime;
        }
        var byArticle = string.CompareOrdinal(left.Article.Id, right.Article.Id);
        if (byArticle != 0)
        {
            return byArticle;
        }
        var byPlace = (left.Attribution, left.ClaimIndex ?? -1).CompareTo((right.Attribution, right.ClaimIndex ?? -1));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Key, right.Key);
    }

    /// <summary>When an article says it was published. A day without an hour comes before the hours of that day: midnight in UTC.</summary>
    public static DateTimeOffset TimeOf(string? published) =>
        published is not null && DateTimeOffset.TryParse(
            published, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : DateTimeOffset.MaxValue;

    /// <summary>Whether one time is before another for certain: its day is, or its hour where both give one.</summary>
    internal static bool IsClearlyBefore(string one, string other)
    {
        var (first, second) = (TimeOf(one), TimeOf(other));
        return one.Length > DayOnly && other.Length > DayOnly ? first < second : first < second && string.CompareOrdinal(one, 0, other, 0, DayOnly) < 0;
    }
}
