using CsCheck;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class TrainedReaderTests
{
    private static readonly Reader Reader = Reader.Trained();

    [Theory]
    [InlineData("The harbour will close on Monday, Ana Ruiz said.", "Ana Ruiz", "said", "The harbour will close on Monday")]
    [InlineData("Ana Ruiz denied that the dam had leaked.", "Ana Ruiz", "denied", "that the dam had leaked")]
    [InlineData("“The dam is safe,” said Ana Ruiz.", "Ana Ruiz", "said", "“The dam is safe,”")]
    public void A_plain_report_is_found_with_all_its_parts(string text, string source, string cue, string content)
    {
        var found = Assert.Single(Read(text), attribution => attribution.Parent is null);
        Assert.Equal((source, cue, content), (Words(text, found.Source), Words(text, found.Cue), Words(text, found.Content)));
    }

    [Theory]
    [InlineData("The minister denies causing the flood.")]
    [InlineData("The minister denied that he will resign.")]
    [InlineData("The company rejected the charge.")]
    public void A_cue_that_denies_is_a_denial_whatever_is_denied(string text) => Assert.Equal(Attitude.Denies, Assert.Single(Read(text)).Attitude);

    [Theory]
    [InlineData("Ana Ruiz told the Northline agency on Tuesday that the dam had leaked.", "the Northline agency")]
    [InlineData("Ana Ruiz told the Vila Norte Tribune last week that the dam had leaked.", "the Vila Norte Tribune")]
    [InlineData("“The dam is safe,” Ana Ruiz told the Hill Courier.", "the Hill Courier")]
    [InlineData("Ana Ruiz told reporters that the dam had leaked.", "")]
    public void Whoever_is_told_is_the_medium_where_the_name_is_one_of_media(string text, string medium) =>
        Assert.Equal(medium, Words(text, Assert.Single(Read(text)).Via));

    [Theory]
    [InlineData("The official asked not to be named.")]
    [InlineData("The official asked to be left alone.")]
    public void Who_asks_that_something_be_done_or_not_wants_it(string text) => Assert.Equal(Attitude.Intends, Assert.Single(Read(text)).Attitude);

    [Fact]
    public void A_quotation_that_one_speaker_goes_on_with_is_not_also_of_the_next_who_is_only_reported()
    {
        const string text = "“There was no letter,” Ana Ruiz told a news conference. “I can’t answer a letter that nobody sent.” She admitted, however, that her staff had not been in the sheds.";
        var found = Read(text).Where(attribution => attribution.Parent is null).ToList();
        Assert.Equal(["“There was no letter,” … “I can’t answer a letter that nobody sent.”", "that her staff had not been in the sheds"], found.Select(attribution => Words(text, attribution.Content)));
    }

    [Fact]
    public void A_cue_that_admits_is_a_concession_whatever_is_admitted()
    {
        const string text = "HALLOWMERE, 6 March – The leader of the council, Odile Marsh, admitted on Thursday that an engineers' report on the school had reached the council on 12 November.";
        Assert.Equal(Attitude.Concedes, Assert.Single(Read(text)).Attitude);
    }

    [Fact]
    public void A_report_inside_a_content_has_the_report_around_it_as_its_parent()
    {
        const string text = "“The engineers told us that the dam will hold for a hundred years,” Ana Ruiz said on Friday.";
        var found = Read(text);
        var inside = Assert.Single(found, attribution => attribution.Parent is not null);
        Assert.Equal(("The engineers", "said"), (Words(text, inside.Source), Words(text, found[inside.Parent!.Value].Cue)));
    }

    [Fact]
    public void Text_without_a_report_has_no_attributions() =>
        Assert.Empty(Read("The bridge is forty metres long. It was built of stone in 1901."));

    [Fact]
    public void A_quotation_is_content_with_its_marks_through_all_its_paragraphs()
    {
        const string text = "“The dam is safe,” Ana Ruiz said. “It was built well.\n\n“And it will stand,” she added.";
        Assert.Contains(Read(text), attribution => Words(text, attribution.Content).Contains("“And it will stand,”", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_article_gives_the_same_reading_on_any_thread()
    {
        var articles = AnyText.Fixed.Take(12).Select(AnyText.OfBody).ToList();
        var alone = articles.Select(article => Dump(Reader.Read(article))).ToList();
        var together = new string[articles.Count * 3];
        Parallel.For(0, together.Length, i => together[i] = Dump(Reader.Read(articles[i % articles.Count])));
        Assert.All(together, (dump, i) => Assert.Equal(alone[i % articles.Count], dump));
    }

    [Fact]
    public void Every_span_is_inside_the_text_on_code_point_boundaries() => AnyText.Any.Sample(
        text => Read(text).SelectMany(Spans).All(span =>
            !span.IsEmpty && span.End <= text.Length && AnyText.IsBoundary(text, span.Start) && AnyText.IsBoundary(text, span.End)),
        iter: 30);

    [Fact]
    public void Every_source_has_an_actor_with_a_name_in_whatever_order_words_come() => AnyText.Jumbled.Sample(
        text =>
        {
            var reading = Reader.Read(AnyText.OfBody(text));
            return reading.Sources.All(actors => actors.All(actor => reading.Actors[actor].Name.Length > 0)) && reading.Sources.Count == reading.Attributions.Count;
        },
        iter: 300);

    [Fact]
    public void A_relative_pronoun_may_begin_a_text() => Assert.All(
        ["Which was closed, the mayor said.", "Who said that the bridge was closed?", ", which said that it rained.", "Whose mayor said that it rained."],
        text => Assert.NotNull(Reader.Read(AnyText.OfBody(text))));

    [Fact]
    public void A_text_may_break_off_after_an_and() => Assert.All(
        ["The mayor accused Ruiz of theft and", "The spokeswoman denied its closing of the bridge and", "a we bridge bridge accused denied its mayor of that spokeswoman and"],
        text => Assert.NotNull(Reader.Read(AnyText.OfBody(text))));

    [Fact]
    public void Cue_and_content_never_overlap() => AnyText.Any.Sample(
        text => Read(text).All(a => !a.Cue.Any(cue => a.Content.Any(cue.Overlaps))), iter: 30);

    [Fact]
    public void Every_word_has_a_part_of_speech_and_a_head_in_its_article() => AnyText.Any.Sample(
        text =>
        {
            using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
            var paragraphs = new ParagraphSplitter().Split(AnyText.OfBody(text));
            var words = new WordReader(model).Read(model.Encode(text, paragraphs));
            return words.Count == paragraphs.Sum(p => p.Sentences.Sum(s => s.Words.Count)) && Enumerable.Range(0, words.Count).All(word => words[word].Head < words.Count);
        },
        iter: 3);

    [Fact]
    public void Verbs_and_subjects_are_told_apart()
    {
        const string text = "The minister denied the report.";
        using var model = ReaderModel.Load(ReaderModel.DefaultFolder);
        var words = new WordReader(model).Read(model.Encode(text, new ParagraphSplitter().Split(AnyText.OfBody(text))));
        Assert.Equal(("NOUN", 2, "nsubj"), (words[1].PartOfSpeech, words[1].Head, words[1].Relation));
    }

    private static IReadOnlyList<Attribution> Read(string text) => Reader.Read(AnyText.OfBody(text)).Attributions;

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text).ToString()));

    private static IEnumerable<TextSpan> Spans(Attribution attribution) =>
        attribution.Source.Concat(attribution.Cue).Concat(attribution.Content).Concat(attribution.Via);

    private static string Dump(ArticleReading reading) =>
        string.Join('\n', reading.Attributions.Select(a => $"{string.Join(',', Spans(a))} {a.Form} {a.Attitude} {a.Parent} {a.Confidence}"));
}
