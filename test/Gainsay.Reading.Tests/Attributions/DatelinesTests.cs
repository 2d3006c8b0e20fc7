using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class DatelinesTests
{
    [Theory]
    [InlineData("VARN, 2 May - Rescuers found 41 bodies")]
    [InlineData("PORT SALLOW (Agency) — Rescuers found 41 bodies")]
    [InlineData("ST. IVAR, Velkara, March 3 (Agency) – Rescuers found 41 bodies")]
    [InlineData("VARN -- Rescuers found 41 bodies")]
    public void What_an_article_begins_with_is_said_by_nobody(string text)
    {
        var content = Assert.Single(Datelines.LeaveOut(text, [new TextSpan(0, text.Length)]));
        Assert.Equal("Rescuers found 41 bodies", text[content.Start..content.End]);
    }

    [Theory]
    [InlineData("NATO rescuers found 41 bodies")]
    [InlineData("Varn - a town on the river - is flooded")]
    [InlineData("VARN, 2 May - ")]
    public void Words_stay(string text) => Assert.Equal([new TextSpan(0, text.Length)], Datelines.LeaveOut(text, [new TextSpan(0, text.Length)]));

    [Fact]
    public void Within_a_paragraph_nothing_is_a_dateline()
    {
        const string text = "He read: VARN - Rescuers found 41 bodies";
        Assert.Equal([new TextSpan(9, text.Length)], Datelines.LeaveOut(text, [new TextSpan(9, text.Length)]));
    }
}
