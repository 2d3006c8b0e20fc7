using Gainsay.Desk.Scores;
using Gainsay.Desk.Scores.Words;

namespace Gainsay.Desk.Tests.Scores.Words;

public sealed class GoldWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("words").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_treebank_comes_in_documents_of_sentences_of_words()
    {
        var path = Write(
            "# newdoc id = a", "# newpar", "1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_", "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_",
            "2\t's\tbe\tAUX\tVBZ\t_\t0\troot\t_\t_", "", "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_", "",
            "# newdoc id = b", "1\tWater\twater\tNOUN\tNN\t_\t0\tobl:tmod\t_\t_", "");
        var documents = GoldWords.Treebank(path).ToList();
        Assert.Equal([2, 1], documents.Select(document => document.Count));
        Assert.Equal([true, false, true], documents.SelectMany(document => document).Select(sentence => sentence.StartsParagraph));
        Assert.Equal(new GoldWord("'s", "AUX", 0, "root", "O"), documents[0][0].Words[1]);
        Assert.Equal("obl", documents[1][0].Words[0].Relation);
    }

    [Fact]
    public void A_corpus_of_names_has_a_tag_a_word()
    {
        var names = GoldWords.Names(Write("# sent_id = 1", "1\tAna\tB-PER", "2\tRuiz\tI-PER", "3\tleft\tO", ""));
        Assert.Equal(["B-PER", "I-PER", "O"], Assert.Single(Assert.Single(names)).Words.Select(word => word.Name));
    }

    [Fact]
    public void A_line_that_is_no_treebank_is_named()
    {
        var error = Assert.Throws<ScoreInputException>(() => GoldWords.Treebank(Write("1\tonly\tthree")).ToList());
        Assert.Contains("line 1: found 3 columns", error.Message, StringComparison.Ordinal);
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder, "words.txt");
        File.WriteAllLines(path, lines);
        return path;
    }
}
