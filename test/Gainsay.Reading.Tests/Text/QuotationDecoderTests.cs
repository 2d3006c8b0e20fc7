using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Tests.Text;

public sealed class QuotationDecoderTests
{
    private static IReadOnlyList<Quotation> Decode(string text) =>
        new QuotationDecoder().Decode(text, new ParagraphSplitter().Split(AnyText.OfBody(text)));

    [Fact]
    public void Square_brackets_inside_are_insertions()
    {
        const string text = "“They [the rebels] left,” he said [sic].";
        Assert.Equal(["[the rebels]"], Decode(text).Single().Insertions.Select(span => span.In(text).ToString()));
    }

    [Fact]
    public void Quotations_nest_or_stand_apart() => AnyText.Any.Sample(text =>
    {
        var found = Decode(text);
        return found.All(a => found.All(b => ReferenceEquals(a, b) || !a.Extent.Overlaps(b.Extent) || a.Extent.Contains(b.Extent) || b.Extent.Contains(a.Extent)));
    });

    [Fact]
    public void Parents_hold_their_children_and_come_before_them() => AnyText.Any.Sample(text =>
    {
        var found = Decode(text);
        return found.Select((q, i) => q.Parent is not { } p ? q.Depth == 0 : p < i && found[p].Depth == q.Depth - 1 && found[p].Extent.Contains(q.Extent))
            .All(right => right);
    });

    [Fact]
    public void Spans_lie_in_paragraphs_on_code_point_boundaries() => AnyText.Any.Sample(text =>
    {
        var paragraphs = new ParagraphSplitter().Split(AnyText.OfBody(text));
        return new QuotationDecoder().Decode(text, paragraphs).SelectMany(q => q.Spans).All(span =>
            paragraphs.Any(p => p.Span.Contains(span)) && AnyText.IsBoundary(text, span.Start) && AnyText.IsBoundary(text, span.End));
    });
}
