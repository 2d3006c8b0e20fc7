namespace Gainsay.Ledger.Tests;

public sealed class Comparing
{
    [Theory]
    [InlineData("0.9.1", "0.10.0", -1)]
    [InlineData("1.0", "1.0.0", 0)]
    [InlineData("1.0.1", "1.0", 1)]
    [InlineData("page/1", "page/2", -1)]
    [InlineData("0.1.0+abc9", "0.1.0+abd", 0)]
    [InlineData("0.1.0-beta.2", "0.1.0", 0)]
    [InlineData("draft", "0.0.1", -1)]
    [InlineData("99999999999999999999999", "1", 1)]
    public void Engines_are_compared_number_by_number(string left, string right, int order)
    {
        Assert.Equal(order, Math.Sign(EngineVersion.Compare(left, right)));
        Assert.Equal(-order, Math.Sign(EngineVersion.Compare(right, left)));
    }

    [Theory]
    [InlineData("The Islamic  State", "islamic state")]
    [InlineData("ＵＮ", "un")]
    [InlineData("the", "the")]
    [InlineData("Theo", "theo")]
    [InlineData("  Zoë\u00A0Baird ", "zoë baird")]
    [InlineData("Zoe\u0308 Baird", "zoë baird")]
    [InlineData("", "")]
    public void Names_are_compared_without_case_spacing_and_a_leading_the(string name, string folded) => Assert.Equal(folded, FoldedName.Of(name));

    [Fact]
    public void Folding_twice_is_folding_once() => Gen.String.Sample(name =>
        FoldedName.Of(name) is var folded && (folded.StartsWith("the ", StringComparison.Ordinal) || FoldedName.Of(folded) == folded));
}
