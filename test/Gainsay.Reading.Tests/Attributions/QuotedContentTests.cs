using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class QuotedContentTests
{
    [Theory]
    [InlineData("“The gates are shut,” the minister said. “Nobody will open them before May.” The river fell.", "“The gates are shut,”", "“The gates are shut,” … “Nobody will open them before May.”")]
    [InlineData("“The gates are shut,” the minister said, “and nobody will open them.” The river fell.", "“The gates are shut,”", "“The gates are shut,” … “and nobody will open them.”")]
    public void A_quotation_that_nobody_has_goes_on_with_what_was_said_right_before_it(string text, string content, string whole) =>
        Assert.Equal([whole], Completed(text, ("the minister", "said", content)));

    [Theory]
    [InlineData("“The gates are shut,” the minister said.\n\n“Nobody will open them before May.”", "“The gates are shut,”")]
    [InlineData("“The gates are shut,” the minister said. The sign beside him read: “Nobody will open them before May.”", "“The gates are shut,”")]
    [InlineData("The gates were shut, the minister said. “Nobody will open them before May.”", "The gates were shut")]
    public void Nor_over_a_new_paragraph_or_another_sentence_or_after_words_that_were_not_quoted(string text, string content) =>
        Assert.Equal([content], Completed(text, ("the minister", "said", content)));

    [Fact]
    public void A_quotation_of_somebody_else_stays_theirs()
    {
        const string text = "“The gates are shut,” the minister said. “We saw them open,” the mayor answered.";
        Assert.Equal(["“The gates are shut,”", "“We saw them open,”"], Completed(text, ("the minister", "said", "“The gates are shut,”"), ("the mayor", "answered", "“We saw them open,”")));
    }

    [Theory]
    [InlineData("“The gates are shut.")]
    [InlineData("Nobody will open them before May.”")]
    [InlineData("They rust.")]
    public void A_content_with_a_part_of_a_quotation_has_all_of_it_where_nobody_else_has_any(string content) => Assert.Equal(
        ["“The gates are shut. They rust. Nobody will open them before May.”"],
        Completed("“The gates are shut. They rust. Nobody will open them before May.” the minister said.", ("the minister", "said", content)));

    [Fact]
    public void A_quotation_that_two_share_is_left_as_they_have_it() => Assert.Equal(
        ["The gates are shut", "we all saw it"],
        Completed("“The gates are shut, and the mayor says that we all saw it,” the minister said.", ("the minister", "said", "The gates are shut"), ("the mayor", "says", "we all saw it")));

    private static IEnumerable<string> Completed(string text, params (string Source, string Cue, string Content)[] roles)
    {
        var paragraphs = new ParagraphSplitter().Split(AnyText.OfBody(text));
        var contents = new QuotedContent(new QuotationDecoder().Decode(text, paragraphs));
        List<TextSpan> sentences = [.. paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Span)];
        var found = roles.Select(role => new FoundRelation([MadeTree.Part(text, role.Source)], MadeTree.Part(text, role.Cue), [MadeTree.Part(text, role.Content)], 1, 1)).ToList();
        return contents.Complete(text, found, sentences).Select(relation => string.Join(" … ", relation.Content.Select(span => span.In(text).ToString())));
    }
}
