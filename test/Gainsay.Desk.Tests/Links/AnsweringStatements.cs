using Gainsay.Desk.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class AnsweringStatements
{
    private static readonly LinkSide Charge = Side("Ana Ruiz", "Tomas Lind sold the harbour cranes to a cousin", attribution: 0, place: 300, cue: "alleged");
    private static readonly LinkSide Aside = Side("Eve Park", "Rain is expected over the valley", attribution: 1, place: 400);

    [Theory]
    [InlineData("Tomas Lind sold the harbour cranes")]
    [InlineData("it")]
    [InlineData("the charge")]
    [InlineData("having sold any such cranes")]
    public void Who_denies_what_they_are_accused_of_answers_the_accuser(string denied)
    {
        var found = Answered(Charge, Aside, Denial(denied));
        Assert.Equal(0, found.Earlier.Attribution);
        Assert.InRange(found.Place!.Rejoinder, 0.5, 1);
    }

    [Fact]
    public void Of_several_statements_one_is_answered() =>
        Assert.Single(ArticlePairs.Of([Charge, Side("Eve Park", "Tomas Lind sold the cranes in March", attribution: 1, place: 400), Denial("Tomas Lind sold the harbour cranes")]), pair => pair.Place!.Rejoinder > 0);

    [Fact]
    public void Who_shares_no_telling_word_answers_nothing() => Assert.Null(Maybe(Charge, Denial("Snow fell on the mountain road")));

    [Fact]
    public void Who_says_the_same_answers_nothing() =>
        Assert.Null(Maybe(Charge, Side("Tomas Lind", "Tomas Lind sold the harbour cranes to a cousin", attribution: 2, place: 500)));

    [Fact]
    public void Nobody_answers_their_own_words() =>
        Assert.Null(Maybe(Charge, Side("Ana Ruiz", "Tomas Lind sold the harbour cranes", Stance.Against, attribution: 2, place: 500, cue: "denied", attitude: Attitude.Denies)));

    [Fact]
    public void Who_does_not_criticise_denies_nothing() =>
        Assert.Null(Maybe(Charge, Side("Tomas Lind", "Tomas Lind sold the harbour cranes", Stance.Against, attribution: 2, place: 500, cue: "did not criticise", attitude: Attitude.Denies)));

    [Fact]
    public void Shares_of_a_poll_do_not_answer_each_other() => Assert.Null(Maybe(
        Side("37 percent", "The mayor sold the harbour cranes", attribution: 0, place: 300),
        Side("22 percent", "The mayor sold the harbour cranes", Stance.Against, attribution: 2, place: 500)));

    [Theory]
    [InlineData("Ruiz’s account", true)]
    [InlineData("the Meridian account", false)]
    public void A_pointer_with_a_name_leads_to_who_bears_it(string words, bool leads) => Assert.Equal(leads, Maybe(Charge, Denial(words)) is not null);

    [Fact]
    public void A_pointer_to_who_said_it_leads_there_though_it_stands_further_down() => Assert.InRange(
        Answered(Side("The harbour envoy", "Tomas Lind sold the harbour cranes", attribution: 3, place: 2500), Denial("the envoy’s assertions")).Place!.Rejoinder, 0.5, 1);

    [Fact]
    public void What_is_claimed_can_be_answered_whatever_it_tells_of() =>
        Assert.NotNull(Maybe(Side("Ana Ruiz", "Two guards were told to keep quiet", attribution: 0, place: 300, cue: "claimed", attitude: Attitude.Declines), Denial("that claim")));

    [Fact]
    public void A_pointer_does_not_reach_into_another_article() =>
        Assert.Equal(0, new StatementPair(Charge, Side("Tomas Lind", "the charge", Stance.Against, "b", cue: "denied", attitude: Attitude.Denies)).Answer);

    [Fact]
    public void A_denial_in_another_article_answers_the_charge_in_its_words() => Assert.InRange(
        new StatementPair(Charge, Side("Tomas Lind", "Tomas Lind sold the harbour cranes to a cousin", Stance.Against, "b", cue: "denied", attitude: Attitude.Denies)).Answer, 0.5, 1);

    [Theory]
    [InlineData("it", "Whole", "")]
    [InlineData("the latest allegations", "Whole", "")]
    [InlineData("receiving any such letter", "Such", "lett")]
    [InlineData("that is untrue", "Subject", "")]
    [InlineData("the bridge is unsafe", "None", "")]
    public void A_content_points_or_speaks_for_itself(string content, string kind, string taken) =>
        Assert.Equal((Enum.Parse<PointerKind>(kind), taken), Pointers.Of(content));

    private static LinkSide Denial(string words) => Side("Tomas Lind", words, Stance.Against, attribution: 2, place: 500, cue: "denied", attitude: Attitude.Denies);

    private static StatementPair Answered(params LinkSide[] sides) => Assert.Single(ArticlePairs.Of(sides), pair => pair.Place!.Rejoinder > 0);

    private static StatementPair? Maybe(params LinkSide[] sides) => ArticlePairs.Of(sides).SingleOrDefault(pair => pair.Place!.Rejoinder > 0);
}
