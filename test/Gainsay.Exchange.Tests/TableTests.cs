using System.Text;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Reading;
using Parquet;
using Parquet.Schema;
using Sylvan.Data.Csv;
using ApacheReader = ParquetSharp.ParquetFileReader;
using ManagedRandomAccessFile = ParquetSharp.IO.ManagedRandomAccessFile;

namespace Gainsay.Exchange.Tests;

/// <summary>The two tables of statements, read by readers that are not ours.</summary>
public sealed class TableTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_csv_reader_has_every_cell_back() => AnyReading.Any.Sample(
        reading =>
        {
            var articles = Through(reading);
            var csv = TestFolder.ExportAsync("csv", articles).GetAwaiter().GetResult();
            Assert.Equal(Rows(articles), Cells(csv).Select(row => row.Take(StatementRow.Texts.Count).Select(Unguarded)));
        },
        iter: 40,
        threads: 1);

    [Fact]
    public async Task The_header_is_there_also_without_rows() =>
        Assert.Equal(string.Join(',', CsvStatements.Columns) + "\r\n", Encoding.UTF8.GetString(await TestFolder.ExportAsync("csv", [])));

    [Fact]
    public void No_cell_is_a_formula() => AnyReading.Any.Sample(
        reading => Assert.DoesNotContain(
            Cells(TestFolder.ExportAsync("csv", Through(reading)).GetAwaiter().GetResult()).SelectMany(row => row), cell => cell is ['=' or '+' or '-' or '@' or '\t', ..]),
        iter: 20,
        threads: 1);

    [Fact]
    public void A_parquet_reader_has_every_cell_back() => AnyReading.Any.Sample(
        reading =>
        {
            var articles = Through(reading);
            var parquet = TestFolder.ExportAsync("parquet", articles).GetAwaiter().GetResult();
            Assert.Equal(Rows(articles), ParquetRowsAsync(parquet).GetAwaiter().GetResult().Select(row => row.Select(cell => cell ?? "")));
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void Apaches_own_reader_has_every_cell_back_too() => AnyReading.Any.Sample(
        reading =>
        {
            var articles = Through(reading);
            using var input = new ManagedRandomAccessFile(new MemoryStream(TestFolder.ExportAsync("parquet", articles).GetAwaiter().GetResult()));
            using var file = new ApacheReader(input);
            var rows = new List<IEnumerable<string>>();
            for (var group = 0; group < file.FileMetaData.NumRowGroups; group++)
            {
                using var rowGroup = file.RowGroup(group);
                var count = checked((int)rowGroup.MetaData.NumRows);
                var columns = StatementRow.Texts.Select((_, column) => rowGroup.Column(column).LogicalReader<string?>().ReadAll(count)).ToList();
                rows.AddRange(Enumerable.Range(0, count).Select(row => columns.Select(column => column[row] ?? "")));
                Assert.Equal(articles.SelectMany(article => article.Statements).Select(statement => statement.Hedged), rowGroup.Column(StatementRow.Texts.Count).LogicalReader<bool>().ReadAll(count));
            }
            Assert.Equal(Rows(articles), rows);
        },
        iter: 20,
        threads: 1);

    [Fact]
    public async Task An_empty_table_is_a_parquet_file_too()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await TestFolder.ExportAsync("parquet", [])), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(CsvStatements.Columns, reader.Schema.GetDataFields().Select(field => field.Name));
    }

    private List<ExportedArticle> Through(ArticleReading reading)
    {
        using var ledger = Ledger.Sqlite.SqliteLedger.Open(folder.PathOf(Guid.NewGuid().ToString("N")));
        ledger.Put(reading);
        return [.. LedgerArticles.Of(ledger, new StatementQuery())];
    }

    private static IEnumerable<IEnumerable<string>> Rows(IEnumerable<ExportedArticle> articles) =>
        articles.SelectMany(StatementRow.Of).Select(row => StatementRow.Texts.Select(column => column.Of(row) ?? ""));

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static List<List<string>> Cells(byte[] csv)
    {
        using var reader = CsvDataReader.Create(new StringReader(Encoding.UTF8.GetString(csv)), new CsvDataReaderOptions { HasHeaders = true, Delimiter = ',' });
        var rows = new List<List<string>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }
        return rows;
    }

    private static async Task<List<string?[]>> ParquetRowsAsync(byte[] file)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        var rows = new List<string?[]>();
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rowGroup = reader.OpenRowGroupReader(group);
            var columns = new List<string?[]>();
            foreach (var field in reader.Schema.GetDataFields().Take(StatementRow.Texts.Count))
            {
                var cells = new string?[rowGroup.RowCount];
                await rowGroup.ReadAsync(field, cells.AsMemory()!);
                columns.Add(cells);
            }
            rows.AddRange(Enumerable.Range(0, (int)rowGroup.RowCount).Select(row => columns.Select(column => column[row]).ToArray()));
        }
        return rows;
    }
}
