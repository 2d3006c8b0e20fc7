namespace Gainsay.Ledger;

/// <summary>What the ledger has of one actor.</summary>
/// <param name="Names">The filing names under which articles know the actor, the most frequent first. Empty when nobody has the name.</param>
/// <param name="Aliases">The other names, the most frequent first.</param>
/// <param name="Statements">What the actor says, or others say as the actor's spokesperson; the latest first.</param>
/// <param name="Total">How many statements there are, shown or not.</param>
/// <param name="Near">Filing names that look like the one asked for, the nearest first. Empty when somebody has the name.</param>
public sealed record ActorAnswer(
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Statement> Statements,
    int Total,
    IReadOnlyList<string> Near);
