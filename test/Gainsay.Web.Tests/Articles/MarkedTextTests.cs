using Gainsay.Intake.Files;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Gainsay.Web.Articles;

namespace Gainsay.Web.Tests.Articles;

public sealed class MarkedTextTests
{
    private const string Text = "Head line\n\nOne two three four five six seven eight nine ten.";

    [Fact]
    public void No_mark_however_it_crosses_others_loses_a_word() => Spans.Array[1, 6].Sample(spans =>
    {
        var paragraphs = MarkedText.Of(ReadingOf(spans), []);
        Assert.Equal(["Head line", "One two three four five six seven eight nine ten."], paragraphs.Select(paragraph => string.Concat(paragraph.Pieces.Select(WordsOf))));
    });

    [Fact]
    public void A_mark_begins_once() => Spans.Array[1, 6].Sample(spans =>
    {
        var marks = MarkedText.Of(ReadingOf(spans), []).SelectMany(paragraph => paragraph.Pieces).SelectMany(MarksOf).ToList();
        Assert.All(marks.GroupBy(marked => marked.Mark, ReferenceEqualityComparer.Instance), group => Assert.Equal(1, group.Count(marked => marked.Begins)));
    });

    [Fact]
    public void A_nested_mark_stands_in_the_outer_one()
    {
        var paragraphs = MarkedText.Of(ReadingOf([new TextSpan(11, 40), new TextSpan(15, 25)]), []);
        var outer = Assert.IsType<Piece.Marked>(paragraphs[1].Pieces[0]);
        Assert.Contains(outer.Inner, piece => piece is Piece.Marked inner && inner.Mark.Attribution == 1);
    }

    private static Gen<TextSpan> Spans => Gen.Int[11, 58].Select(Gen.Int[1, 20]).Select((start, length) => new TextSpan(start, Math.Min(Text.Length, start + length)));

    private static string WordsOf(Piece piece) => piece is Piece.Words words ? words.Text : string.Concat(((Piece.Marked)piece).Inner.Select(WordsOf));

    private static IEnumerable<Piece.Marked> MarksOf(Piece piece) => piece is Piece.Marked marked ? marked.Inner.SelectMany(MarksOf).Prepend(marked) : [];

    private static ArticleReading ReadingOf(IReadOnlyList<TextSpan> contents) => new(
        TextArticles.FromText(Text, "test") with { Parts = [new ArticlePart(PartKind.Headline, new TextSpan(0, 9)), new ArticlePart(PartKind.Body, new TextSpan(11, Text.Length))] },
        "0.0.1",
        [],
        [.. contents.Select(span => new Attribution { Source = [], Cue = [], Content = [span] })],
        [.. contents.Select(IReadOnlyList<int> (_) => [])],
        [.. contents.Select(IReadOnlyList<int> (_) => [])],
        []);
}
