using Gainsay.Desk.Checks;

namespace Gainsay.Desk.Tests.Checks;

public sealed class AskingAboutClaims
{
    private readonly AskedClaim affirmer = new();

    [Theory]
    [InlineData("The dam did not burst", "The dam burst")]
    [InlineData("The mill has not released dye into the lake.", "The mill has released dye into the lake")]
    public void A_claim_that_denies_is_put_affirmatively(string asked, string affirmative) => Assert.Equal((affirmative, false), affirmer.Of(asked));

    [Theory]
    [InlineData("The dam burst")]
    [InlineData("Two workers were hurt at the mill, and one died")]
    [InlineData("water")]
    public void Any_other_claim_stays_as_it_is(string asked) => Assert.Equal((asked, true), affirmer.Of(asked));
}
