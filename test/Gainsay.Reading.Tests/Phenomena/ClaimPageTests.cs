using Gainsay.Reading.Tests.Text;

namespace Gainsay.Reading.Tests.Phenomena;

public sealed class ClaimPageTests
{
    private static readonly Reader Reader = Reader.Trained();

    public static TheoryData<PhenomenonExample> Examples => [.. PhenomenonPage.Examples("claims")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Claims_are_made_as_the_page_says(PhenomenonExample example)
    {
        var claims = Reader.Read(AnyText.OfBody(example.Text)).Claims.Select(claim => $"{claim.Stance.ToString().ToLowerInvariant()}{(claim.Hedged ? ", hedged" : "")} | {claim.Text}");
        Assert.Equal(example.Expected, string.Join('\n', claims.DefaultIfEmpty("nothing")));
    }
}
