using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Importing;

/// <summary>An attribution as a foreign file gives it: spans of the article's text in any order, and what else the format happens to say.</summary>
internal sealed record ForeignAttribution
{
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>At least one span.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    public Attitude Attitude { get; init; } = Attitude.Asserts;

    /// <summary>Null where the format does not say it: the quotation marks of the text tell it then.</summary>
    public AttributionForm? Form { get; init; }

    /// <summary>The one inside whose content it stands. Null where it stands in none, or the format does not say it.</summary>
    public ForeignAttribution? Parent { get; init; }

    /// <summary>Names of those who are its source. Empty where the format gives none.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    public double Confidence { get; init; } = 1;

    /// <summary>Where the first of its words stand.</summary>
    public int Start => Source.Concat(Cue).Concat(Content).Min(span => span.Start);
}
