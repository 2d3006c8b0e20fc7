using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Attributions;

/// <summary>What rules add to what the trained reader saw, through the whole reading.</summary>
public sealed class TrainedReadingTests
{
    private static readonly Reader Trained = Reader.Trained();

    [Theory]
    [InlineData("The commander pushed back against the claim that the tape was blank.", "The commander | pushed back against | the claim that the tape was blank | Denies")]
    [InlineData("The mayor took issue with the suggestion that her office had slept.", "The mayor | took issue with | the suggestion that her office had slept | Denies")]
    [InlineData("The mayor blamed the council for the flood.", "The mayor | blamed | the council for the flood | Asserts")]
    [InlineData("The Red Crescent puts the death toll at 63.", "The Red Crescent | puts | the death toll at 63 | Asserts")]
    [InlineData("VARN, 2 May - Rescuers have found 41 bodies, the interior ministry said on Sunday.", "the interior ministry | said | Rescuers have found 41 bodies | Asserts")]
    public void Reads(string text, string expected)
    {
        string Words(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text).ToString()));
        Assert.Contains(expected, Trained.Read(AnyText.OfBody(text)).Attributions.Select(one => $"{Words(one.Source)} | {Words(one.Cue)} | {Words(one.Content)} | {one.Attitude}"));
    }
}
