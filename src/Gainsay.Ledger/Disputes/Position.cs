using Gainsay.Ledger.Links;

namespace Gainsay.Ledger.Disputes;

/// <summary>What an actor says on one question over time.</summary>
/// <param name="Question">The claim in question: that of the earliest statement.</param>
/// <param name="Steps">By time.</param>
public sealed record Position(string Question, IReadOnlyList<PositionStep> Steps);

/// <summary>One statement of a position.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Reverses">The link to the earlier statement that it takes back. Null where it takes back nothing.</param>
public sealed record PositionStep(Statement Statement, Link? Reverses);
