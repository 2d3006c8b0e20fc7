using Gainsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class OpeningAFile : IDisposable
{
    private readonly TemporaryFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_file_and_its_folder_are_made_where_there_are_none()
    {
        var path = Path.Combine(Path.GetDirectoryName(file.Path)!, "new", "folder", "test.ledger");
        using (SqliteLedger.Open(path))
        {
        }
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void What_was_put_is_there_after_reopening()
    {
        var reading = ToyReader.Read("Ada said that engines compute.");
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(reading);
        }
        using var again = SqliteLedger.Open(file.Path);
        LedgerContract.AssertSame(reading, again.Reading(reading.Article.Id)!);
    }

    [Fact]
    public void An_empty_file_becomes_a_ledger()
    {
        File.WriteAllBytes(file.Path, []);
        using var ledger = SqliteLedger.Open(file.Path);
        Assert.Equal(0, ledger.Counts().Articles);
    }

    [Fact]
    public void A_file_that_is_no_database_is_not_a_ledger()
    {
        File.WriteAllText(file.Path, new string('x', 5000));
        var error = Assert.Throws<LedgerException>(() => SqliteLedger.Open(file.Path));
        Assert.Equal($"`{file.Path}` is not a ledger: it is no SQLite file. Name another file.", error.Message);
        Assert.Equal(5000, new FileInfo(file.Path).Length);
    }

    [Fact]
    public void Another_programs_database_is_not_a_ledger()
    {
        Run("CREATE TABLE bookmarks (url TEXT)");
        var error = Assert.Throws<LedgerException>(() => SqliteLedger.Open(file.Path));
        Assert.Equal($"`{file.Path}` is not a ledger: it is the database of another program. Name another file.", error.Message);
    }

    [Fact]
    public void A_newer_versions_ledger_is_left_alone()
    {
        using (SqliteLedger.Open(file.Path))
        {
        }
        Run("PRAGMA user_version = 99");
        var error = Assert.Throws<LedgerException>(() => SqliteLedger.Open(file.Path));
        Assert.Equal(
            FormattableString.Invariant($"`{file.Path}` was written by a newer Gainsay (schema 99; this one knows {Migrations.Latest}). Update Gainsay to open it."), error.Message);
    }

    [Fact]
    public void A_folder_is_not_a_ledger()
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        var error = Assert.Throws<LedgerException>(() => SqliteLedger.Open(folder));
        Assert.Equal($"The ledger `{folder}` cannot be opened: it is a folder, or may not be read and written here.", error.Message);
    }

    [Fact]
    public void A_damaged_ledger_is_called_so()
    {
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(ToyReader.Read("Ada said that engines compute."));
        }
        using (var stream = File.OpenWrite(file.Path))
        {
            stream.Position = 4096;
            stream.Write(new byte[(int)stream.Length - 4096]);
        }
        var error = Assert.Throws<LedgerException>(() =>
        {
            using var ledger = SqliteLedger.Open(file.Path);
            ledger.Counts();
        });
        Assert.StartsWith($"The ledger `{file.Path}` is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_survives_a_power_cut_by_its_settings()
    {
        using var store = SqliteStore.Open(file.Path);
        Assert.Equal((2, "wal"), store.Read(connection => (connection.Number("PRAGMA synchronous"), connection.Rows("PRAGMA journal_mode", row => row.GetString(0))[0])));
    }

    [Fact]
    public void A_ledger_of_a_time_before_actors_finds_them_when_it_is_opened()
    {
        var reading = ToyReader.Read("Ada Byron said that engines compute.");
        IReadOnlyList<string> found;
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(reading);
            found = ledger.ActorIds(reading.Article.Id);
        }
        Run("DELETE FROM appearances; DELETE FROM namesakes; DELETE FROM name_words; DELETE FROM appearance_rules");
        using var again = SqliteLedger.Open(file.Path);
        Assert.Equal(found, again.ActorIds(reading.Article.Id));
    }

    [Fact]
    public void A_ledger_whose_namesakes_were_parted_by_older_rules_parts_them_anew()
    {
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            for (var i = 0; i < 30; i++)
            {
                ledger.Put(ToyReader.Read($"Ada Byron said that engine {i} computes."));
            }
            ledger.Put(ToyReader.Read("Bob Lind said that looms weave."));
        }
        // As it was: two articles that name a country each parted her from herself, and from each other.
        Run("""
            UPDATE appearances SET country = 'MX', found_id = 'aaaa', id = 'aaaa' WHERE article = 3 AND name = 'Ada Byron';
            UPDATE appearances SET country = 'FR', found_id = 'bbbb', id = 'bbbb' WHERE article = 5 AND name = 'Ada Byron';
            INSERT INTO namesakes SELECT block, 'MX', field, 1 FROM namesakes WHERE appearances = 30;
            INSERT INTO namesakes SELECT block, 'FR', field, 1 FROM namesakes WHERE appearances = 30;
            UPDATE namesakes SET appearances = 28 WHERE appearances = 30;
            DELETE FROM actor_tally; DELETE FROM actor_days;
            INSERT INTO actor_tally (id, fact, a, b, n) SELECT id, fact, a, b, count(*) FROM article_tally GROUP BY id, fact, a, b;
            INSERT INTO actor_days (id, day, article)
                SELECT DISTINCT p.id, a.day, a.article FROM appearances p JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor JOIN articles a ON a.article = p.article;
            DELETE FROM appearance_rules; INSERT INTO appearance_rules VALUES (1);
            """);
        using (var again = SqliteLedger.Open(file.Path))
        {
            Assert.Equal(30, again.ActorNamed("Ada Byron", 1).Total);
        }
        KeptTables.AssertRight(file.Path);
    }

    [Fact]
    public void Each_migration_is_numbered_in_turn() =>
        Assert.Equal(Enumerable.Range(1, Migrations.Latest), Migrations.Scripts.Select(name => int.Parse(name[..3], null)));

    [Fact]
    public void A_ledger_of_a_time_when_statements_were_counted_through_numbers_them_by_day()
    {
        var newer = ToyReader.Read(ToyReader.Article("Ada said that engines compute.\nBob said that looms weave.") with { Published = "2026-02-02" });
        var older = ToyReader.Read(ToyReader.Article("Cyd denied that engines compute.") with { Published = "2026-01-01" });
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(newer);
            ledger.Put(older);
        }
        // As it was: numbers from 1 in the order of arrival.
        Run("""
            PRAGMA foreign_keys = OFF;
            CREATE TABLE counted AS SELECT statement AS old, row_number() OVER (ORDER BY article, place) AS fresh FROM statements;
            UPDATE statements SET statement = (SELECT fresh FROM counted WHERE old = statement);
            UPDATE statement_actors SET statement = (SELECT fresh FROM counted WHERE old = statement);
            DROP TABLE counted;
            DROP INDEX articles_by_outlet;
            DROP TABLE statement_words;
            CREATE VIRTUAL TABLE statement_words USING fts5 (
                actors, claim, words, content = 'statements', content_rowid = 'statement', tokenize = 'porter unicode61 remove_diacritics 2');
            INSERT INTO statement_words (statement_words) VALUES ('rebuild');
            DROP VIEW actors_in_disputes;
            DROP VIEW outlets_in_disputes;
            DROP TABLE dispute_actors;
            DROP TABLE dispute_outlets;
            PRAGMA user_version = 6;
            """);
        var told = new List<string>();
        using (var again = SqliteLedger.Open(file.Path, tell: told.Add))
        {
            Assert.Equal([$"`{file.Path}` was written by an older Gainsay: its 3 statements are put in order for this one, once."], told);
            Assert.Equal(["Ada"], again.Search(new StatementQuery { Words = "engines", Since = new(2026, 2, 1) }, 10).SelectMany(hit => hit.Statement.Actors));
            Assert.Equal(["Cyd"], again.Search(new StatementQuery { Words = "engines", Until = new(2026, 2, 1) }, 10).SelectMany(hit => hit.Statement.Actors));
            Assert.Equal(["Bob"], again.Search(new StatementQuery { Actor = "bob" }, 10).SelectMany(hit => hit.Statement.Actors));
        }
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        Assert.Equal(
            ["Cyd", "Bob", "Ada"],
            connection.Rows("SELECT actors FROM statements ORDER BY statement", row => row.GetString(0)));
        Assert.Equal(3, connection.Number("SELECT count(*) FROM statement_actors JOIN statements USING (statement, article)"));
    }

    [Fact]
    public void A_ledger_of_a_time_when_names_kept_their_curly_apostrophes_makes_them_straight()
    {
        using (var ledger = SqliteLedger.Open(file.Path))
        {
            ledger.Put(ToyReader.Read("Ada O'Brien said that engines compute."));
            ledger.Put(ToyReader.Read("Bob for the Weavers' Union denied that looms weave."));
        }
        // As it was where outlets print ’.
        Run("""
            UPDATE actor_names SET folded = replace(folded, '''', '’'), name = replace(name, '''', '’');
            UPDATE name_words SET word = replace(word, '''', '’'), folded = replace(folded, '''', '’');
            UPDATE actor_tally SET a = replace(a, '''', '’') WHERE fact IN ('folded', 'alias');
            PRAGMA user_version = 8;
            """);
        using (var again = SqliteLedger.Open(file.Path))
        {
            Assert.Equal(1, again.ActorNamed("ada o'brien", 10).Total);
            Assert.Equal(1, again.ActorNamed("Weavers’ Union", 10).Total);
            Assert.Equal(["Ada O’Brien"], again.ActorNamed("Ada O'Briens", 10).Near);
        }
        KeptTables.AssertRight(file.Path);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        connection.Run(sql);
    }
}
