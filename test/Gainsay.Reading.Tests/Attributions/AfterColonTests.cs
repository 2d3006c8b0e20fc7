using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class AfterColonTests
{
    [Fact]
    public void What_a_colon_leads_to_belongs_to_the_content_before_it() =>
        Assert.Equal("to pay a quarter: Draw on the house now", Joined("She told them to pay a quarter: Draw on the house now.", "told", "to pay a quarter"));

    [Theory]
    [InlineData("She told them to pay a quarter: “Draw on it.”", "told", "to pay a quarter")]
    [InlineData("She said it began at 7:30 and ended.", "said", "it began at 7")]
    [InlineData("It rains: Ruiz said so.", "said", "It rains")]
    public void Neither_a_quotation_nor_a_time_nor_the_cue_itself(string text, string cue, string content) => Assert.Equal(content, Joined(text, cue, content));

    [Fact]
    public void What_somebody_else_says_is_left_to_him()
    {
        const string text = "Ruiz named a reason: Haddad says it leaks.";
        var found = AfterColon.Join(text, [Relation(text, "named", "a reason"), Relation(text, "says", "it leaks")], [new TextSpan(0, text.Length)]);
        Assert.Equal("a reason", found[0].Content[0].In(text).ToString());
    }

    private static string Joined(string text, string cue, string content) =>
        AfterColon.Join(text, [Relation(text, cue, content)], [new TextSpan(0, text.Length)])[0].Content[^1].In(text).ToString();

    private static FoundRelation Relation(string text, string cue, string content) => new([], MadeTree.Part(text, cue), [MadeTree.Part(text, content)], 1, 1);
}
