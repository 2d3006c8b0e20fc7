using Gainsay.Reading.Attributions;
using Gainsay.Reading.Tests.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests;

public sealed class ReaderTests
{
    private static readonly Reader Reader = new();

    [Fact]
    public void The_same_article_gives_the_same_reading_on_any_thread()
    {
        var articles = AnyText.Fixed.Select(AnyText.OfBody).ToList();
        var alone = articles.Select(article => Dump(Reader.Read(article))).ToList();
        var together = new string[articles.Count * 8];
        Parallel.For(0, together.Length, i => together[i] = Dump(Reader.Read(articles[i % articles.Count])));
        Assert.All(together, (dump, i) => Assert.Equal(alone[i % articles.Count], dump));
    }

    [Fact]
    public void Bylines_captions_and_furniture_are_not_read()
    {
        const string text = "He said it rained. She said it snowed.";
        var article = new Article { Text = text, Input = "-", Parts = [new(PartKind.Body, new(0, 18)), new(PartKind.Caption, new(19, text.Length))] };
        Assert.Equal(["He"], Reader.Read(article).Attributions.SelectMany(a => a.Source).Select(span => span.In(text).ToString()));
    }

    [Fact]
    public void Every_span_is_inside_the_text_on_code_point_boundaries() => AnyText.Any.Sample(text =>
        Reader.Read(AnyText.OfBody(text)).Attributions.SelectMany(Spans).All(span =>
            !span.IsEmpty && span.End <= text.Length && AnyText.IsBoundary(text, span.Start) && AnyText.IsBoundary(text, span.End)));

    [Fact]
    public void The_spans_of_a_role_come_in_order_and_never_overlap() => AnyText.Any.Sample(text =>
        Reader.Read(AnyText.OfBody(text)).Attributions.All(a => IsOrdered(a.Content) && IsOrdered(a.Source) && IsOrdered(a.Via)));

    [Fact]
    public void Cue_and_content_never_overlap() => AnyText.Any.Sample(text =>
        Reader.Read(AnyText.OfBody(text)).Attributions.All(a => !a.Cue.Any(cue => a.Content.Any(cue.Overlaps))));

    [Theory]
    [InlineData("who said#tag[\naccording tonon-profit1,200.5‘\u200bis expected to10ama.m.@whohe?!’")]
    [InlineData("Ana Ruiz said “—”.")]
    [InlineData("Ana Ruiz declined to.")]
    public void A_content_without_words_breaks_nothing(string text) => Assert.NotNull(Reader.Read(AnyText.OfBody(text)).Claims);

    [Fact]
    public void Parents_never_go_in_a_circle() => AnyText.Any.Sample(text =>
    {
        var all = Reader.Read(AnyText.OfBody(text)).Attributions;
        return all.All(a =>
        {
            var steps = 0;
            for (var around = a.Parent; around is { } parent && steps <= all.Count; around = all[parent].Parent)
            {
                steps++;
            }
            return steps <= all.Count;
        });
    });

    [Fact]
    public void Every_source_and_claim_points_into_the_reading() => AnyText.Any.Sample(text =>
    {
        var reading = Reader.Read(AnyText.OfBody(text));
        return reading.Sources.Count == reading.Attributions.Count && reading.Via.Count == reading.Attributions.Count
            && reading.Sources.Concat(reading.Via).All(list => list.All(i => i >= 0 && i < reading.Actors.Count))
            && reading.Claims.All(claim => claim.Text.Length > 0 && claim.Attribution < reading.Attributions.Count);
    });

    private static IEnumerable<TextSpan> Spans(Attribution a) => [.. a.Source, .. a.Cue, .. a.Content, .. a.Via];

    private static bool IsOrdered(IReadOnlyList<TextSpan> spans) => spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    private static string Dump(ArticleReading reading) => string.Join('\n',
    [
        .. reading.Actors.Select(a => $"{a.Name} {a.Kind} [{string.Join(';', a.Aliases)}] {string.Join(' ', a.Mentions)} {a.SpeaksFor}"),
        .. reading.Attributions.Select(a => $"{string.Join(' ', Spans(a))} {a.Form} {a.Attitude} {a.Parent} {a.Confidence}"),
        .. reading.Sources.Concat(reading.Via).Select(list => string.Join(' ', list)),
        .. reading.Claims.Select(claim => $"{claim.Attribution} {claim.Text} {claim.Stance} {claim.Hedged} {string.Join(' ', claim.Spans)}"),
    ]);
}
