namespace Gainsay.Intake;

/// <summary>How inputs are fetched and read.</summary>
public sealed record IntakeOptions
{
    /// <summary>Whether pages may be fetched from loopback, private and other addresses that are not on the public internet. Default: no.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How long one page may take, from look-up to its last byte; redirects included. Default: 20 seconds. More than zero.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How large one page, text or JSON line may be, in bytes, after unpacking. Default: 20,000,000. At least 1.</summary>
    public int MaxBytes { get; init; } = 20_000_000;

    /// <summary>What <c>-</c> reads; it is not closed. Null, the default, is the program's standard input.</summary>
    public Stream? Stdin { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    internal IntakeOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TimeOut, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBytes, 1);
        return this;
    }
}
