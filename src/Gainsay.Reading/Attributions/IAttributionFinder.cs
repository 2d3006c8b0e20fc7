using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds who is reported as saying or thinking what.</summary>
/// <remarks>Two implementations: <see cref="AttributionFinder"/> goes by word lists and rules, a trained model by what it learned.
/// An implementation is pure and safe for any number of threads: the same text gives the same list.</remarks>
public interface IAttributionFinder
{
    /// <summary>The attributions of a text, ordered by their first span of any role; <see cref="Attribution.Parent"/> indexes into the
    /// list itself.</summary>
    IReadOnlyList<Attribution> Find(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations);
}
