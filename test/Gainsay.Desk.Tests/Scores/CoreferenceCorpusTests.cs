using Gainsay.Desk.Scores;

namespace Gainsay.Desk.Tests.Scores;

public sealed class CoreferenceCorpusTests
{
    [Fact]
    public void Brackets_become_mentions_that_may_nest_and_share_a_word()
    {
        var document = Read("""
            # newdoc id = X_news_dam
            # speaker = Ana
            1 Her 5 Entity=(1-person-giv(2-person-acc)
            2 sister 5 Entity=1)
            3 left 5 _
            """).Single();
        Assert.Equal([new EntityMention(0, 0, 2), new EntityMention(0, 1, 1)], document.Mentions);
        Assert.Equal(["Her", "sister", "left"], document.Words);
        Assert.Equal([1, 1, 1], document.Speakers);
    }

    [Fact]
    public void Documents_and_sentences_are_kept_apart()
    {
        var documents = Read("""
            # newdoc id = X_news_a
            1 It 5 Entity=(1-object-new)

            1 fell 5 _

            # newdoc id = X_news_b
            1 Rain 5 _
            """).ToList();
        Assert.Equal([2, 1], documents.Select(document => document.Sentences.Count));
    }

    [Fact]
    public void A_line_with_other_columns_is_named()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.conllu");
        File.WriteAllText(file, "# newdoc id = X\n1\tIt\n");
        try
        {
            var error = Assert.Throws<ScoreInputException>(() => CoreferenceCorpus.Read(file).ToList());
            Assert.Equal($"{file}, line 2: 2 columns; expected the 10 columns of CoNLL-U.", error.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Lines of number, form, a column that is repeated to fill the row, and the last column.</summary>
    private static List<CoreferenceDocument> Read(string lines)
    {
        var rows = lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : Row(line.Split(' ')));
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.conllu");
        File.WriteAllText(file, string.Join('\n', rows) + "\n\n");
        try
        {
            return [.. CoreferenceCorpus.Read(file)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Row(string[] cells) => string.Join('\t', [cells[0], cells[1], .. Enumerable.Repeat("_", 7), cells[3]]);
}
