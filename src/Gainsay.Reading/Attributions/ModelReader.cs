using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Reads a text with the trained model, in one pass: its words, and its attributions.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ModelReader
{
    private readonly ReaderModel model;
    private readonly WordReader words;
    private readonly ModelAttributionFinder attributions;

    /// <param name="model">Stays the caller's to dispose.</param>
    public ModelReader(ReaderModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        words = new WordReader(model);
        attributions = new ModelAttributionFinder(model.Settings);
    }

    /// <summary>The attributions, ordered by their first span of any role, and the words that they were seen in.</summary>
    public (IReadOnlyList<Attribution> Attributions, ReadWords? Words) Read(
        string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(quotations);
        var encoded = model.Encode(text, paragraphs);
        var read = words.Read(encoded);
        return (attributions.Find(text, encoded, read, paragraphs, quotations), read);
    }
}
