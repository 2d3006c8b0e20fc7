using Gainsay.Reading.Actors;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Reading;

/// <summary>What the engine found in one article: layers of annotation over a text that never changes.</summary>
/// <param name="Article">The article that was read.</param>
/// <param name="Engine">Version of the engine that made the reading.</param>
/// <param name="Actors">The parties, in the order of their first mention.</param>
/// <param name="Attributions">In text order (by the first span of any role); <see cref="Attribution.Parent"/> and <see cref="Sources"/> index into the two lists.</param>
/// <param name="Sources">For each attribution, the indices of the actors who are its source; empty where it has none.</param>
/// <param name="Via">For each attribution, the indices of the actors through whom it came.</param>
/// <param name="Claims">In the order of their attributions.</param>
public sealed record ArticleReading(
    Article Article,
    string Engine,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<IReadOnlyList<int>> Sources,
    IReadOnlyList<IReadOnlyList<int>> Via,
    IReadOnlyList<Claim> Claims)
{
    /// <summary>What the answer model saw between the attributions. Null where it was not asked, and in a reading that comes from a ledger.</summary>
    public ArticleAnswers? Answers { get; init; }
}
