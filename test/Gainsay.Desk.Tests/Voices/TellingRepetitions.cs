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
    public void Who_holds_a_post_and_the_body_are_one_voice()
    {
        var board = Report("Star", "Lake Board", "dye from the mill had reached the lake");
        Assert.Equal(RepeatKind.Again, Kind(board, Report("Post", "Ana Ruiz", "the lake was reached by dye from that mill", 30, speaksFor: "Lake Board")));
        Assert.Null(Kind(board, Report("Post", "Ana Ruiz", "the lake was reached by dye from that mill", 30)));
    }

    [Theory]
    [InlineData("Ruiz's campaign", true)]
    [InlineData("Mayor Ana Ruiz’s Lake Party", true)]
    [InlineData("Lind's campaign", false)]
    [InlineData("Ruiz's critics", false)]
    public void A_body_that_is_called_somebodys_says_what_those_say_who_speak_for_him(string source, bool isOne)
    {
        var manager = Report("Star", "Tom Okafor", "hundreds of ballots were slipped into the count", speaksFor: "Ana Ruiz");
        Assert.Equal(isOne ? RepeatKind.Again : null, Kind(manager, Report("Post", "the side", "hundreds of ballots turned up in the late count", 20, source: source)));
    }

    [Fact]
    public void What_somebody_passes_on_is_his_own_voice_too()
    {
        var told = Report("Star", "the hospitals", "a volunteer has fallen ill", stance: Stance.Against, passedOnBy: "Ana Ruiz");
        Assert.Equal(RepeatKind.Again, Kind(told, Report("Post", "Ana Ruiz", "a volunteer had fallen ill last week", 20, stance: Stance.Against)));
    }

    [Fact]
    public void Names_or_a_single_word_in_common_make_no_repetition()
    {
        Assert.Null(Kind(Report("Star", "Ana Ruiz", "Ana Ruiz is sorry"), Report("Post", "Ana Ruiz", "Ana Ruiz waited in Keld", 20)));
        Assert.Null(Kind(Report("Star", "Ana Ruiz", "she would accept a recount"), Report("Post", "Ana Ruiz", "the recount had cost Ana Ruiz her job", 20)));
        Assert.Null(Kind(Report("Star", "Ana Ruiz", "the Keld Court should hear Ana Ruiz"), Report("Post", "Ana Ruiz", "the Keld Court erred", 20)));
    }

    [Theory]
    [InlineData(0.9, 70, true)]
    [InlineData(0.6, 70, false)]
    [InlineData(0.9, 80, false)]
    public void Claims_that_are_not_near_are_repetitions_where_the_trained_reader_takes_them_for_one(double sameClaim, double degrees, bool isRepeat)
    {
        var (pair, says) = Read(Report("Star", "Ana Ruiz", "she had received no such letter"), Report("Post", "Ana Ruiz", "there was a letter", degrees), sameClaim);
        Assert.Equal(isRepeat ? RepeatKind.Again : null, Repetition.Of(pair, says, inReprint: false));
        Assert.Equal(degrees < 75, Repetition.CanAsk(pair));
    }

    [Fact]
    public void Who_denies_having_promised_does_not_promise_again()
    {
        var promise = Report("Star", "Ana Ruiz", "Ana Ruiz would accept a recount whatever it brings");
        var said = Read(promise, Report("Post", "Ana Ruiz", "Ana Ruiz said that she would accept a recount", 20, attribution: 1));
        var denied = Read(promise, Report("Post", "Ana Ruiz", "Ana Ruiz has promised to accept what came out", 50, stance: Stance.Against, attribution: 2, attitude: Attitude.Denies));
        Assert.Single(Repeats.Among([said.Pair], [said.Says]));
        Assert.Empty(Repeats.Among([said.Pair, denied.Pair], [said.Says, denied.Says]));
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
        return Repetition.Of(pair, says, inReprint: false);
    }
}
