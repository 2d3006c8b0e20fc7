using Gainsay.Desk.Scores;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Tests.Scores;

public sealed class ReliabilityTests : IDisposable
{
    private const string Text = "Ada said Bo lied. Cy denied it.";

    private readonly string gold = Path.Combine(Directory.CreateTempSubdirectory("scores").FullName, "gold.jsonl");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(gold)!, recursive: true);

    [Fact]
    public void Confidence_is_compared_with_the_share_that_is_right_tenth_by_tenth()
    {
        File.WriteAllText(gold, """{"id":"n1","text":"Ada said Bo lied. Cy denied it.","attributions":[{"source":[[0,3]],"cue":[[4,8]],"content":[[9,16]]}]}""");
        var reliability = Reliability.Of(gold, [Reading(Said(0, 3, 9, 16, 0.92), Said(18, 20, 28, 30, 0.38))]);
        Assert.Equal([new(0.3, 1, 0.38, 0), new ReliabilityBin(0.9, 1, 0.92, 1)], reliability.Tenths);
        Assert.Equal((0.38 + 0.08) / 2, reliability.ExpectedError, precision: 9);
    }

    private static Attribution Said(int from, int to, int start, int end, double confidence) => new()
    {
        Source = [new TextSpan(from, to)], Cue = [new TextSpan(to + 1, to + 5)], Content = [new TextSpan(start, end)],
        Form = AttributionForm.Indirect, Attitude = Attitude.Asserts, Confidence = confidence, Via = [], Parent = null,
    };

    private static ArticleReading Reading(params Attribution[] attributions) =>
        new(new Article { Text = Text, Input = "x", SourceId = "n1", Parts = [] }, "0", [], attributions, [[], []], [[], []], []);
}
