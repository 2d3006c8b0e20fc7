using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class AnsweringDirectly
{
    private static readonly LinkSide Charge = Side("Ana Ruiz", "The ferry line hid two inspections", attribution: 0, place: 0, cue: "says");

    [Theory]
    [InlineData("denied", "it")]
    [InlineData("rejected", "that account")]
    [InlineData("disputed", "this")]
    [InlineData("dismissed", "the accusation")]
    [InlineData("pushed back against", "the accusation")]
    [InlineData("took issue with", "that account")]
    [InlineData("will have none of", "it")]
    [InlineData("called", "that “gossip”")]
    [InlineData("described", "the suggestion as pure fantasy")]
    [InlineData("said", "that was not true")]
    [InlineData("said", "That is simply false")]
    [InlineData("said", "it’s a lie from beginning to end")]
    [InlineData("said", "the report was not accurate")]
    public void Who_points_right_behind_a_statement_answers_it(string cue, string content) => Assert.Equal([(0, 1)], Answers(Charge, Reply(cue, content)));

    [Theory]
    [InlineData("said", "the ferry would sail at noon")]
    [InlineData("called", "that a good beginning")]
    [InlineData("called", "the ferry a wrong turn")]
    [InlineData("did not deny", "it")]
    [InlineData("confirmed", "it")]
    [InlineData("said", "that is true")]
    [InlineData("denied", "a request")]
    [InlineData("told", "passengers that the false alarm was over")]
    [InlineData("said", "that the wrong tone was set from the first day")]
    [InlineData("said", "that garbage cans had been overturned")]
    [InlineData("said", "This strategy is very cynical")]
    [InlineData("said", "These are not hoax devices")]
    [InlineData("said", "it, I was wrong")]
    [InlineData("said", "This is a sham lawsuit about a bogus claim")]
    [InlineData("called", "it “vile and wrong”")]
    [InlineData("described", "what Ana Ruiz said as “misleading” media reports")]
    [InlineData("rejected", "a claim")]
    [InlineData("dismissed", "them")]
    [InlineData("denied", "the Gazette report")]
    [InlineData("disputed", "Gazette’s explosive report")]
    [InlineData("to reject", "it")]
    [InlineData("voted against", "it")]
    [InlineData("did not push back on", "it")]
    public void Others_answer_nothing_directly(string cue, string content) => Assert.Empty(Answers(Charge, Reply(cue, content)));

    [Fact]
    public void Nobody_answers_their_own_words() => Assert.Empty(Answers(Charge, Side("Ana Ruiz", "it", Stance.Against, attribution: 1, place: 80, cue: "denied", attitude: Attitude.Denies)));

    [Fact]
    public void Who_speaks_for_somebody_by_the_words_of_the_source_is_not_answered_by_them() =>
        Assert.Empty(Answers(Side("Ida Moss", "The deputy never met the ferry line", attribution: 0, place: 0, source: "Deputy Lind's press secretary Ida Moss"), Reply("denied", "it")));

    [Fact]
    public void Who_speaks_of_charges_does_not_make_them() =>
        Assert.Empty(Answers(Side("Ana Ruiz", "The mayor needs to answer these serious charges", attribution: 0, place: 0), Reply("denied", "the allegations")));

    [Fact]
    public void A_quotation_that_begins_with_an_exclamation_answers_what_stands_before_it()
    {
        var reply = Reply("said", "Absolute rubbish. We sail on Monday.");
        Assert.Equal([(0, 1)], Answers(Charge, new LinkSide(reply.Linkable with { Statement = reply.Statement with { Form = AttributionForm.Direct } })));
    }

    [Fact]
    public void Far_behind_it_may_point_to_anything() => Assert.Empty(Answers(Charge, Side("Tomas Lind", "it", Stance.Against, attribution: 1, place: 900, cue: "denied", attitude: Attitude.Denies)));

    [Fact]
    public void Of_two_before_it_the_last_is_answered() =>
        Assert.Equal([(1, 2)], Answers(Charge, Side("Eve Park", "The crew slept on deck", attribution: 1, place: 80), Side("Tomas Lind", "it", Stance.Against, attribution: 2, place: 160, cue: "denied", attitude: Attitude.Denies)));

    [Theory]
    [InlineData("Ms. Ruiz’s account")]
    [InlineData("Ms. Ruiz’s version")]
    [InlineData("the claim by Ana Ruiz")]
    public void Who_names_whose_account_it_is_answers_that_one_wherever_it_stands(string content) => Assert.Equal(
        [(0, 2)],
        Answers(Charge, Side("Eve Park", "The crew slept on deck", attribution: 1, place: 80), Side("Tomas Lind", content, Stance.Against, attribution: 2, place: 2000, cue: "rejected", attitude: Attitude.Denies)));

    [Fact]
    public void Whose_version_is_called_a_story_is_answered_by_that() => Assert.Equal(
        [(0, 1)], Answers(Charge, Side("Tomas Lind", "Ms. Ruiz’s version as “a bedtime story”", attribution: 1, place: 900, cue: "described")));

    [Fact]
    public void Who_is_named_by_a_description_is_who_the_article_calls_so_elsewhere() => Assert.Equal(
        [(1, 3)],
        Answers(
            Side("Ana Ruiz", "Ana Ruiz went aboard at noon", attribution: 0, place: 0, source: "Commander Ana Ruiz"),
            Side("Ana Ruiz", "The ferry line hid two inspections", attribution: 1, place: 80, source: "she"),
            Side("Eve Park", "The crew slept on deck", attribution: 2, place: 160),
            Side("Tomas Lind", "the commander’s account of hidden inspections", Stance.Against, attribution: 3, place: 2000, cue: "brushed aside", attitude: Attitude.Denies)));

    [Fact]
    public void Of_what_the_named_one_says_that_is_answered_which_has_the_same_words() => Assert.Equal(
        [(1, 0)],
        Answers(
            Side("Tomas Lind", "an accusation by Ana Ruiz that the ferry line had hidden inspections", Stance.Against, attribution: 0, place: 0, cue: "rejected", attitude: Attitude.Denies),
            Side("Ana Ruiz", "The ferry line hid two inspections", attribution: 1, place: 300),
            Side("Ana Ruiz", "Ana Ruiz is sorry for the families", attribution: 2, place: 400)));

    [Fact]
    public void A_claim_of_somebody_who_says_nothing_here_is_not_answered() => Assert.Empty(Answers(Charge, Reply("rejected", "the mayor’s claim")));

    [Fact]
    public void A_claim_that_the_denial_leads_in_is_answered() => Assert.Equal(
        [(1, 0)],
        Answers(
            Side("Tomas Lind", "“a fairy tale”", Stance.Against, attribution: 0, place: 0, cue: "dismissed as", attitude: Attitude.Denies),
            Side("Velkara", "water was let out of the dam", attribution: 1, place: 33, cue: "claim")));

    [Fact]
    public void No_such_letter_answers_who_spoke_of_a_letter() => Assert.Equal(
        [(0, 1)],
        Answers(Side("Ana Ruiz", "The union sent a letter to the port", attribution: 0, place: 0), Side("Tomas Lind", "it had received no such letter", Stance.Against, attribution: 1, place: 80, attitude: Attitude.Denies)));

    [Fact]
    public void A_correction_answers_the_earlier_version() => Assert.Equal(
        [(0, 1)],
        Answers(Side("earlier version", "Two divers had died", attribution: 0, place: 0, source: "An earlier version of this article"), Side("The coastguard", "No diver died", attribution: 1, place: 80)));

    [Fact]
    public void It_is_shown_as_a_denial_though_the_cue_says_no_such_thing()
    {
        var pair = Assert.Single(ArticlePairs.Of([Charge, Reply("called", "that “gossip”")]), pair => pair.IsDirect);
        Assert.Equal((0, 1), (pair.Earlier.Attribution, pair.Later.Attribution));
        var link = new LinkDecision(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08)).Of(pair, new PairReadings(default, default), null, told: 0).Link!;
        Assert.Equal((Relation.Denies, true), (link.Relation, link.IsLikely));
        Assert.Equal("answers what Ana Ruiz says by its own words: “called that “gossip””; same article", link.Reason);
    }

    [Fact]
    public void Two_denials_of_one_article_stay_in_the_order_of_question_and_answer()
    {
        var denial = Side("The company", "Chemicals were kept in the building", Stance.Against, attribution: 0, place: 0, cue: "denied", attitude: Attitude.Denies);
        var pair = Assert.Single(ArticlePairs.Of([denial, Reply("called", "that account a fantasy")]), pair => pair.IsDirect);
        Assert.Equal((0, 1), (pair.Earlier.Attribution, pair.Later.Attribution));
    }

    private static LinkSide Reply(string cue, string content) => Side(
        "Tomas Lind", content, attribution: 1, place: 80, cue: cue, attitude: cue is "denied" or "rejected" or "disputed" or "dismissed" ? Attitude.Denies : Attitude.Asserts);

    private static IEnumerable<(int, int)> Answers(params LinkSide[] statements) =>
        DirectAnswers.Among(statements).Select(pair => (pair.Answered.Statement.Attribution, pair.Answer.Statement.Attribution));
}
