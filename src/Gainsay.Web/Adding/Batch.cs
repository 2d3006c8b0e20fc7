using Gainsay.Desk;
using Gainsay.Ledger;

namespace Gainsay.Web.Adding;

/// <summary>What became of one article of a batch.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Article">The article that the ledger has now. Null where it has none.</param>
/// <param name="Statements">How many statements were found.</param>
/// <param name="Sentence">What happened, for people.</param>
public sealed record BatchLine(string Name, string? Article, int Statements, string Sentence)
{
    public static BatchLine Of(TakenIn taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var name = taken.Article.Title ?? taken.Article.Input;
        return taken is { Outcome: PutOutcome.Refused } or { Reading: null }
            ? new BatchLine(name, null, 0, "This article was removed from the ledger, and is not taken in again.")
            : new BatchLine(name, taken.Article.Id, taken.Reading.Attributions.Count, taken.Outcome switch
            {
                PutOutcome.New => "Read.",
                PutOutcome.Unchanged => "The ledger had it already; nothing changed.",
                PutOutcome.NewVersion => "Read: a new version of an article that the publisher changed.",
                _ => "Read again: a better reading took the former one’s place.",
            });
    }
}

/// <summary>Submissions that are read one after the other while their page shows how far it is.</summary>
/// <remarks>Lines are added by one thread and read by any.</remarks>
public sealed class Batch(string id, IReadOnlyList<Submission> submissions)
{
    private readonly Lock changing = new();
    private readonly List<BatchLine> lines = [];
    private int done;

    /// <summary>A word that cannot be guessed: the page of a batch is for the one who handed it in.</summary>
    public string Id { get; } = id;

    public IReadOnlyList<Submission> Submissions { get; } = submissions;

    /// <summary>How many submissions are read.</summary>
    public int Done => Volatile.Read(ref done);

    public bool IsFinished => Done == Submissions.Count;

    /// <summary>What became of the articles so far. An archive gives more lines than one.</summary>
    public IReadOnlyList<BatchLine> Lines
    {
        get
        {
            lock (changing)
            {
                return [.. lines];
            }
        }
    }

    internal void Add(BatchLine line)
    {
        lock (changing)
        {
            lines.Add(line);
        }
    }

    internal void Finish() => Interlocked.Increment(ref done);
}
