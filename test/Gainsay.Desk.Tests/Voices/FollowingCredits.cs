using Gainsay.Desk.Links;
using Gainsay.Desk.Voices;
using static Gainsay.Desk.Tests.Voices.TwoReports;

namespace Gainsay.Desk.Tests.Voices;

public sealed class FollowingCredits
{
    [Theory]
    [InlineData("the Northline agency", "Northline News Agency")]
    [InlineData("Tribune", "Vila Norte Tribune")]
    [InlineData("The Quillara Herald", "Quillara Herald")]
    [InlineData("AP", "Associated Press")]
    [InlineData("AFP", "Agence France-Presse")]
    public void An_outlet_is_known_by_the_end_of_its_name_and_by_its_initials(string one, string other)
    {
        Assert.True(OutletNames.AreSame(one, other));
        Assert.True(OutletNames.AreSame(other, one));
    }

    [Theory]
    [InlineData("Meridian Post", "Hill Post")]
    [InlineData("the agency", "Northline News Agency")]
    [InlineData("Vila Norte Tribune", "Vila Norte Courier")]
    [InlineData("", "Hill Post")]
    public void Another_outlet_with_a_word_in_common_is_another(string one, string other) => Assert.False(OutletNames.AreSame(one, other));

    [Fact]
    public void What_was_told_to_an_outlet_leads_to_the_speakers_nearest_statement_there()
    {
        var far = Report("Hill Post", "Ana Ruiz", "the firm will pay for new pumps", 70, attribution: 1);
        var near = Report("Hill Post", "Ana Ruiz", "we gave the mill until noon", 50);
        var credited = Report("Star", "Ana Ruiz", "the mill had been given an ultimatum", 0, published: "2026-03-02", via: "the Post");
        var found = Assert.Single(Credits.Among([new StatementPair(far, credited), new StatementPair(near, credited)]));
        Assert.Equal(near.Statement.Key, found.Earlier.Key);
    }

    [Fact]
    public void Who_is_left_unnamed_may_be_the_one_who_is_named_there_and_another_name_may_not()
    {
        var there = Report("Hill Post", "Ana Ruiz", "there were no hazardous goods in the building", 0);
        Assert.Single(Credits.Among([new StatementPair(there, Report("Star", "a spokeswoman for the firm", "no hazardous goods were in it", 40, published: "2026-03-02", via: "Hill Post"))]));
        Assert.Empty(Credits.Among([new StatementPair(there, Report("Star", "Tomas Lind", "no hazardous goods were in it", 40, published: "2026-03-02", via: "Hill Post"))]));
    }

    [Fact]
    public void An_outlet_that_is_given_as_the_source_is_followed_too()
    {
        var there = Report("Hill Post", "a nurse", "two workers were treated in April", 0);
        Assert.Single(Credits.Among([new StatementPair(there, Report("Star", "The Hill Post", "a hospital treated both in April", 40, published: "2026-03-02"))]));
        Assert.Empty(Credits.Among([new StatementPair(there, Report("Star", "The Valley Post", "a hospital treated both in April", 40, published: "2026-03-02"))]));
    }

    [Fact]
    public void What_stands_within_the_words_of_an_outlet_is_credited_to_it()
    {
        var there = Report("Hill Post", "two officials", "the night shift was told to lower the reservoir", 0);
        Assert.Single(Credits.Among([new StatementPair(there, Report("Star", "the pair", "an order came to empty the reservoir", 50, published: "2026-03-02", passedOnBy: "The Hill Post"))]));
        Assert.Empty(Credits.Among([new StatementPair(there, Report("Star", "the pair", "an order came to empty the reservoir", 50, published: "2026-03-02", passedOnBy: "Ana Ruiz"))]));
    }

    [Fact]
    public void Words_in_common_beside_the_speakers_name_tell_which_statement_is_credited()
    {
        var named = Report("Hill Post", "Ana Ruiz", "Ana Ruiz will meet all three", 30);
        var meant = Report("Hill Post", "two officials", "the storeroom stood unlocked for three hours", 40, attribution: 1);
        var credited = Report("Star", "The Hill Post", "Ana Ruiz’s officials say that the storeroom stood open for three hours", 0, published: "2026-03-02");
        var found = Assert.Single(Credits.Among([new StatementPair(named, credited), new StatementPair(meant, credited)]));
        Assert.Equal(meant.Statement.Key, found.Earlier.Key);
    }

    [Fact]
    public void Of_an_unnamed_one_words_in_common_make_up_for_nearness()
    {
        var there = Report("Hill Post", "two guards", "the water was let out after a warning that rebels planned to blow up the wall", 0);
        Assert.Single(Credits.Among([new StatementPair(there, Report("Star", "two men", "water was let out after a warning that the wall was to be mined by rebels", 58, published: "2026-03-02", via: "Hill Post"))]));
        Assert.Empty(Credits.Among([new StatementPair(there, Report("Star", "two men", "the guards were paid in coins that winter", 58, published: "2026-03-02", via: "Hill Post"))]));
    }

    [Fact]
    public void Nothing_is_credited_to_what_came_later()
    {
        var credited = Report("Star", "Ana Ruiz", "the mill had been given an ultimatum", published: "2026-03-02", via: "Hill Post");
        Assert.Empty(Credits.Among([new StatementPair(credited, Report("Hill Post", "Ana Ruiz", "we gave the mill until noon", 20, published: "2026-03-05"))]));
        Assert.Single(Credits.Among([new StatementPair(credited, Report("Hill Post", "Ana Ruiz", "we gave the mill until noon", 20, published: null))]));
    }
}
