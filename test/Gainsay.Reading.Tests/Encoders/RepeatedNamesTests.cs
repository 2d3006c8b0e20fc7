using CsCheck;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class RepeatedNamesTests
{
    private const int NoName = 0;
    private const int Person = 1;
    private const int Organisation = 3;
    private static readonly int Tags = ReaderLabels.Name.Count;
    private static readonly BioDecoder Decoder = new(Tags);

    [Fact]
    public void A_doubtful_name_becomes_what_it_surely_is_elsewhere() =>
        Assert.Equal(
            [Organisation, NoName, Organisation],
            Decoded(["Xinhua", "says", "Xinhua"], [(Person, 1), (NoName, 9), (Organisation, 9)]));

    [Fact]
    public void A_word_written_otherwise_is_another_word() =>
        Assert.Equal([NoName, Organisation], Decoded(["us", "US"], [(NoName, 9), (Organisation, 9)]));

    [Fact]
    public void A_word_that_comes_up_once_keeps_its_scores() => Gen.Float[-9, 9].Array[Tags].Sample(scores =>
        RepeatedNames.Shifts(["Kabul"], scores).All(shift => shift == 0));

    [Fact]
    public void A_word_that_is_nowhere_a_name_keeps_its_scores() =>
        Assert.All(RepeatedNames.Shifts(["of", "of"], Scores([(NoName, 9), (NoName, 4)])), shift => Assert.Equal(0, shift));

    [Fact]
    public void The_first_and_the_later_word_of_a_name_move_alike() => Gen.Float[-9, 9].Array[2 * Tags].Sample(scores =>
    {
        var shifts = RepeatedNames.Shifts(["Kabul", "Kabul"], scores);
        return Enumerable.Range(0, shifts.Length).Where(i => BioDecoder.IsInside(i % Tags)).All(i => shifts[i] == shifts[i - 1]);
    });

    [Theory]
    [InlineData("press@example.org")]
    [InlineData("https://example.org/a")]
    [InlineData("www.Example.org")]
    [InlineData("example.com")]
    [InlineData("Statement.pdf")]
    public void An_address_is_no_name(string word) => Assert.True(WebAddress.Is(word));

    [Theory]
    [InlineData("Amazon.com")]
    [InlineData("U.S.")]
    [InlineData("@nato")]
    [InlineData("Yahoo!")]
    [InlineData("St.Petersburg")]
    public void A_name_is_no_address(string word) => Assert.False(WebAddress.Is(word));

    private static int[] Decoded(string[] words, (int Tag, float Score)[] best)
    {
        var scores = Scores(best);
        return Decoder.Decode([.. scores.Zip(RepeatedNames.Shifts(words, scores), (score, shift) => score + shift)]);
    }

    private static float[] Scores((int Tag, float Score)[] best)
    {
        var scores = new float[best.Length * Tags];
        for (var word = 0; word < best.Length; word++)
        {
            scores[(word * Tags) + best[word].Tag] = best[word].Score;
        }
        return scores;
    }
}
