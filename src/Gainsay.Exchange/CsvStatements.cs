using System.Globalization;
using Gainsay.Exchange.Exporting;

namespace Gainsay.Exchange;

/// <summary>A table of statements as CSV: RFC 4180, UTF-8 without a byte order mark, a header line, lines ended by CR LF.</summary>
/// <remarks>
/// A cell that a spreadsheet would run as a formula (one that begins with <c>= + - @</c>, a tab or a line break) gets an apostrophe before it, as does a
/// cell that begins with an apostrophe itself: to have the text, take one apostrophe away from every cell that begins with one. What news says is not ours to trust.
/// </remarks>
public sealed class CsvStatements : IArticleWriter
{
    private readonly Stream output;
    private bool hasHeader;

    public CsvStatements(Stream output) => this.output = output;

    /// <summary>The columns, in order.</summary>
    internal static IReadOnlyList<string> Columns { get; } = [.. StatementRow.Texts.Select(column => column.Name), "hedged", "confidence"];

    public async ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        await WriteHeaderAsync().ConfigureAwait(false);
        foreach (var row in StatementRow.Of(article))
        {
            await WriteLineAsync(Cells(row)).ConfigureAwait(false);
        }
    }

    public ValueTask CompleteAsync() => WriteHeaderAsync();

    public ValueTask DisposeAsync() => default;

    private static IEnumerable<string> Cells(StatementRow row) =>
        StatementRow.Texts.Select(column => Guarded(WellFormed.Of(column.Of(row) ?? "")))
            .Append(row.Statement.Hedged ? "true" : "false")
            .Append(Math.Round(row.Statement.Confidence, 3).ToString(CultureInfo.InvariantCulture));

    private async ValueTask WriteHeaderAsync()
    {
        if (!hasHeader)
        {
            hasHeader = true;
            await WriteLineAsync(Columns).ConfigureAwait(false);
        }
    }

    private ValueTask WriteLineAsync(IEnumerable<string> cells) =>
        output.WriteAsync(WellFormed.Utf8.GetBytes(string.Join(',', cells.Select(Quoted)) + "\r\n"));

    private static string Guarded(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' ? "'" + cell : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
