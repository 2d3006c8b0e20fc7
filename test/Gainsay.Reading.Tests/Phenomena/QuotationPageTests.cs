using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Tests.Phenomena;

public sealed class QuotationPageTests
{
    public static TheoryData<PhenomenonExample> Examples => [.. PhenomenonPage.Examples("quotations")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Quotations_are_decoded_as_the_page_says(PhenomenonExample example)
    {
        var found = new QuotationDecoder().Decode(example.Text, new ParagraphSplitter().Split(AnyText.OfBody(example.Text)));
        var lines = found.Select(q => $"{new string(' ', 2 * q.Depth)}{q.Kind.ToString().ToLowerInvariant()}: {Words(example.Text, q)}");
        Assert.Equal(example.Expected, found.Count == 0 ? "nothing" : string.Join('\n', lines));
    }

    private static string Words(string text, Quotation quotation) =>
        string.Join(" / ", quotation.Spans.Select(span => span.In(text).ToString()));
}
