namespace Gainsay.Ledger;

/// <summary>How much the ledger holds.</summary>
/// <param name="Articles">Articles that stand; those that a better extractor's text superseded are not counted.</param>
/// <param name="Texts">Different texts among them: copies count once.</param>
/// <param name="Outlets">Different outlets.</param>
/// <param name="Readings">Readings kept, superseded ones included.</param>
/// <param name="Statements">Statements of the readings that stand.</param>
/// <param name="ActorNames">Different filing names, letter case aside.</param>
/// <param name="Removed">Articles that were removed.</param>
public sealed record LedgerCounts(int Articles, int Texts, int Outlets, int Readings, int Statements, int ActorNames, int Removed);
