using Gainsay.Reading.Pairs;

namespace Gainsay.Reading.Tests.Pairs;

public sealed class ToldWordsTests
{
    [Theory]
    [InlineData("she", "Ana Ruiz", "Ana Ruiz denied it")]
    [InlineData("the mayor", "Ana Ruiz", "the mayor denied it")]
    [InlineData("", "Ana Ruiz", "Ana Ruiz denied it")]
    [InlineData("she", "", "she denied it")]
    public void A_name_stands_where_only_a_name_says_who_it_is(string source, string speaker, string told)
    {
        ToldPlace[] places = source.Length == 0 ? [] : [new ToldPlace(5, new ToldPart(source, IsContent: false))];
        Assert.Equal(told, Told(ToldWords.Of(places, [new ToldPlace(20, new ToldPart("denied", IsContent: false))], [new ToldPlace(30, new ToldPart("it", IsContent: true))], speaker)));
    }

    [Fact]
    public void Words_come_in_the_order_of_the_article()
    {
        ToldPlace[] content = [new ToldPlace(0, new ToldPart("Rain fell", IsContent: true)), new ToldPlace(50, new ToldPart("all night", IsContent: true))];
        Assert.Equal("Rain fell said Ana all night", Told(ToldWords.Of([new ToldPlace(40, new ToldPart("Ana", IsContent: false))], [new ToldPlace(35, new ToldPart("said", IsContent: false))], content, speaker: null)));
    }

    private static string Told(ToldWords words) => string.Join(' ', words.Parts.Select(part => part.Words));
}
