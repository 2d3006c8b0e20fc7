using Gainsay.Ledger.Links;

namespace Gainsay.Ledger.Disputes;

/// <summary>The questions that links answer: who stands against whom, who only repeats, who changed their mind.</summary>
/// <remarks>Reads only. Safe for any number of threads. The same articles give the same answers in whatever order they were taken in.
/// Every member throws <see cref="LedgerException"/> when the store itself fails.</remarks>
public interface IDisputes
{
    /// <summary>The disputes that fit, those with the latest statement first, then by id.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<Dispute> Disputes(DisputeFilter filter, int limit);

    /// <summary>The dispute that an id means, also where it has another one by now.</summary>
    /// <param name="id">The id, or the first 3 or more characters of it where only one dispute's begins so.</param>
    /// <returns>Null for an id that no dispute has or had.</returns>
    DisputeById? Dispute(string id);

    /// <summary>The links that fit, the most confident first, then by the statements' time.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<Link> Links(LinkFilter filter, int limit);

    /// <summary>The links, shown unasked, by which an actor answers others in disputes; those of the disputes with the latest statement first.</summary>
    /// <param name="actor">A filing name or an alias, of those who speak or for whom they speak.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<Link> AnswersBy(string actor, int limit);

    /// <summary>As <see cref="AnswersBy"/>, those by which others answer the actor.</summary>
    /// <param name="actor">A filing name or an alias, of those who speak or for whom they speak.</param>
    /// <param name="limit">At most so many; at least 1.</param>
    IReadOnlyList<Link> AnswersTo(string actor, int limit);

    /// <summary>Who says what this statement says, each independent origin counted once.</summary>
    /// <param name="statementKey">The statement's present or former key.</param>
    /// <returns>Null for a key that the ledger never gave.</returns>
    VoiceCount? Voices(string statementKey);

    /// <summary>Statements by independent origin: repetitions of each other, and statements of one actor, are one voice; the earliest first.</summary>
    /// <param name="statements">Statements that stand in the ledger, in any order.</param>
    IReadOnlyList<Voice> Group(IReadOnlyList<Statement> statements);

    /// <summary>What an actor says over time, question by question; those with a reversal first, then those with most statements.</summary>
    /// <param name="actor">A filing name or an alias.</param>
    /// <param name="question">Words that the question must have. Null for all.</param>
    /// <param name="limit">At most so many questions; at least 1.</param>
    IReadOnlyList<Position> Positions(string actor, string? question, int limit);
}
