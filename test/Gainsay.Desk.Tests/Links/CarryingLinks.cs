using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Tests.Links;

public sealed class CarryingLinks
{
    // In the Herald the ministry denies what the union says there; in the Post the union says it again.
    private static readonly Statement Warning = StatementOf("The union", "The union had warned the ministry", article: "herald");
    private static readonly Statement Denial = StatementOf("The ministry", "The union had warned the ministry", Stance.Against, "herald", attribution: 1, cue: "denied", attitude: Attitude.Denies);
    private static readonly Statement WarningAgain = StatementOf("The union", "The union had sent the ministry a warning", article: "post", year: 2027);
    private static readonly Statement DenialAgain = StatementOf("The ministry", "A warning of the union had reached the ministry", Stance.Against, "post", attribution: 1, year: 2027);

    private static readonly DrawnLink Answer = new(Denial.Key, Warning.Key, Relation.Denies, 0.75, IsLikely: true, "answers the claim of The union");

    [Fact]
    public void What_an_article_answers_is_answered_where_another_says_it_again()
    {
        var link = Assert.Single(Carried([Warning, Denial], [Answer], [], [Repeats(WarningAgain, Warning)]));
        Assert.Equal((WarningAgain.Key, Denial.Key, Relation.Contradicts, true), (link.From, link.To, link.Relation, link.IsLikely));
        Assert.Equal(0.69, link.Confidence, 3);
        Assert.Equal("cannot be true together with the claim of The ministry; what is answered is said again in another article; 365 days later", link.Reason);
    }

    [Fact]
    public void What_another_article_answers_is_answered_where_it_comes_in_again()
    {
        var link = Assert.Single(Carried([WarningAgain], [], [], [Repeats(WarningAgain, Warning)], new Link(Denial, Warning, Relation.Denies, 0.75, "", LinkStanding.Likely)));
        Assert.Equal((WarningAgain.Key, Denial.Key), (link.From, link.To));
    }

    [Fact]
    public void An_answer_that_is_given_again_answers_what_it_answered_before()
    {
        var link = Assert.Single(Carried([DenialAgain], [], [], [Repeats(DenialAgain, Denial)], new Link(Denial, Warning, Relation.Denies, 0.75, "", LinkStanding.Likely)));
        Assert.Equal((DenialAgain.Key, Warning.Key, Relation.Denies), (link.From, link.To, link.Relation));
        Assert.Equal("answers the claim of The union: “not”; the answer is given again in another article; 365 days later", link.Reason);
    }

    [Fact]
    public void Both_orders_of_coming_in_give_the_same_link() => Assert.Equal(
        Carried([Warning, Denial], [Answer], [], [Repeats(WarningAgain, Warning)]),
        Carried([WarningAgain], [], [], [Repeats(WarningAgain, Warning)], new Link(Denial, Warning, Relation.Denies, 0.75, "", LinkStanding.Likely)));

    [Fact]
    public void What_a_voice_says_of_the_same_matter_in_other_words_is_not_what_was_answered()
    {
        var other = StatementOf("The union", "The union will strike because of the gates on Monday", article: "post", attribution: 2, year: 2027);
        Assert.Empty(Carried([Warning, Denial], [Answer], [], [Repeats(other, Warning)], known: [other]));
    }

    [Fact]
    public void A_reprint_carries_nothing() =>
        Assert.Empty(Carried([Warning, Denial], [Answer], [], [new DrawnRepeat(WarningAgain.Key, Warning.Key, RepeatKind.Copy)]));

    [Theory]
    [InlineData(false, Relation.Denies)]
    [InlineData(true, Relation.Agrees)]
    [InlineData(true, Relation.Reverses)]
    public void Only_what_is_shown_and_opposes_is_carried(bool isLikely, Relation relation) =>
        Assert.Empty(Carried([Warning, Denial], [Answer with { IsLikely = isLikely, Relation = relation }], [], [Repeats(WarningAgain, Warning)]));

    [Fact]
    public void Nobody_stands_against_his_own_party()
    {
        var own = StatementOf("The ministry", "The union had sent a warning", article: "post", year: 2027);
        Assert.Empty(Carried([Warning, Denial], [Answer], [], [Repeats(own, Warning)], known: [own]));
    }

    [Theory]
    [InlineData(true, 0.9)]
    [InlineData(false, 0.69)]
    public void It_takes_the_place_of_a_possible_link_and_leaves_a_shown_one(bool isLikely, double confidence)
    {
        var drawn = new DrawnLink(WarningAgain.Key, Denial.Key, Relation.Contradicts, 0.9, isLikely, "drawn");
        Assert.Equal(confidence, Assert.Single(Carried([Warning, Denial], [Answer], [drawn], [Repeats(WarningAgain, Warning)])).Confidence, 3);
    }

    [Fact]
    public void Other_links_stay()
    {
        var drawn = new DrawnLink(WarningAgain.Key, Warning.Key, Relation.Agrees, 0.3, IsLikely: false, "drawn");
        Assert.Contains(drawn, Carried([Warning, Denial], [Answer], [drawn], [Repeats(WarningAgain, Warning)]));
    }

    private static IReadOnlyList<DrawnLink> Carried(Statement[] statements, DrawnLink[] within, DrawnLink[] across, DrawnRepeat[] repeats, Link? stored = null, Statement[]? known = null)
    {
        Statement[] all = [Warning, Denial, WarningAgain, DenialAgain, .. known ?? []];
        return CarriedLinks.Of(
            statements,
            new Drawn(within, []),
            new Drawn(across, repeats),
            key => all.LastOrDefault(statement => statement.Key == key),
            keys => keys.SelectMany(key => new[] { stored }.OfType<Link>().Where(link => link.From.Key == key || link.To.Key == key).Select(link => (key, link))).ToLookup(answer => answer.key, answer => answer.link));
    }

    private static DrawnRepeat Repeats(Statement later, Statement earlier) => new(later.Key, earlier.Key, RepeatKind.Again);

    private static Statement StatementOf(
        string actor, string claim, Stance stance = Stance.For, string article = "a", int attribution = 0, string cue = "said", Attitude attitude = Attitude.Asserts, int year = 2026)
    {
        var statement = TwoStatements.Side(actor, claim, stance, article, attribution, cue: cue, attitude: attitude, year: year).Statement;
        return statement with { Article = statement.Article with { Published = $"{year}-03-01" } };
    }
}
