using Gainsay.Reading.Attributions;
using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class ReportsBesideTheModelTests
{
    private static readonly Reader Reader = Reader.Trained();

    [Fact]
    public void A_verb_joined_to_a_cue_shares_its_source()
    {
        const string text = "The ministry criticised the letter and denied any role in the spill.";
        var denial = Assert.Single(Read(text), attribution => Words(text, attribution.Cue) == "denied");
        Assert.Equal("The ministry", Words(text, denial.Source));
    }

    [Fact]
    public void A_source_that_explains_a_name_begins_with_it()
    {
        const string text = "The gates stayed shut after Ana Ruiz, the mayor's special adviser on water, insisted that the dam had leaked.";
        Assert.Contains(Read(text), attribution => Words(text, attribution.Source).StartsWith("Ana Ruiz, the mayor", StringComparison.Ordinal));
    }

    [Fact]
    public void No_cue_is_an_auxiliary_or_an_article_alone() => Assert.All(
        AnyText.Fixed.SelectMany(text => Read(text).Select(attribution => Words(text, attribution.Cue))),
        cue => Assert.DoesNotContain(cue, new[] { "has", "have", "was", "the", "a" }));

    [Fact]
    public void Quotations_that_are_signed_are_one_each_however_many_stand_in_a_row()
    {
        const string text = "What readers say of the new bridge:\n\n“It is far too narrow for two buses, as everybody knows.” ― Lea Moor\n\n“I cross it every day, and it shakes.” — Omar B. Haddad “They should have asked us before they built it.” ― Ana Ruiz\n\nThe council did not answer.";
        var signed = Read(text).Where(attribution => Words(text, attribution.Cue) is "―" or "—").Select(attribution => $"{Words(text, attribution.Source)}: {Words(text, attribution.Content)}");
        Assert.Equal(
            ["Lea Moor: “It is far too narrow for two buses, as everybody knows.”", "Omar B. Haddad: “I cross it every day, and it shakes.”", "Ana Ruiz: “They should have asked us before they built it.”"], signed);
    }

    [Theory]
    [InlineData("“He calls it “a landmark”. I call it a queue.” ― Lea Moor", "“He calls it “a landmark”. I call it a queue.”")]
    [InlineData("“It shakes.” And then they tell us of “the road of tomorrow.” ― Lea Moor", "“It shakes.” And then they tell us of “the road of tomorrow.”")]
    public void What_is_signed_begins_with_its_line_whatever_is_quoted_inside(string line, string quotation)
    {
        var text = $"What readers say of the new bridge:\n\n{line}\n\nThe council did not answer.";
        Assert.Equal(quotation, Words(text, Assert.Single(Read(text), attribution => Words(text, attribution.Cue) == "―").Content));
    }

    [Theory]
    [InlineData("“We will build it,” — Ana Ruiz said on Monday.")]
    [InlineData("“The bridge” — a pile of rust — was closed.")]
    public void A_dash_that_breaks_a_sentence_off_signs_nothing(string text) => Assert.DoesNotContain(Read(text), attribution => Words(text, attribution.Cue) == "—");

    private static IReadOnlyList<Attribution> Read(string text) => Reader.Read(AnyText.OfBody(text)).Attributions;

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text).ToString()));
}
