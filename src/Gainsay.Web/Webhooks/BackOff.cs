namespace Gainsay.Web.Webhooks;

/// <summary>How long to wait after an attempt that failed.</summary>
internal static class BackOff
{
    // As the Standard Webhooks specification advises; about three days in all.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>The wait before the next attempt, up to a fifth more or less, so that many messages do not come back at one moment.</summary>
    /// <param name="attempts">How many attempts failed; at least 1.</param>
    /// <param name="chance">0 to 1.</param>
    /// <returns>Null when there have been enough.</returns>
    public static TimeSpan? After(int attempts, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempts, 1);
        return attempts > Waits.Length ? null : Waits[attempts - 1] * (0.8 + (0.4 * chance));
    }
}
