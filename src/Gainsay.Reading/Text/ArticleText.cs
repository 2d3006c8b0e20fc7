namespace Gainsay.Reading.Text;

/// <summary>One sentence: its span (trimmed of white space) and its words, which tile everything in it that is not white space.</summary>
public sealed record Sentence(TextSpan Span, IReadOnlyList<TextSpan> Words);

/// <summary>One paragraph: its span (trimmed), the kind of part it stands in, and its sentences in order.</summary>
public sealed record Paragraph(TextSpan Span, PartKind Kind, IReadOnlyList<Sentence> Sentences);
