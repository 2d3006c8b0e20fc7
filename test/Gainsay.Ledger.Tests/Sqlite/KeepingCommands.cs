using Gainsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace Gainsay.Ledger.Tests.Sqlite;

public sealed class KeepingCommands : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public KeepingCommands()
    {
        connection.Open();
        connection.Run("CREATE TABLE things (name TEXT, size INTEGER)");
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void A_command_that_was_used_before_has_the_values_of_now()
    {
        Add("a", 1);
        Add("b", 2);
        Add("c", null);
        Assert.Equal(["a 1", "b 2", "c "], connection.Rows("SELECT name, size FROM things WHERE name >= $1 ORDER BY name", row => $"{row.GetString(0)} {row.Number(1)}", "a"));
    }

    [Fact]
    public void The_work_of_a_row_may_ask_the_same_question()
    {
        Add("a", 1);
        Add("b", 2);
        const string Smaller = "SELECT name FROM things WHERE size < $1 ORDER BY name";
        Assert.Equal(["a", "b a"], connection.Rows(Smaller, row => $"{row.GetString(0)} {connection.Rows(Smaller, inner => inner.GetString(0), row.GetString(0) == "b" ? 2 : 0).FirstOrDefault()}".TrimEnd(), 3));
    }

    [Fact]
    public void A_kept_command_works_in_a_later_transaction_and_after_one_that_was_taken_back()
    {
        using (connection.BeginTransaction())
        {
            Add("a", 1);
        }
        using (var transaction = connection.BeginTransaction())
        {
            Add("b", 2);
            transaction.Commit();
        }
        Add("c", 3);
        Assert.Equal(2, connection.Number("SELECT count(*) FROM things"));
    }

    [Fact]
    public void A_command_that_failed_can_be_run_again()
    {
        connection.Run("CREATE UNIQUE INDEX by_name ON things (name)");
        Add("a", 1);
        Assert.Throws<SqliteException>(() => Add("a", 2));
        Add("b", 2);
        Assert.Equal(2, connection.Number("SELECT count(*) FROM things"));
    }

    private void Add(string name, int? size) => connection.Run("INSERT INTO things (name, size) VALUES ($1, $2)", name, size);
}
