using Gainsay.Reading.Claims;

namespace Gainsay.Reading.Tests.Claims;

public sealed class VerbFormsTests
{
    private readonly VerbForms forms = new();

    [Theory]
    [InlineData("need", "needed")]
    [InlineData("take", "took")]
    [InlineData("plan", "planned")]
    [InlineData("deny", "denied")]
    [InlineData("agree", "agreed")]
    [InlineData("open", "opened")]
    [InlineData("play", "played")]
    public void The_past_of_a_verb(string plain, string past) => Assert.Equal(past, forms.Past(plain));

    [Theory]
    [InlineData("taking", "took")]
    [InlineData("lying", "lied")]
    [InlineData("using", "used")]
    [InlineData("planning", "planned")]
    [InlineData("carrying", "carried")]
    [InlineData("getting", "got")]
    public void The_past_of_a_gerund(string gerund, string past) => Assert.Equal(past, forms.PastOfGerund(gerund));

    [Theory]
    [InlineData("need", "needs")]
    [InlineData("deny", "denies")]
    [InlineData("pay", "pays")]
    [InlineData("go", "goes")]
    [InlineData("have", "has")]
    [InlineData("push", "pushes")]
    public void The_third_person_of_a_verb(string plain, string third) => Assert.Equal(third, VerbForms.Third(plain));

    [Theory]
    [InlineData("need", true)]
    [InlineData("pass", true)]
    [InlineData("needed", false)]
    [InlineData("needs", false)]
    [InlineData("took", false)]
    [InlineData("put", false)]
    public void A_plain_form_is_one_that_can_only_be_the_present(string form, bool isPlain) => Assert.Equal(isPlain, forms.IsPlain(form));
}
