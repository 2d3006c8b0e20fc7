using Gainsay.Desk.Scores;

namespace Gainsay.Desk.Tests.Scores;

/// <summary>Tokens show through the score: a prediction that covers the whole text has each of its tokens.</summary>
public class TokenTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("don't stop", 4)] // don ' t stop
    [InlineData("a_b 1st №5", 4)] // the underscore is a word character, the sign № is none
    [InlineData("e\u0301tat", 3)] // a combining mark stands alone: e, mark, tat
    [InlineData("x\u203Fy", 3)] // other connectors do not connect
    [InlineData("½ x² Ⅻ ①", 4)] // numbers of any kind
    [InlineData("日本語 ab", 2)]
    [InlineData("a\u001Cb\u0085c\u00A0d\u3000e", 5)] // white space of every kind
    [InlineData("a\u200Bb", 3)] // a zero-width space is not white space
    [InlineData("😀😀", 2)] // a token each
    [InlineData("𝒜𝒷1", 1)] // letters outside the basic plane
    [InlineData("“Yes…”", 4)]
    public void Tokens_are_runs_of_letters_and_numbers_and_single_other_characters(string text, int tokens)
    {
        // Counted in UTF-16, the span is longer than some of the texts; so try each length until it fits.
        var whole = Enumerable.Range(1, Math.Max(text.Length, 1)).Reverse()
            .Select(end => SampleScores.Score(text, [], SampleScores.Spans([], [], [new(0, end)])))
            .FirstOrDefault(score => score.InvalidSpans == 0);
        Assert.Equal(tokens, whole?.Token.Content.Predicted ?? 0);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_token()
    {
        var score = SampleScores.Score("a\uD800b", [], SampleScores.Spans([], [], [new(0, 3)]));
        Assert.Equal(3, score.Token.Content.Predicted);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string text = "😀 Ada said 😀 hi.";
        var gold = SampleScores.Spans([new(2, 5)], [new(6, 10)], [new(11, 15)]);
        var score = SampleScores.Score(text, [gold], SampleScores.Spans([new(2, 5)], [new(6, 10)], [new(13, 15)]));
        Assert.Equal(new(1, 2, 1), score.Token.Content);
        Assert.Equal(new(1, 1, 1), score.Attribution.Lenient);
    }

    [Fact]
    public void Only_white_space_covered_is_nothing_covered()
    {
        var score = SampleScores.Score("a \u001C b", [], SampleScores.Spans([], [], [new(1, 4)]));
        Assert.Equal(new(0, 0, 0), score.Span.Content);
        Assert.Equal(new(0, 0, 0), score.Token.Content);
    }
}
