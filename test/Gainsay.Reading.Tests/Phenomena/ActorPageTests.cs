using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Phenomena;

public sealed class ActorPageTests
{
    private static readonly Reader Reader = Reader.Trained();

    public static TheoryData<PhenomenonExample> Examples => [.. PhenomenonPage.Examples("actors")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Statements_are_filed_as_the_page_says(PhenomenonExample example)
    {
        var reading = Reader.Read(new Article
        {
            Text = example.Text, Input = "-", Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, example.Text.Length))],
        });
        var filed = reading.Attributions.Select((attribution, i) =>
            $"{string.Join(" … ", attribution.Source.Select(span => span.In(example.Text).ToString()))} = {string.Join("; ", reading.Sources[i].Select(actor => Named(reading, actor)))}");
        Assert.Equal(example.Expected, string.Join('\n', filed.Distinct()));
    }

    private static string Named(ArticleReading reading, int actor) => reading.Actors[actor].SpeaksFor is { } side
        ? $"{reading.Actors[actor].Name}, for {reading.Actors[side].Name}"
        : reading.Actors[actor].Name;
}
