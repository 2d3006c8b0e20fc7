using Gainsay.Desk.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Tests.Links;

public sealed class ShowingLinks
{
    private static readonly LinkSide Wall = TwoStatements.Side("Ana Ruiz", "The wall will be built along the river");

    [Theory]
    [InlineData("The wall would never be built along the river", true)]
    [InlineData("Building a wall along the river", true)]
    [InlineData("A wall on the river", false)]
    [InlineData("There is racism in the movement", true)]
    [InlineData("That's not the wall", true)]
    [InlineData("Whom he had told of the wall", false)]
    [InlineData("About how the wall was built", false)]
    public void Across_articles_only_what_says_something_of_something_is_shown(string claim, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side("Omar Haddad", claim, Stance.Against, article: "b"))));

    [Fact]
    public void What_was_made_a_claim_of_a_phrase_says_nothing_of_anything() => Assert.False(Showing.Allows(
        PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side("Omar Haddad", "There is any financial motivation", Stance.Against, article: "b", words: "any financial motivation"))));

    [Theory]
    [InlineData("marriage licenses to couples", false)]
    [InlineData("that licenses were given to couples", true)]
    [InlineData("having lied to couples", true)]
    [InlineData("a request that they testify", false)]
    [InlineData("that a request was made", true)]
    public void What_is_refused_to_somebody_is_not_denied(string claim, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side("Omar Haddad", claim, Stance.Against, attribution: 1, place: 90, cue: "denied", attitude: Attitude.Denies))));

    [Theory]
    [InlineData("a claim by an aide that the wall was built", false)]
    [InlineData("he wanted the allegations of a wall fully investigated", false)]
    [InlineData("that a claim was made by an aide", true)]
    [InlineData("he wanted a wall that was built", true)]
    public void Who_speaks_of_what_another_claims_has_not_claimed_it(string words, bool isShown) => Assert.Equal(
        isShown, Showing.Allows(PairClass.Opposes, new StatementPair(TwoStatements.Side("Omar Haddad", "The wall was built along the river", words: words), TwoStatements.Side("Ana Ruiz", "The wall was built along the river", Stance.Against, article: "b"))));

    [Theory]
    [InlineData("denied", "A wall on the river", true)]
    [InlineData("saw no", "the allegations", true)]
    [InlineData("saw no", "A wall on the river", false)]
    public void Within_an_article_a_phrase_will_do_where_it_is_rejected_or_points_back(string cue, string claim, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side("Omar Haddad", claim, Stance.Against, attribution: 1, place: 90, cue: cue, attitude: Attitude.Denies))));

    [Theory]
    [InlineData(Attitude.Denies, Attitude.Asserts, "a", true)]
    [InlineData(Attitude.Asserts, Attitude.Asserts, "a", false)]
    [InlineData(Attitude.Denies, Attitude.Denies, "a", false)]
    [InlineData(Attitude.Denies, Attitude.Intends, "a", false)]
    [InlineData(Attitude.Asserts, Attitude.Asserts, "b", true)]
    public void Within_an_article_one_denies_what_the_other_asserts(Attitude later, Attitude earlier, string article, bool isShown) => Assert.Equal(
        isShown,
        Showing.Allows(PairClass.Opposes, new StatementPair(
            TwoStatements.Side("Ana Ruiz", "The wall will be built along the river", attitude: earlier),
            TwoStatements.Side("Omar Haddad", "The wall will never be built along the river", article: article, attribution: 1, place: 90, attitude: later))));

    [Theory]
    [InlineData("said", "disputed", true)]
    [InlineData("denied", "disputed", false)]
    [InlineData("said", "said", false)]
    public void A_denial_is_disputed_by_a_cue_that_says_so_where_it_puts_something_forward_itself(string earlier, string later, bool isShown) => Assert.Equal(
        isShown,
        Showing.Allows(PairClass.Opposes, new StatementPair(
            TwoStatements.Side("Ana Ruiz", "Nothing was found along the river", cue: earlier, attitude: Attitude.Denies),
            TwoStatements.Side("Omar Haddad", "Nothing was found along the river", Stance.Against, attribution: 1, place: 90, cue: later, attitude: Attitude.Denies))));

    [Theory]
    [InlineData("Ana Ruiz", true)]
    [InlineData("Tomas Lind", false)]
    [InlineData("the minister, Tomas Lind", false)]
    [InlineData("That is not what happened", true)]
    public void Who_contradicts_somebody_by_name_answers_what_he_says(string words, bool isShown) => Assert.Equal(
        isShown,
        Showing.Allows(PairClass.Opposes, new StatementPair(
            Wall, TwoStatements.Side("Omar Haddad", words, Stance.Against, attribution: 1, place: 90, cue: "contradicts", attitude: Attitude.Denies))));

    [Theory]
    [InlineData(2027, "The wall was never built", true)]
    [InlineData(2029, "The wall was never built", false)]
    [InlineData(2029, "The wall was never built along the river", true)]
    public void Years_apart_two_must_share_more_to_be_on_one_matter(int year, string claim, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side("Omar Haddad", claim, Stance.Against, article: "b", year: year))));

    [Theory]
    [InlineData("denied", "b", true)]
    [InlineData("said", "b", false)]
    [InlineData("said", "a", true)]
    public void What_another_article_said_is_denied_by_a_cue(string cue, string article, bool isDenial) => Assert.Equal(
        isDenial, Showing.IsDenial(new StatementPair(Wall, TwoStatements.Side("Omar Haddad", "The wall will be built", Stance.Against, article: article, attribution: 1, place: 90, cue: cue))));

    [Theory]
    [InlineData("you", false)]
    [InlineData("They", false)]
    [InlineData("Omar Haddad", true)]
    public void Whoever_is_nobody_in_particular_answers_nobody(string actor, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side(actor, "The wall will be built along the river", Stance.Against, article: "b"))));

    [Theory]
    [InlineData("One", true)]
    [InlineData("you", false)]
    public void In_its_own_article_one_of_several_is_somebody(string actor, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Opposes, new StatementPair(Wall, TwoStatements.Side(actor, "The wall will be built", Stance.Against, attribution: 1, place: 90, attitude: Attitude.Denies))));

    [Theory]
    [InlineData("A wall was seen along that river", true)]
    [InlineData("Haddad will see the wall along the river", false)]
    [InlineData("Haddad built something along Ruiz", false)]
    public void Two_agree_only_where_they_share_words_beside_their_own_names(string claim, bool isShown) =>
        Assert.Equal(isShown, Showing.Allows(PairClass.Agrees, new StatementPair(TwoStatements.Side("Ana Ruiz", "Ruiz and Haddad will see the wall along the river"), TwoStatements.Side("Omar Haddad", claim, article: "b"))));
}
