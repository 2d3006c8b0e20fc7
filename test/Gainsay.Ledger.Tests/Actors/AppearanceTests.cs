using Gainsay.Ledger.Actors;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests.Actors;

public sealed class AppearanceTests
{
    [Theory]
    [InlineData("Russian envoy Zamir Kabulov said so.", "RU", "public")]
    [InlineData("Zamir Kabulov, Russia’s special envoy to Afghanistan, said so.", "RU", "public")]
    [InlineData("The striker Zamir Kabulov said so.", "", "sport")]
    [InlineData("It was Zamir Kabulov, a singer and former minister, they said.", "", "")]
    [InlineData("The ambassador to Kenya Zamir Kabulov said so.", "", "public")]
    [InlineData("British Foreign Minister Zamir Kabulov said so.", "GB", "public")]
    [InlineData("The American, Zamir Kabulov said so.", "", "")]
    [InlineData("Zamir Kabulov, who lives in Russia, said so.", "", "")]
    public void What_stands_by_a_name_says_of_which_country_and_field_a_person_is(string text, string country, string field) =>
        Assert.Equal(new Evidence(country, field), Of(text, "Zamir Kabulov", ActorKind.Person).Evidence);

    [Fact]
    public void A_name_is_no_evidence_of_a_country() => Assert.Equal(Evidence.None, Of("Chad Griffin said so.", "Chad Griffin", ActorKind.Person).Evidence);

    [Theory]
    [InlineData("Moscow", ActorKind.State, "Russia")]
    [InlineData("the U.S.", ActorKind.State, "United States")]
    [InlineData("Daesh", ActorKind.Group, "Islamic State")]
    [InlineData("IMF", ActorKind.Organization, "International Monetary Fund")]
    [InlineData("Islamic State of Iraq and the Levant", ActorKind.Group, "Islamic State")]
    [InlineData("GOP", ActorKind.Person, "Republican Party")]
    public void Known_parties_are_found_by_any_of_their_names(string name, ActorKind kind, string known) => Assert.Equal(known, Of(name, name, kind).Known?.Name);

    [Theory]
    [InlineData("Ice", ActorKind.Organization)]
    [InlineData("Jordan", ActorKind.Person)]
    [InlineData("WHO", ActorKind.Unnamed)]
    public void What_only_looks_like_a_known_party_is_none(string name, ActorKind kind) => Assert.Null(Of(name, name, kind).Known);

    [Fact]
    public void Another_country_speaks_against_a_known_party() =>
        Assert.Null(Of("Israel’s Labour Party said so.", "Labour Party", ActorKind.Organization).Known);

    [Theory]
    [InlineData("Putin", ActorKind.Person)]
    [InlineData("President Putin", ActorKind.Person)]
    [InlineData("a Taliban spokesperson", ActorKind.Unnamed)]
    [InlineData("extremist group", ActorKind.Group)]
    [InlineData("Critics", ActorKind.Group)]
    [InlineData("Foreign Ministry", ActorKind.Organization)]
    [InlineData("Americans", ActorKind.Group)]
    [InlineData("report", ActorKind.Document)]
    [InlineData("conservatives", ActorKind.Group)]
    [InlineData("people in America", ActorKind.Group)]
    [InlineData("North Korean", ActorKind.Person)]
    [InlineData("D-Va.", ActorKind.Person)]
    [InlineData("The Times", ActorKind.Organization)]
    public void Surnames_descriptions_crowds_and_institutions_of_no_country_are_compared_with_nobody(string name, ActorKind kind) => Assert.True(Of(name, name, kind).IsAlone);

    [Theory]
    [InlineData("Russian Foreign Ministry", "Foreign Ministry of Russia")]
    [InlineData("Russia’s Foreign Ministry", "Russian Foreign Ministry")]
    [InlineData("The Supreme Court of India", "Indian Supreme Court")]
    public void An_institution_goes_with_its_country(string one, string other)
    {
        Assert.Equal(Of(one, one, ActorKind.Organization).Block, Of(other, other, ActorKind.Organization).Block);
        Assert.False(Of(one, one, ActorKind.Organization).IsAlone);
    }

    [Fact]
    public void The_same_institution_of_two_countries_is_two() => Assert.NotEqual(
        Of("French Interior Ministry", "French Interior Ministry", ActorKind.Organization).Block,
        Of("German Interior Ministry", "German Interior Ministry", ActorKind.Organization).Block);

    [Fact]
    public void A_person_and_an_organisation_of_one_name_are_two() => Assert.NotEqual(
        Of("Morgan Stanley", "Morgan Stanley", ActorKind.Person).Block, Of("Morgan Stanley", "Morgan Stanley", ActorKind.Organization).Block);

    private static Appearance Of(string text, string name, ActorKind kind)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var reading = new ArticleReading(
            ToyReader.Article(text), "0.1.0", [new Actor(name, kind, [], [new TextSpan(start, start + name.Length)])], [], [], [], []);
        return Assert.Single(Appearance.AllOf(reading));
    }
}
