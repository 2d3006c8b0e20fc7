using Gainsay.Ledger.Actors;

namespace Gainsay.Ledger.Tests.Actors;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Donald J. Trump", "Donald Trump")]
    [InlineData("President Donald Trump", "Donald Trump")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("Sen. Bernie Sanders", "Bernard Sanders")]
    [InlineData("Bashar al-Assad", "Bashar Assad")]
    [InlineData("Robert S. Mueller III", "Robert Mueller")]
    public void A_person_has_one_name_in_many_spellings(string one, string other) =>
        Assert.Equal(NameKey.Of(one, Family.Person), NameKey.Of(other, Family.Person));

    [Theory]
    [InlineData("Donald Trump Jr.", "Donald Trump")]
    [InlineData("Ivanka Trump", "Donald Trump")]
    [InlineData("King Charles", "Charles King")]
    public void Other_persons_have_other_names(string one, string other) =>
        Assert.NotEqual(NameKey.Of(one, Family.Person), NameKey.Of(other, Family.Person));

    [Theory]
    [InlineData("The C.I.A.", "CIA")]
    [InlineData("General Motors Corp.", "General Motors")]
    [InlineData("Department of Defense", "Department of Defence")]
    [InlineData("Johnson & Johnson", "Johnson and Johnson")]
    [InlineData("General Motors (GM)", "General Motors")]
    [InlineData("Boeing’s", "Boeing")]
    public void An_organisation_has_one_name_in_many_spellings(string one, string other) =>
        Assert.Equal(NameKey.Of(one, Family.Body), NameKey.Of(other, Family.Body));

    [Fact]
    public void A_title_alone_stays() => Assert.Equal("president", NameKey.Of("The President", Family.Person));

    [Fact]
    public void Any_name_has_a_key() => Gen.String.Sample(name => NameKey.Of(name, Family.Person).Trim() == NameKey.Of(name, Family.Person) && NameKey.Of(name, Family.Body) is not null);
}
