using Gainsay.Intake.Pages;

namespace Gainsay.Intake.Tests.Pages;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2019-11-20", "2019-11-20")]
    [InlineData("2019-11-20T05:27:00Z", "2019-11-20T05:27:00Z")]
    [InlineData("2019-11-20T05:27:13.250-0600", "2019-11-20T05:27:13-06:00")]
    [InlineData("2019-11-20 05:27 +01:00", "2019-11-20T05:27:00+01:00")]
    [InlineData("2019-11-20T05:27:00", "2019-11-20")]
    [InlineData("November 20, 2019", "2019-11-20")]
    [InlineData("20 Nov 2019", "2019-11-20")]
    [InlineData("yesterday", null)]
    [InlineData("10:30", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Dates_become_iso_8601_and_times_keep_their_offset(string? written, string? expected) => Assert.Equal(expected, PublishedDate.Normalise(written));
}
