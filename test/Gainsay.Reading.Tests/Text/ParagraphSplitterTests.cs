using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Text;

public sealed class ParagraphSplitterTests
{
    private static readonly ParagraphSplitter Splitter = new();

    [Fact]
    public void Only_headline_and_body_are_read()
    {
        const string text = "Headline\nBy A. Lee\nOne. Two.\n\nThree.\r\nA caption";
        var article = new Article
        {
            Text = text,
            Input = "-",
            Parts =
            [
                new(PartKind.Headline, new(0, 8)), new(PartKind.Byline, new(9, 18)), new(PartKind.Body, new(19, 38)),
                new(PartKind.Caption, new(38, text.Length)),
            ],
        };
        Assert.Equal(
            ["Headline: Headline", "Body: One. Two.", "Body: Three."],
            Splitter.Split(article).Select(p => $"{p.Kind}: {p.Span.In(text)}"));
    }

    [Fact]
    public void A_line_that_goes_on_in_lower_case_is_the_same_paragraph()
    {
        const string text = "It is said that\nhe lied.\nnobody knew.";
        Assert.Equal(
            ["It is said that\nhe lied.", "nobody knew."],
            Splitter.Split(AnyText.OfBody(text)).Select(p => p.Span.In(text).ToString()));
    }

    [Fact]
    public void Paragraphs_cover_everything_that_is_not_white_space() => AnyText.AnyArticle.Sample(article =>
    {
        var covered = new bool[article.Text.Length];
        foreach (var word in Splitter.Split(article).SelectMany(p => p.Sentences).SelectMany(s => s.Words))
        {
            covered.AsSpan(word.Start, word.Length).Fill(true);
        }
        return article.Text.Select((c, i) => covered[i] || char.IsWhiteSpace(c)).All(right => right);
    });

    [Fact]
    public void Paragraphs_come_in_order_and_never_overlap() => AnyText.AnyArticle.Sample(article =>
    {
        var paragraphs = Splitter.Split(article);
        return paragraphs.Zip(paragraphs.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    });
}
