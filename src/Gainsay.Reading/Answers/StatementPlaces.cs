using Gainsay.Reading.Text;

namespace Gainsay.Reading.Answers;

/// <summary>Where a statement stands in its article.</summary>
/// <param name="Source">Empty where there is none.</param>
/// <param name="Cue">Empty where there is none.</param>
/// <param name="Content">At least one span.</param>
public sealed record StatementPlaces(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>Whether two contents share words: one stands in the other.</summary>
    public bool Overlaps(StatementPlaces other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Content.Any(span => other.Content.Any(span.Overlaps));
    }
}
