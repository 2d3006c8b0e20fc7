using Gainsay.Reading.Tests.Text;

namespace Gainsay.Reading.Tests.Claims;

public sealed class ClaimExtractorTests
{
    [Theory]
    [InlineData("She said that the bridge was safe.", "the bridge was safe (For)")]
    [InlineData("She denied that the bridge was safe.", "the bridge was safe (Against)")]
    [InlineData("She said the bridge was not safe.", "the bridge was safe (Against)")]
    [InlineData("She denied that the bridge was not safe.", "the bridge was safe (For)")]
    [InlineData("She questioned whether the bridge was safe.", "the bridge was safe (Open)")]
    [InlineData("She declined to comment.", "comment (Open)")]
    [InlineData("“The bridge,” she said, “is safe.”", "The bridge, is safe (For)")]
    [InlineData("She said the bridge may\nbe safe.", "the bridge may be safe (For, hedged)")]
    public void One_claim_an_attribution_put_affirmatively(string text, string expected)
    {
        var claims = new Reader().Read(AnyText.OfBody(text)).Claims;
        Assert.Equal(expected, string.Join("; ", claims.Select(c => $"{c.Text} ({c.Stance}{(c.Hedged ? ", hedged" : "")})")));
    }
}
