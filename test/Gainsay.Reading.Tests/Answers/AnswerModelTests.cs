using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Tests.Text;

namespace Gainsay.Reading.Tests.Answers;

public sealed class AnswerModelTests
{
    private const string Quarrel =
        """
        The miners' union accused Halden Ore on Monday of hiding two cave-ins from the safety inspectors.

        "Two shafts fell in during March and nobody was told," said Mirja Kallo, the union's chair. She said she would ask for an inquiry.

        A spokesman for the company, Per Lund, rejected the accusation. "No shaft has fallen in this year," he said.

        The inspectors said that their next visit was planned for June.
        """;

    private static readonly AnswerModel Model = AnswerModel.Load(ReaderModel.DefaultFolder);

    [Fact]
    public void A_missing_answer_model_is_named_with_what_was_expected()
    {
        var folder = Path.Combine(Path.GetTempPath(), "gainsay-no-such-folder");
        var problem = Assert.Throws<ReaderModelException>(() => AnswerModel.Load(folder));
        Assert.Equal(
            $"{Path.Combine(folder, "answers.onnx")} was not found. The answer model is three files, answers.onnx, answers.json and reader.vocab.txt, in the folder \"models\" beside the program.",
            problem.Message);
    }

    [Fact]
    public void A_denial_opposes_the_accusation_more_than_anything_else_does()
    {
        var reading = Reader.Close(Model).Read(AnyText.OfBody(Quarrel));
        int Of(string words) => Enumerable.Range(0, reading.Attributions.Count).First(i => reading.Attributions[i].Content.Any(span => span.In(Quarrel).Contains(words, StringComparison.Ordinal)));
        var (accusation, denial, visit) = (Of("Two shafts fell in"), Of("No shaft has fallen"), Of("their next visit"));
        Assert.Equal(Attitude.Denies, reading.Attributions[denial].Attitude);
        Assert.True(reading.Answers!.Between(accusation, denial)!.Value.Opposes > 0.5);
        Assert.True(reading.Answers.Between(accusation, visit)!.Value.Opposes < 0.3);
    }

    [Fact]
    public void The_same_article_is_read_the_same_beside_others()
    {
        var reader = Reader.Close(Model);
        var alone = reader.Read(AnyText.OfBody(Quarrel));
        var beside = Enumerable.Range(0, 4).AsParallel().Select(i => reader.Read(AnyText.OfBody(i % 2 == 0 ? Quarrel : "Ana Ruiz said it rained."))).First(reading => reading.Article.Text == Quarrel);
        Assert.Equal(alone.Attributions.Select(one => one.Attitude), beside.Attributions.Select(one => one.Attitude));
        Assert.Equal(alone.Answers!.Between(0, 1), beside.Answers!.Between(0, 1));
    }

    [Fact]
    public void Reading_closely_is_a_higher_version_than_reading_once() =>
        Assert.Equal(("0.14.0", "0.14.1"), (Reader.Trained().Engine, Reader.Close(Model).Engine));
}
