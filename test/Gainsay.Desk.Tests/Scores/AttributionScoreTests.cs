using Gainsay.Desk.Scores;
using static Gainsay.Desk.Tests.Scores.SampleScores;

namespace Gainsay.Desk.Tests.Scores;

public class AttributionScoreTests
{
    [Fact]
    public void What_is_found_exactly_scores_1_in_every_measure()
    {
        var score = Score(Bridge, [Okoro, Lind], Okoro, Lind);
        Assert.All(
            [score.Span.Source, score.Span.Cue, score.Span.Content, score.Attribution.Strict, score.Attribution.Lenient, score.Attribution.Full],
            count => Assert.Equal(new(2, 2, 2), count));
    }

    [Fact]
    public void Tokens_count_once_however_many_attributions_cover_them()
    {
        // Gold: Ms, Okoro, Mr, Lind. Predicted: Ms and Okoro twice, and Mr.
        var score = Score(Bridge, [Okoro, Lind], Okoro, Okoro, In(Bridge, "Mr", "denied", "it"));
        Assert.Equal(new(3, 4, 3), score.Token.Source);
    }

    [Fact]
    public void A_token_is_covered_when_one_of_its_characters_is()
    {
        var score = Score(Bridge, [Okoro], In(Bridge, "Ms Ok", "ai", "the bridge is s"));
        Assert.Equal(new(2, 2, 2), score.Token.Source);
        Assert.Equal(new(1, 1, 1), score.Token.Cue);
        Assert.Equal(new(4, 4, 4), score.Token.Content);
        Assert.Equal(new(0, 1, 1), score.Span.Source);
    }

    [Fact]
    public void A_source_that_two_attributions_share_counts_once_as_a_span()
    {
        const string text = "Ada Venn said it rained and added that it snowed.";
        var score = Score(
            text,
            [In(text, "Ada Venn", "said", "it rained"), In(text, "Ada Venn", "added", "that it snowed")],
            In(text, "Ada Venn", "said", "it rained"));
        Assert.Equal(new(1, 1, 1), score.Span.Source);
        Assert.Equal(new(1, 2, 1), score.Span.Cue);
    }

    [Fact]
    public void Empty_roles_are_no_spans_but_equal_each_other_in_a_strict_match()
    {
        var open = In(Bridge, null, "said", "the bridge is safe");
        var score = Score(Bridge, [open], open);
        Assert.Equal(new(0, 0, 0), score.Span.Source);
        Assert.Equal(new(1, 1, 1), score.Attribution.Strict);
        Assert.Equal(new(1, 1, 1), score.Attribution.Lenient);
    }

    [Fact]
    public void White_space_in_and_around_spans_and_their_order_make_no_difference()
    {
        const string text = "The dam holds, said  Ida\tMoss.";
        var gold = Spans([new(21, 29)], [new(15, 19)], [new(0, 13)]);
        var same = Spans([new(24, 29), new(20, 24)], [new(14, 20)], [new(8, 13), new(0, 7)]);
        Assert.Equal(new(1, 1, 1), Score(text, [gold], same).Attribution.Strict);
    }

    [Fact]
    public void A_strict_match_wants_twice_what_the_gold_has_twice()
    {
        Assert.Equal(new(1, 2, 1), Score(Bridge, [Okoro, Okoro], Okoro).Attribution.Strict);
        Assert.Equal(new(1, 1, 2), Score(Bridge, [Okoro], Okoro, Okoro).Attribution.Strict);
    }

    [Theory]
    [InlineData("bridge is", 1)] // 2 of 4 tokens: just half
    [InlineData("bridge", 0)] // 1 of 4
    [InlineData("said the bridge is safe. Mr Lind denied", 0)] // 4 of 9
    public void A_lenient_match_wants_half_of_the_content_tokens(string content, int found) =>
        Assert.Equal(new(found, 1, 1), Score(Bridge, [Okoro], In(Bridge, "Ms Okoro", "said", content)).Attribution.Lenient);

    [Theory]
    [InlineData("Okoro", 1)] // all of the smaller one
    [InlineData("Okoro said", 1)] // 1 of 2: just half
    [InlineData("Mr Lind", 0)]
    [InlineData(null, 0)] // nobody against somebody
    public void A_lenient_match_wants_half_of_the_smaller_source(string? source, int found) =>
        Assert.Equal(
            new(found, 1, 1), Score(Bridge, [Okoro], In(Bridge, source, "said", "the bridge is safe")).Attribution.Lenient);

    [Fact]
    public void A_full_match_wants_a_shared_cue_token_besides()
    {
        var score = Score(Bridge, [Okoro, Lind], In(Bridge, "Ms Okoro", null, "the bridge is safe"), Lind);
        Assert.Equal(new(2, 2, 2), score.Attribution.Lenient);
        Assert.Equal(new(1, 2, 2), score.Attribution.Full);
    }

    [Fact]
    public void Of_equal_contents_the_one_with_the_same_source_is_matched()
    {
        const string text = "Critics fear and Cruz hopes that it works.";
        var critics = In(text, "Critics", "fear", "that it works");
        var cruz = In(text, "Cruz", "hopes", "that it works");
        Assert.Equal(new(2, 2, 2), Score(text, [critics, cruz], cruz, critics).Attribution.Full);
    }

    [Fact]
    public void Of_equal_contents_and_sources_the_one_with_the_same_cue_is_matched()
    {
        const string text = "Cruz fears and hopes that it works.";
        var fears = In(text, "Cruz", "fears", "that it works");
        var hopes = In(text, "Cruz", "hopes", "that it works");
        Assert.Equal(new(2, 2, 2), Score(text, [fears, hopes], hopes, fears).Attribution.Full);
    }

    [Fact]
    public void A_better_overlap_goes_before_a_better_source()
    {
        // The whole content is matched to the wrong source, and so the half one is left without a partner.
        var wrong = In(Bridge, "Mr Lind", "said", "the bridge is safe");
        var half = In(Bridge, "Ms Okoro", "said", "bridge is");
        Assert.Equal(new(0, 1, 2), Score(Bridge, [Okoro], half, wrong).Attribution.Lenient);
    }

    [Fact]
    public void Nested_attributions_count_among_themselves_alone()
    {
        const string text = "Ada Venn said Bo Lunt denied the theft.";
        var outer = In(text, "Ada Venn", "said", "Bo Lunt denied the theft");
        var inner = In(text, "Bo Lunt", "denied", "the theft", nested: true);
        var score = Score(text, [outer, inner], outer, inner, In(text, "Bo Lunt", "denied", "theft", nested: true));
        Assert.Equal(new(1, 1, 1), score.Attribution.Lenient);
        Assert.Equal(new(1, 1, 2), score.Attribution.Nested);
        Assert.Equal(new(1, 1, 1), score.Span.Source);
        Assert.Equal(2, score.IgnoredNested);
    }

    [Fact]
    public void A_gold_article_without_prediction_counts_as_one_without_findings()
    {
        var score = AttributionScore.Of([Gold(Bridge, Okoro, Lind)], [new PredictedArticle("elsewhere", [Okoro])]);
        Assert.Equal((1, 1, 1), (score.Articles, score.MissingArticles, score.UnknownArticles));
        Assert.Equal(new(0, 2, 0), score.Attribution.Lenient);
    }

    [Fact]
    public void Spans_outside_the_text_are_dropped_and_counted_on_either_side()
    {
        var broken = Spans([new(0, 8), new(5, 5), new(-1, 3)], [CodePointSpan.Malformed], [new(14, 32), new(40, Bridge.Length + 1)]);
        var score = Score(Bridge, [Okoro with { Spans = Okoro.Spans with { Cue = [.. Okoro.Spans.Cue, new(7, 3)] } }], broken);
        Assert.Equal(4, score.InvalidSpans);
        Assert.Equal(1, score.InvalidGoldSpans);
        Assert.Equal(new(1, 1, 1), score.Span.Source);
        Assert.Equal(new(0, 1, 0), score.Span.Cue);
    }

    [Fact]
    public void Each_publisher_has_a_lenient_score_and_one_without_name_is_a_question_mark()
    {
        var score = AttributionScore.Of(
            [
                new GoldArticle("1", "Herald", Bridge, [Okoro]),
                new GoldArticle("2", "", Bridge, [Lind]),
                new GoldArticle("3", "Herald", Bridge, [Okoro, Lind]),
            ],
            [new PredictedArticle("1", [Okoro]), new PredictedArticle("3", [Lind, Lind])]);
        Assert.Equal(
            [new PublisherScore("?", 1, new(0, 1, 0)), new PublisherScore("Herald", 2, new(2, 3, 3))],
            score.Publishers);
    }

    [Fact]
    public void Two_articles_with_one_id_are_refused()
    {
        var twice = Assert.Throws<ArgumentException>(() => AttributionScore.Of([Gold(Bridge), Gold(Bridge)], []));
        Assert.StartsWith("Two gold articles have the id `a`.", twice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 4, 6, 0.5, 0.75, 0.6)]
    [InlineData(0, 0, 0, 1, 1, 1)] // nothing to find, nothing found
    [InlineData(0, 0, 2, 0, 0, 0)]
    [InlineData(0, 2, 0, 0, 0, 0)]
    public void Precision_recall_and_F1_follow_from_the_counts(int found, int gold, int predicted, double p, double r, double f1)
    {
        var count = new ScoreCount(found, gold, predicted);
        Assert.Equal((p, r), (count.Precision, count.Recall));
        Assert.Equal(f1, count.F1, precision: 12);
    }

    [Fact]
    public void Any_prediction_finds_no_more_than_there_is()
    {
        var spans = Gen.Select(Gen.Int[-1, 60], Gen.Int[-1, 60], (start, end) => new CodePointSpan(start, end)).Array[0, 3];
        var attributions = Gen.Select(spans, spans, spans, Gen.Bool, (s, q, c, nested) => Spans(s, q, c, nested)).Array[0, 6];
        Gen.Select(attributions, attributions).Sample((gold, predicted) =>
        {
            var score = Score(Bridge, gold, predicted);
            var self = Score(Bridge, gold, gold);
            return score.Attribution.Full.TruePositives <= score.Attribution.Lenient.TruePositives
                && score.Attribution.Lenient.TruePositives <= Math.Min(score.Attribution.Lenient.Gold, score.Attribution.Lenient.Predicted)
                && self.Attribution.Strict.F1 is 1
                && self.Token.Content.F1 is 1;
        });
    }
}
