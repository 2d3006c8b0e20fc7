using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Text;

public sealed class TextLinesTests
{
    [Fact]
    public void Blank_lines_are_left_out()
    {
        const string Text = "one\n\n  \ntwo";
        Assert.Equal([new TextSpan(0, 3), new TextSpan(8, 11)], TextLines.Of(Text, new TextSpan(0, Text.Length)));
    }

    [Fact]
    public void Only_the_part_is_looked_at() =>
        Assert.Equal([new TextSpan(2, 3), new TextSpan(4, 6)], TextLines.Of("one\ntwo\n", new TextSpan(2, 6)));
}
