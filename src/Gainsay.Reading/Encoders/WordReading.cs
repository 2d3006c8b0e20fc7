using Gainsay.Reading.Text;

namespace Gainsay.Reading.Encoders;

/// <summary>What the model says of one word.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="PartOfSpeech">By <see cref="ReaderLabels.PartOfSpeech"/>.</param>
/// <param name="Head">Index of the word that it depends on; -1 for the root of a sentence.</param>
/// <param name="Relation">By <see cref="ReaderLabels.Relation"/>.</param>
/// <param name="Name">By <see cref="ReaderLabels.Name"/>: B or I and the class, or O.</param>
/// <param name="Mention">By <see cref="ReaderLabels.Mention"/>: what the noun phrase refers to that this word heads.</param>
public sealed record WordReading(TextSpan Span, string PartOfSpeech, int Head, string Relation, string Name, string Mention);
