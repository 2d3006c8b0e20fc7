using CsCheck;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class WindowPackingTests
{
    private static readonly Gen<int[]> Sizes = Gen.Int[1, 254].Array[0, 40];

    [Fact]
    public void Every_sentence_is_decoded_once_and_in_order() => Sizes.Sample(sizes =>
        WindowPacking.WithContext(sizes, 254, 40).SelectMany(w => Enumerable.Range(w.CoreFirst, w.CoreEnd - w.CoreFirst))
            .SequenceEqual(Enumerable.Range(0, sizes.Length)));

    [Fact]
    public void No_window_is_fuller_than_it_can_be() => Sizes.Sample(sizes =>
        WindowPacking.WithContext(sizes, 254, 40).All(w => sizes[w.First..w.End].Sum() <= 254));

    [Fact]
    public void A_core_lies_inside_its_window() => Sizes.Sample(sizes =>
        WindowPacking.WithContext(sizes, 254, 40).All(w => w.First <= w.CoreFirst && w.CoreFirst < w.CoreEnd && w.CoreEnd <= w.End));

    [Fact]
    public void An_article_that_fits_one_window_has_no_other() =>
        Assert.Equal([new SentenceWindow(0, 3, 0, 3)], WindowPacking.WithContext([80, 80, 80], 254, 40));

    [Fact]
    public void Sentences_at_a_cut_have_context_on_both_sides() =>
        Assert.Equal(
            [new SentenceWindow(0, 8, 0, 7), new SentenceWindow(6, 10, 7, 10)],
            WindowPacking.WithContext([30, 30, 30, 30, 30, 30, 30, 30, 30, 30], 254, 40));

    [Fact]
    public void A_shorter_first_window_shifts_the_others() =>
        Assert.Equal(
            [new SentenceWindow(0, 1, 0, 1), new SentenceWindow(1, 3, 1, 3)], WindowPacking.Consecutive([100, 100, 100], 254, 120));

    [Fact]
    public void Only_sentences_that_no_window_holds_are_cut()
    {
        var words = Enumerable.Repeat(new PiecedWord([7, 8], WordShape.Lower), 300).ToArray();
        var stretches = Stretch.Fit(words, [new Stretch(0, 10, true), new Stretch(10, 300, false)]);
        Assert.Equal([new Stretch(0, 10, true), new Stretch(10, 200, false), new Stretch(200, 300, false)], stretches);
    }
}
