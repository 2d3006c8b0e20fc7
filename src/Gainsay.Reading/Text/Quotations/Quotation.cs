namespace Gainsay.Reading.Text.Quotations;

/// <summary>What the quotation marks are for.</summary>
public enum QuotationKind
{
    /// <summary>Somebody's words as a sentence or more of their own.</summary>
    Speech,

    /// <summary>Somebody's words as a part of the writer's sentence: <c>did not “need anyone's support”</c>.</summary>
    Fragment,

    /// <summary>Words held at arm's length, nobody's in particular: <c>the “experts”</c>.</summary>
    Scare,

    /// <summary>The title of a work or the name of a thing: <c>a station named “Voice of the Caliphate”</c>.</summary>
    Title,

    /// <summary>A name inside a name: <c>Joaquín “El Chapo” Guzmán</c>.</summary>
    Nickname,
}

/// <summary>A stretch of text in quotation marks.</summary>
/// <param name="Spans">Where it stands, marks included: one span a paragraph, in text order. Only the last one ends with a closing
/// mark.</param>
/// <param name="Kind">What the marks are for.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
/// <param name="Parent">Index, in the decoded list, of the quotation around it. Null for an outermost one.</param>
/// <param name="Insertions">The writer's insertions in square brackets, brackets included: <c>They [IS fighters] left</c>.</param>
/// <param name="IsClosed">Whether the closing mark was found. An unclosed quotation ends where its sentence does, or its paragraph where
/// it began one.</param>
public sealed record Quotation(
    IReadOnlyList<TextSpan> Spans,
    QuotationKind Kind,
    int Depth,
    int? Parent,
    IReadOnlyList<TextSpan> Insertions,
    bool IsClosed)
{
    /// <summary>From the first mark to the last; across paragraphs, with everything between them.</summary>
    public TextSpan Extent => Spans[0].Cover(Spans[^1]);

    /// <summary>Whether the quotation is somebody's words.</summary>
    public bool IsSpoken => Kind is QuotationKind.Speech or QuotationKind.Fragment;
}
