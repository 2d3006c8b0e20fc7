using Gainsay.Desk.Links;

namespace Gainsay.Desk.Tests.Links;

public sealed class NamingSpeakers
{
    [Theory]
    [InlineData("Amadou Ferrant", "Ferrant", true)]
    [InlineData("The Meridian Post", "Meridian Post", true)]
    [InlineData("Ferrant", "Amadou Ferrant", true)]
    [InlineData("Velkara", "Tarsanya", false)]
    [InlineData("Front", "Issar People’s Front", false)]
    public void A_surname_stands_for_the_whole_name(string one, string other, bool same) => Assert.Equal(same, Speakers.SameName(one, other));

    [Theory]
    [InlineData("Alan S. Moreau", "Alan Moreau", true)]
    [InlineData("Vicente Moreau", "Vincente Moreau", true)]
    [InlineData("Ana Moreau", "Amir Moreau", false)]
    public void Nearly_the_same_name_in_two_articles_is_one_party(string one, string other, bool same) =>
        Assert.Equal(same, Speakers.Share(TwoStatements.Side(one, "Gates were opened").Statement, TwoStatements.Side(other, "Gates were shut", article: "b").Statement));
}
