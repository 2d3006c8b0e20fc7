namespace Gainsay.Reading.Claims;

/// <summary>A clause as words of the article, counted through it.</summary>
/// <param name="Top">The word that it hangs on.</param>
/// <param name="Words">Its own words.</param>
/// <param name="Lead">Words before them that it shares with another clause: <c>The dam</c> in <c>The dam leaked and was closed</c>.</param>
/// <param name="IsNegated">Whether the source says the opposite.</param>
internal sealed record ClausePart(int Top, SortedSet<int> Words, IReadOnlyList<int> Lead, bool IsNegated)
{
    /// <summary>In the order in which they will be written; null where that is not <see cref="Lead"/> and then <see cref="Words"/>.</summary>
    public IReadOnlyList<int>? Order { get; init; }

    public IEnumerable<int> All => Order ?? Lead.Concat(Words);
}
