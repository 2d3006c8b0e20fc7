using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter = new();

    [Theory]
    [InlineData("He won. She lost!", "He won.|She lost!")]
    [InlineData("“We won. They lost,” he said.", "“We won.|They lost,” he said.")]
    [InlineData("“We won!” he said. “Really?” she asked.", "“We won!” he said.|“Really?” she asked.")]
    [InlineData("He said “no.” Then he left. (So did she.) It was late.", "He said “no.”|Then he left.|(So did she.)|It was late.")]
    [InlineData("The U.S. Senate met. He left the U.S. But she stayed.", "The U.S. Senate met.|He left the U.S.|But she stayed.")]
    [InlineData("Mr. Lee and J. Smith paid 3.5 million. Dr. No came at 9 a.m. Monday.", "Mr. Lee and J. Smith paid 3.5 million.|Dr. No came at 9 a.m. Monday.")]
    [InlineData("Well ... perhaps. No… yes. Wait... What?", "Well ... perhaps.|No… yes.|Wait...|What?")]
    [InlineData("They (he. She. It) left. al-Shabaab denied it.", "They (he. She. It) left.|al-Shabaab denied it.")]
    [InlineData("\"No.\" \"Yes.\"", "\"No.\"|\"Yes.\"")]
    [InlineData("It ended.Then it rained.", "It ended.|Then it rained.")]
    [InlineData("1. Open it. 2. Close it.", "1. Open it.|2. Close it.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Splitter.Split(text, new(0, text.Length)).Select(s => s.Span.In(text).ToString())));

    [Fact]
    public void Sentences_hold_exactly_the_words_of_the_paragraph() => AnyText.Any.Sample(text =>
    {
        var all = new TextSpan(0, text.Length);
        return new Tokenizer().Split(text, all).SequenceEqual(Splitter.Split(text, all).SelectMany(sentence => sentence.Words));
    });

    [Fact]
    public void A_sentence_spans_its_first_to_its_last_word() => AnyText.Any.Sample(text =>
        Splitter.Split(text, new(0, text.Length)).All(s => s.Span == s.Words[0].Cover(s.Words[^1])));
}
