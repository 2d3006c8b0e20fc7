using Gainsay.Desk.Links;
using Gainsay.Desk.Voices;
using Gainsay.Ledger.Disputes;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using static Gainsay.Desk.Tests.Voices.TwoReports;

namespace Gainsay.Desk.Tests.Voices;

public sealed class TellingRepetitions
{
    private const string Long = "a tank of dye had leaked into the lake on Sunday evening after a pump had failed";
    private const string Short = "the pump had failed on Sunday evening";

    [Fact]
    public void A_long_report_in_the_same_words_is_a_copy_whatever_the_names() =>
        Assert.Equal(RepeatKind.Copy, Kind(Report("Star", "Ana Ruiz", Long), Report("Post", "Tomas Lind", Long)));

    [Fact]
    public void Two_who_are_named_may_say_the_same_in_a_few_words() =>
        Assert.Null(Kind(Report("Star", "Ana Ruiz", Short), Report("Post", "Tomas Lind", Short)));

    [Fact]
    public void A_few_words_of_one_speaker_are_a_copy() =>
        Assert.Equal(RepeatKind.Copy, Kind(Report("Star", "Ana Ruiz", Short), Report("Post", "Ruiz", Short)));

    [Fact]
    public void One_quotation_is_one_voice_whoever_prints_it() => Assert.Equal(
        RepeatKind.Quotation,
        Kind(Report("Star", "Ana Ruiz", Long, form: AttributionForm.Direct), Report("Post", "the mayor", Long, form: AttributionForm.Direct)));

    [Fact]
    public void Of_one_content_each_claim_is_repeated_by_its_like_and_by_no_other()
    {
        var leaked = Report("Star", "Ana Ruiz", Long, 0, claim: "A tank of dye had leaked");
        var failed = Report("Post", "Ana Ruiz", Long, 70, claim: "A pump had failed");
        Assert.Null(Kind(leaked, failed));
    }

    [Fact]
    public void Who_is_against_what_another_is_for_repeats_nobody() =>
        Assert.Null(Kind(Report("Star", "Ana Ruiz", Long), Report("Post", "Ana Ruiz", Long, stance: Stance.Against)));

    [Fact]
    public void A_copy_whose_stance_was_left_open_is_a_copy_still() =>
        Assert.Equal(RepeatKind.Copy, Kind(Report("Star", "Ana Ruiz", Long), Report("Post", "Ana Ruiz", Long, stance: Stance.Open)));

    [Fact]
    public void The_same_speaker_says_the_same_in_other_words()
    {
        var first = Report("Star", "Ana Ruiz", "dye from the mill had reached the lake");
        Assert.Equal(RepeatKind.Again, Kind(first, Report("Post", "Ana Ruiz", "the lake was reached by dye from that mill", 30)));
        Assert.Null(Kind(first, Report("Post", "Tomas Lind", "the lake was reached by dye from that mill", 30)));
        Assert.Null(Kind(first, Report("Post", "Ana Ruiz", "the minister should answer for it", 30)));
    }

    [Fact]
    public void In_a_reprint_short_statements_are_copies_too()
    {
        string[] contents = [Long, "inspectors would test the water of the lake by Friday at noon", "members of the union had filmed the blue water near the mill", "no fish had died"];
        var pairs = contents.Select((content, i) => Read(Report("Wire", "Ana Ruiz", content, attribution: i), Report("Star", "Tomas Lind", content, attribution: i))).ToList();
        Assert.Equal(4, Repeats.Among([.. pairs.Select(pair => pair.Pair)], [.. pairs.Select(pair => pair.Says)]).Count);
        var last = pairs[^1];
        Assert.Empty(Repeats.Among([last.Pair], [last.Says]));
    }

    [Fact]
    public void A_reprint_with_words_changed_is_a_reprint_still()
    {
        string[] original = ["the firm had dumped hundreds of barrels of dye into the northern lake", "inspectors would test the water of the lake by Friday at noon", "members of the union had filmed the blue water near the mill"];
        string[] edited = ["the firm had dumped hundreds of barrels of dye into the northern bay", "inspectors would test the water of the lake by Friday at 12", "members of the union had filmed the blue water near that mill"];
        var pairs = original.Zip(edited, (one, other) => (one, other))
            .Select((texts, i) => Read(Report("Wire", "Ana Ruiz", texts.one, attribution: i), Report("Star", "a spokeswoman", texts.other, 20, attribution: i))).ToList();
        Assert.All(Repeats.Among([.. pairs.Select(pair => pair.Pair)], [.. pairs.Select(pair => pair.Says)]).Values, kind => Assert.Equal(RepeatKind.Copy, kind));
        Assert.Equal(3, Repeats.Among([.. pairs.Select(pair => pair.Pair)], [.. pairs.Select(pair => pair.Says)]).Count);
    }

    private static RepeatKind? Kind(LinkSide one, LinkSide other)
    {
        var (pair, says) = Read(one, other);
        return Repetition.Of(pair, says.Claims, inReprint: false);
    }
}
