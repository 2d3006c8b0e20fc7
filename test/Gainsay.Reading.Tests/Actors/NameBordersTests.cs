using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Tests.Attributions;

namespace Gainsay.Reading.Tests.Actors;

public sealed class NameBordersTests
{
    [Fact]
    public void Two_words_joined_before_a_body_are_both_of_its_name()
    {
        var text = Of("the/DET/4/det Hope/PROPN/4/compound and/CCONJ/3/cc Labour/PROPN/4/compound Party/PROPN/-1/root");
        Assert.Equal(1, NameBorders.WithJoined(text, 0, 3, 4));
    }

    [Fact]
    public void Another_body_that_is_joined_is_not()
    {
        var text = Of("the/DET/1/det Senate/PROPN/-1/root and/CCONJ/4/cc Labour/PROPN/4/compound Party/PROPN/1/conj");
        Assert.Equal(3, NameBorders.WithJoined(text, 0, 3, 4));
    }

    [Theory]
    [InlineData("the/DET/4/det Delta/PROPN/4/compound People/PROPN/4/nmod:poss ’s/PART/2/case Front/PROPN/-1/root", 2, 4)]
    [InlineData("the/DET/3/det People/PROPN/3/nmod:poss ’s/PART/1/case roads/NOUN/-1/root", 1, 1)]
    public void The_body_of_a_people_ends_the_name_that_begins_with_them(string tree, int seen, int last) =>
        Assert.Equal(last, NameBorders.WithOwned(Of(tree), seen));

    private static ChainText Of(string tree)
    {
        var (text, words) = MadeTree.Of(tree);
        return new ChainText(text, words, [.. Enumerable.Repeat(0, words.Count)], [.. Enumerable.Repeat(0, words.Count)]);
    }
}
