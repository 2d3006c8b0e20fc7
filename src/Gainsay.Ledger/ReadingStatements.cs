using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;

namespace Gainsay.Ledger;

/// <summary>The statements of a reading that no ledger holds.</summary>
public static class ReadingStatements
{
    /// <summary>As a ledger would give them, in the reading's order.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="firstSeen">When its article was first seen; files it where its publisher gives no day.</param>
    public static IReadOnlyList<Statement> Of(ArticleReading reading, DateTimeOffset firstSeen)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return StatementList.Of(ArticleRows.EntryOf(reading, firstSeen), reading);
    }
}
