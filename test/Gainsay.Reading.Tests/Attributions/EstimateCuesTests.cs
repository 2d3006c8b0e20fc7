using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class EstimateCuesTests
{
    private const string Put = "The/DET/1/det league/NOUN/2/nsubj puts/VERB/-1/root the/DET/4/det number/NOUN/2/obj of/ADP/6/case calls/NOUN/4/nmod at/ADP/8/case 58/NUM/2/obl";

    [Fact]
    public void Who_puts_a_figure_at_a_number_says_so()
    {
        var (text, words) = MadeTree.Of(Put);
        var found = Assert.Single(EstimateCues.Missed(text, words, []));
        Assert.Equal(
            ("The league", "puts", "the number of calls at 58"),
            (text[found.Source[0].Start..found.Source[0].End], text[found.Cue.Start..found.Cue.End], text[found.Content[0].Start..found.Content[0].End]));
    }

    [Fact]
    public void What_is_counted_belongs_to_the_figure()
    {
        var (text, words) = MadeTree.Of("Officers/NOUN/1/nsubj placed/VERB/-1/root their/PRON/3/nmod:poss strength/NOUN/1/obj at/ADP/6/case 400/NUM/6/nummod men/NOUN/1/obl");
        var content = Assert.Single(EstimateCues.Missed(text, words, [])).Content[0];
        Assert.Equal("their strength at 400 men", text[content.Start..content.End]);
    }

    [Theory]
    [InlineData("The/DET/1/det league/NOUN/2/nsubj puts/VERB/-1/root the/DET/4/det boats/NOUN/2/obj at/ADP/6/case anchor/NOUN/2/obl")]
    [InlineData("The/DET/1/det league/NOUN/2/nsubj puts/VERB/-1/root the/DET/4/det number/NOUN/2/obj on/ADP/6/case paper/NOUN/2/obl")]
    [InlineData("The/DET/1/det league/NOUN/2/nsubj puts/VERB/-1/root 58/NUM/4/nummod boats/NOUN/2/obj at/ADP/6/case anchor/NOUN/2/obl")]
    [InlineData("Put/VERB/-1/root the/DET/2/det number/NOUN/0/obj at/ADP/4/case 58/NUM/0/obl")]
    public void Who_gives_no_figure_of_a_thing_says_nothing(string tree)
    {
        var (text, words) = MadeTree.Of(tree);
        Assert.Empty(EstimateCues.Missed(text, words, []));
    }

    [Fact]
    public void What_is_reported_already_is_left()
    {
        var (text, words) = MadeTree.Of(Put);
        Assert.Empty(EstimateCues.Missed(text, words, [new FoundRelation([], MadeTree.Part(text, "puts"), [MadeTree.Part(text, "the number")], 1, 1)]));
    }
}
