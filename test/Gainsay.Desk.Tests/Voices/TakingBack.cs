using Gainsay.Desk.Links;
using Gainsay.Desk.Voices;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Claims;
using static Gainsay.Desk.Tests.Voices.TwoReports;

namespace Gainsay.Desk.Tests.Voices;

public sealed class TakingBack
{
    private static readonly LinkSide Denied = Report("Star", "Ana Ruiz", "dye was released into the lake by the mill", stance: Stance.Against, published: "2026-03-01");

    [Fact]
    public void Who_says_later_what_was_denied_before_takes_it_back()
    {
        var link = Of(Denied, Report("Post", "Ana Ruiz", "dye was released into the lake when a pump failed", 30, published: "2026-03-08"));
        Assert.Equal(Relation.Reverses, link!.Relation);
        Assert.StartsWith("Post", link.From, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_speaker_takes_nothing_back() =>
        Assert.Null(Of(Denied, Report("Post", "Tomas Lind", "dye was released into the lake when a pump failed", 30, published: "2026-03-08")));

    [Fact]
    public void Without_known_times_nobody_knows_which_was_taken_back() =>
        Assert.Null(Of(Denied, Report("Post", "Ana Ruiz", "dye was released into the lake when a pump failed", 30, published: null)));

    [Fact]
    public void The_speakers_own_name_in_both_makes_them_no_one_claim() => Assert.Null(Of(
        Report("Star", "Ana Ruiz", "Ana Ruiz received any such report", stance: Stance.Against, published: "2026-03-01"),
        Report("Post", "Ana Ruiz", "Ana Ruiz would meet all three", 30, published: "2026-03-08")));

    [Fact]
    public void A_negation_inside_the_claim_is_no_other_stance() => Assert.Null(Of(
        Denied,
        Report("Post", "Ana Ruiz", "not a drop of dye was released into the lake by the mill", 30, published: "2026-03-08")));

    [Theory]
    [InlineData("she opposed the release of dye into the lake by the mill")]
    [InlineData("dye was released into the lake by the mill, but a pump had failed")]
    [InlineData("the mill by the lake will pay for new pumps that were released this spring")]
    public void A_claim_that_is_against_something_has_two_sides_or_is_about_something_else_takes_nothing_back(string claim) =>
        Assert.Null(Of(Denied, Report("Post", "Ana Ruiz", claim, 30, published: "2026-03-08")));

    private static DrawnLink? Of(LinkSide one, LinkSide other)
    {
        var (pair, says) = Read(one, other);
        return Reversal.Of(pair, says.Claims);
    }
}
