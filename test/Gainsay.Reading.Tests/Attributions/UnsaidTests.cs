using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class UnsaidTests
{
    [Fact]
    public void A_tag_left_in_the_text_is_no_part_of_a_content()
    {
        const string text = "Ruiz said that the bridge <a href=\"/map\" title=\"she said no\">is safe</a> now.";
        var found = Unsaid.LeaveOut(text, [Relation(text, "Ruiz", "said", "that the bridge <a href=\"/map\" title=\"she said no\">is safe</a> now")]);
        Assert.Equal(["that the bridge", "is safe", "now"], Contents(text, found[0]));
    }

    [Fact]
    public void What_a_tag_seems_to_report_is_no_attribution()
    {
        const string text = "<tweet author=\"Ruiz said it rains\">It is dry.</tweet>";
        Assert.Empty(Unsaid.LeaveOut(text, [Relation(text, "Ruiz", "said", "it rains")]));
    }

    [Fact]
    public void Labels_and_directions_of_a_transcript_are_said_by_nobody()
    {
        const string text = "RUIZ: We win. (APPLAUSE) We build.\nHADDAD: Not so.";
        var found = Unsaid.LeaveOut(text, [Relation(text, "RUIZ", ":", "We win. (APPLAUSE) We build.\nHADDAD: Not so.")]);
        Assert.Equal(["We win.", "We build.", "Not so."], Contents(text, found[0]));
    }

    [Theory]
    [InlineData("Ruiz said it works.\nFollow Ana Ruiz on Twitter @anaruiz.", "it works.\nFollow Ana Ruiz on Twitter @anaruiz.")]
    [InlineData("Ruiz said it works.\nLea Moor contributed reporting.", "it works.\nLea Moor contributed reporting.")]
    public void Lines_at_the_foot_are_said_by_nobody(string text, string content)
    {
        var found = Unsaid.LeaveOut(text, [Relation(text, "Ruiz", "said", content)]);
        Assert.Equal(["it works."], Contents(text, found[0]));
    }

    [Fact]
    public void Angle_brackets_of_other_kinds_stay()
    {
        const string text = "Ruiz said 3 < 5 and 7 > 6.";
        var found = Unsaid.LeaveOut(text, [Relation(text, "Ruiz", "said", "3 < 5 and 7 > 6")]);
        Assert.Equal(["3 < 5 and 7 > 6"], Contents(text, found[0]));
    }

    private static FoundRelation Relation(string text, string source, string cue, string content) =>
        new([MadeTree.Part(text, source)], MadeTree.Part(text, cue), [MadeTree.Part(text, content)], 1, 1);

    private static IEnumerable<string> Contents(string text, FoundRelation relation) => relation.Content.Select(span => span.In(text).ToString());
}
