using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Text;

public sealed class SpansInOrderTests
{
    // "one two  six"
    private static readonly TextSpan[] Words = [new(0, 3), new(4, 7), new(9, 12)];

    [Theory]
    [InlineData(0, 12, 0, 3)]
    [InlineData(5, 6, 1, 2)]
    [InlineData(6, 10, 1, 3)]
    [InlineData(3, 4, 1, 1)]
    [InlineData(12, 20, 3, 3)]
    public void Words_that_share_a_character_with_a_stretch_are_found(int start, int end, int first, int last) =>
        Assert.Equal((first, last), Words.Over(new TextSpan(start, end)));

    [Fact]
    public void Nothing_is_found_among_nothing() => Assert.Equal((0, 0), Array.Empty<TextSpan>().Over(new TextSpan(0, 5)));
}
