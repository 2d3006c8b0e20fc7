using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>How the content stands in the text.</summary>
public enum AttributionForm
{
    /// <summary>All of the content is in quotation marks.</summary>
    Direct,

    /// <summary>None of it is.</summary>
    Indirect,

    /// <summary>Some of it is.</summary>
    Mixed,
}

/// <summary>The source's stance to the whole content.</summary>
public enum Attitude
{
    Asserts,
    Denies,
    Doubts,
    Concedes,
    Declines,
    Intends,
    Asks,
}

/// <summary>Somebody is reported as saying or thinking something.</summary>
/// <remarks>The three-part scheme follows Pareti, "PARC 3.0: A Corpus of Attribution Relations" (LREC 2016).
/// Every list of spans is in text order, without overlaps, on code point boundaries, and bound to the article's text.</remarks>
public sealed record Attribution
{
    /// <summary>Who is speaking. Empty when the text leaves it open ("it was claimed that …").</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>The words that signal the report, e.g. <c>said</c>. Empty only for a quotation that stands without one.</summary>
    public required IReadOnlyList<TextSpan> Cue { get; init; }

    /// <summary>What is reported; never empty. Broken where the cue interrupts it; may run over paragraphs.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    public AttributionForm Form { get; init; }

    public Attitude Attitude { get; init; }

    /// <summary>Index, in the reading's attributions, of the one inside whose content this one stands. Null for an outermost one.</summary>
    public int? Parent { get; init; }

    /// <summary>The media it came through ("told Reuters"): spans of their names. Often empty.</summary>
    public IReadOnlyList<TextSpan> Via { get; init; } = [];

    /// <summary>0 to 1: how often attributions with this figure are right.</summary>
    public double Confidence { get; init; } = 1;
}
