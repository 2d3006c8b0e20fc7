using System.Text.Json;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Tests;

/// <summary>The real reader and a real ledger together.</summary>
public sealed class ReadingForTheRecord : IDisposable
{
    private const string Text = """
        The harbour minister, Ilse Brandt, said on Monday that the new pier 🛳 was safe. "We have tested every bolt," she told the Coast Gazette.

        A spokesman for the dockers' union, Tom Reyes, denied that the pier had been tested. According to Reyes, nobody "was asked".
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-desk-").FullName;
    private readonly Reader reader = new();
    private readonly SqliteLedger ledger;

    public ReadingForTheRecord() => ledger = SqliteLedger.Open(Path.Combine(folder, "test.ledger"));

    public void Dispose()
    {
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_ledger_gives_back_what_the_reader_read()
    {
        var taken = TakeIn();
        Assert.NotEmpty(taken.Reading!.Attributions);
        Assert.Equal(JsonSerializer.Serialize(taken.Reading), JsonSerializer.Serialize(ledger.Reading(taken.Article.Id)));
    }

    [Fact]
    public void Taking_it_in_again_gives_the_same_reading_to_the_letter()
    {
        var first = TakeIn();
        var second = TakeIn();
        Assert.Equal(PutOutcome.Unchanged, second.Outcome);
        Assert.Equal(JsonSerializer.Serialize(first.Reading), JsonSerializer.Serialize(second.Reading));
    }

    [Fact]
    public void Every_statement_is_found_by_its_words_its_key_and_its_actor()
    {
        var article = TakeIn().Article;
        var statements = ledger.Statements(article.Id);
        Assert.NotEmpty(statements);
        Assert.All(statements, statement =>
        {
            var hits = ledger.Search(new StatementQuery { Words = $"\"{statement.ContentWords.Split(" … ")[0]}\"" }, 100);
            Assert.Contains(statement.Key, hits.Select(hit => hit.Statement.Key));
            Assert.Equal(statement.Key, ledger.Statement(statement.Key)!.Statement.Key);
            Assert.All(statement.Actors, name => Assert.Contains(statement.Key, ledger.ActorNamed(name, 100).Statements.Select(said => said.Key)));
        });
    }

    private TakenIn TakeIn() => new Desk(reader.Read, reader.Engine, ledger).TakeIn(new Article
    {
        Text = Text,
        Input = "pier.txt",
        Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, Text.Length))],
    });
}
