namespace Gainsay.Desk.Scores;

/// <summary>One value for each of the three roles of an attribution.</summary>
public sealed record ByRole<T>(T Source, T Cue, T Content)
{
    /// <summary>The values made from each role's value.</summary>
    public ByRole<TOther> Map<TOther>(Func<T, TOther> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return new(make(Source), make(Cue), make(Content));
    }
}
