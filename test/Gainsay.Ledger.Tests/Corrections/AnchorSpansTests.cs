using Gainsay.Ledger.Corrections;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests.Corrections;

public sealed class AnchorSpansTests
{
    [Fact]
    public void The_share_is_of_the_larger_ones_characters() =>
        Assert.Equal(0.5, AnchorSpans.Share([new TextSpan(0, 10)], [new TextSpan(5, 10)]));

    [Fact]
    public void Broken_spans_share_what_their_parts_share() =>
        Assert.Equal(0.75, AnchorSpans.Share([new TextSpan(0, 2), new TextSpan(4, 6)], [new TextSpan(1, 2), new TextSpan(4, 6)]));

    [Theory]
    [InlineData("Ada met Bob", 8, 11, "Ada  met\nBob", "Bob")]
    [InlineData("Bob met Bob", 8, 11, "Subscribe! Bob met Bob", "Bob")]
    [InlineData("Bob", 0, 3, "Subscribe now", null)]
    [InlineData("Bob met Bob", 8, 11, "Only Bob", null)]
    public void A_place_is_carried_to_the_same_words_in_another_text(string from, int start, int end, string to, string? words)
    {
        var carried = AnchorSpans.Carry([new TextSpan(start, end)], from, to);
        Assert.Equal(words, carried?[0].In(to).ToString());
    }

    [Fact]
    public void Of_equal_words_the_one_with_as_many_before_it_is_taken() =>
        Assert.Equal([new TextSpan(19, 22)], AnchorSpans.Carry([new TextSpan(8, 11)], "Bob met Bob", "Today Bob met, yes, Bob".Replace("yes, ", "yes,", StringComparison.Ordinal)));

    [Fact]
    public void Where_only_white_space_differs_every_word_is_carried_to_itself() => Gen.Select(Gen.String[Gen.Char["ab "], 1, 12], Gen.Int[0, 11], Gen.Int[1, 12]).Sample(
        (text, a, b) =>
        {
            var span = new TextSpan(Math.Min(a, text.Length - 1), Math.Min(Math.Max(a + 1, b), text.Length));
            var to = text.Replace(" ", "  ", StringComparison.Ordinal);
            var carried = AnchorSpans.Carry([span], text, to);
            Assert.Equal(Letters(span.In(text).ToString()), carried is null ? "" : Letters(carried[0].In(to).ToString()));
        });

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
