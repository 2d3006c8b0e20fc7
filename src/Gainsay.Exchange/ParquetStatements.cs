using Gainsay.Exchange.Exporting;
using Parquet;
using Parquet.Schema;

namespace Gainsay.Exchange;

/// <summary>A table of statements as Apache Parquet: the columns of <see cref="CsvStatements"/>, unchanged, in row groups of a fixed size.</summary>
/// <remarks>Holds one row group in memory. The stream must be able to seek.</remarks>
public sealed class ParquetStatements : IArticleWriter
{
    private const int RowsInGroup = 5000;

    private static readonly IReadOnlyList<DataField> TextFields =
        [.. StatementRow.Texts.Select(column => new DataField(column.Name, typeof(string), isNullable: true))];

    private static readonly DataField Hedged = new("hedged", typeof(bool), isNullable: false);
    private static readonly DataField Confidence = new("confidence", typeof(double), isNullable: false);
    private static readonly ParquetSchema Schema = new([.. TextFields, Hedged, Confidence]);

    private readonly Stream output;
    private readonly List<Cells> rows = [];
    private ParquetWriter? writer;

    public ParquetStatements(Stream output) => this.output = output;

    public async ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        rows.AddRange(StatementRow.Of(article).Select(Cells.Of));
        if (rows.Count >= RowsInGroup)
        {
            await WriteGroupAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask CompleteAsync()
    {
        await WriteGroupAsync().ConfigureAwait(false);
        // The library writes the end of the file when it is disposed of.
        await writer!.DisposeAsync().ConfigureAwait(false);
        writer = null;
    }

    // A file that was given up has no end, and every reader sees that.
    public ValueTask DisposeAsync() => default;

    private async Task WriteGroupAsync()
    {
        writer ??= await ParquetWriter.CreateAsync(Schema, output).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return;
        }
        using var group = writer.CreateRowGroup();
        for (var column = 0; column < TextFields.Count; column++)
        {
            await group.WriteAsync(TextFields[column], [.. rows.Select(row => row.Texts[column]!)]).ConfigureAwait(false);
        }
        await group.WriteAsync<bool>(Hedged, rows.Select(row => row.Hedged).ToArray()).ConfigureAwait(false);
        await group.WriteAsync<double>(Confidence, rows.Select(row => row.Confidence).ToArray()).ConfigureAwait(false);
        group.CompleteValidate();
        rows.Clear();
    }

    /// <summary>A row without the article that it came from, which must not be held for a whole group.</summary>
    private sealed record Cells(string?[] Texts, bool Hedged, double Confidence)
    {
        public static Cells Of(StatementRow row) => new(
            [.. StatementRow.Texts.Select(column => column.Of(row) is { } text ? WellFormed.Of(text) : null)],
            row.Statement.Hedged,
            Math.Round(row.Statement.Confidence, 3));
    }
}
