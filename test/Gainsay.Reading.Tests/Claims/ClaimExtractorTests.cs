using CsCheck;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Claims;

public sealed class ClaimExtractorTests
{
    private static readonly Reader Rules = new();
    private static readonly Reader Trained = Reader.Trained();

    [Theory]
    [InlineData("She said that the bridge was safe.", "The bridge was safe (For)")]
    [InlineData("She denied that the bridge was safe.", "The bridge was safe (Against)")]
    [InlineData("She said the bridge was not safe.", "The bridge was safe (Against)")]
    [InlineData("She denied that the bridge was not safe.", "The bridge was safe (For)")]
    [InlineData("She questioned whether the bridge was safe.", "The bridge was safe (Open)")]
    [InlineData("She declined to comment.", "")]
    [InlineData("“The bridge,” she said, “is safe.”", "The bridge is safe (For)")]
    [InlineData("She said the bridge may\nbe safe.", "The bridge may be safe (For, hedged)")]
    [InlineData("“The bridge is safe. It did not leak,” she said.", "The bridge is safe (For); It leaked (Against)")]
    public void Without_a_model_each_sentence_of_a_content_is_a_claim_put_affirmatively(string text, string expected)
    {
        var claims = Rules.Read(AnyText.OfBody(text)).Claims;
        Assert.Equal(expected, string.Join("; ", claims.Select(c => $"{c.Text} ({c.Stance}{(c.Hedged ? ", hedged" : "")})")));
    }

    [Fact]
    public void Every_span_of_a_claim_lies_in_its_content() => AnyText.AnyArticle.Sample(
        article => Both(article).All(reading => reading.Claims.All(claim => claim.Spans.Count > 0
            && claim.Spans.All(span => reading.Attributions[claim.Attribution].Content.Any(part => part.Contains(span))))),
        iter: 30);

    [Fact]
    public void The_spans_of_a_claim_come_in_text_order_without_overlaps() => AnyText.AnyArticle.Sample(
        article => Both(article).All(reading => reading.Claims.All(claim => claim.Spans.Zip(claim.Spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start))),
        iter: 30);

    [Fact]
    public void No_claim_is_without_words() => AnyText.AnyArticle.Sample(
        article => Both(article).All(reading => reading.Claims.All(claim => !string.IsNullOrWhiteSpace(claim.Text))), iter: 30);

    [Fact]
    public void Claims_come_in_the_order_of_their_attributions() => AnyText.AnyArticle.Sample(
        article => Both(article).All(reading => reading.Claims.Select(claim => claim.Attribution).SequenceEqual(reading.Claims.Select(claim => claim.Attribution).Order())),
        iter: 30);

    [Fact]
    public void The_same_article_gives_the_same_claims() => Assert.All(
        AnyText.Fixed.Take(6).Select(AnyText.OfBody), article => Assert.Equal(Dump(Trained.Read(article)), Dump(Trained.Read(article))));

    private static ArticleReading[] Both(Article article) => [Rules.Read(article), Trained.Read(article)];

    private static string Dump(ArticleReading reading) => string.Join('\n', reading.Claims.Select(c => $"{c.Attribution} {string.Join(',', c.Spans)} {c.Text} {c.Stance} {c.Hedged}"));
}
