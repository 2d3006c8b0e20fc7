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
    [InlineData("Raúl R. Labrador", "Labrador", false)]
    [InlineData("Raúl Labrador", "Raul Labrador", true)]
    [InlineData("Roger Stone Jr.", "Roger Stone", true)]
    [InlineData("Kim Jong-un", "Kim Jong Un", true)]
    [InlineData("Duncan Hunter Jr.", "Duncan Hunter Sr.", false)]
    public void A_surname_stands_for_the_whole_name(string one, string other, bool same) => Assert.Equal(same, Speakers.SameName(one, other));

    [Theory]
    [InlineData("Alan S. Moreau", "Alan Moreau", true)]
    [InlineData("Vicente Moreau", "Vincente Moreau", true)]
    [InlineData("Ana Moreau", "Amir Moreau", false)]
    public void Nearly_the_same_name_in_two_articles_is_one_party(string one, string other, bool same) =>
        Assert.Equal(same, Speakers.Share(TwoStatements.Side(one, "Gates were opened").Statement, TwoStatements.Side(other, "Gates were shut", article: "b").Statement));

    [Theory]
    [InlineData("statement from Lea Moor's attorney, William Haddad", "William Haddad", true)]
    [InlineData("excerpts from Ana Ruiz’s speech", "Ana Ruiz", true)]
    [InlineData("Ana Ruiz’s critics", "Ana Ruiz", false)]
    [InlineData("letter to the mayor", "Ana Ruiz", false)]
    public void What_carries_somebodys_words_is_no_other_party(string one, string other, bool same)
    {
        var (left, right) = (TwoStatements.Side(one, "the dam burst").Statement, TwoStatements.Side(other, "the dam burst", article: "b").Statement);
        Assert.Equal((same, same), (Speakers.ShareParty(left, right), Speakers.ShareParty(right, left)));
    }
}
