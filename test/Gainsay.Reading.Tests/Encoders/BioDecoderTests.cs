using CsCheck;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class BioDecoderTests
{
    private static readonly Gen<float[]> Scores = Gen.Float[-5, 5].Array[0, 20].Select(values => values[..(values.Length / 5 * 5)]);

    [Fact]
    public void The_best_tags_win_where_nothing_forbids_them() =>
        Assert.Equal([1, 2, 0], new BioDecoder(3).Decode([0, 5, 0, 0, 0, 5, 5, 0, 0]));

    [Fact]
    public void A_span_never_begins_inside() =>
        Assert.Equal([1, 2], new BioDecoder(3).Decode([0, 2, 5, 0, 0, 5]));

    [Fact]
    public void An_inside_tag_follows_only_its_own_kind() => Scores.Sample(scores =>
    {
        var tags = new BioDecoder(5).Decode(scores);
        return tags.Select((tag, i) => i == 0 ? !BioDecoder.IsInside(tag) : BioDecoder.Allows(tags[i - 1], tag)).All(allowed => allowed);
    });

    [Fact]
    public void Scores_from_tag_to_tag_count() =>
        Assert.Equal([0, 0], new BioDecoder(3, [0, -9, 0, 0, 0, 0, 0, 0, 0], [0, -9, 0]).Decode([0, 1, 0, 0, 1, 0]));

    [Fact]
    public void The_likelihoods_of_all_sequences_add_up_to_one() => Gen.Float[-3, 3].Array[9].Sample(scores =>
    {
        var decoder = new BioDecoder(3);
        var sum = 0.0;
        for (var i = 0; i < 27; i++)
        {
            int[] tags = [i / 9, i / 3 % 3, i % 3];
            if (!BioDecoder.IsInside(tags[0]) && BioDecoder.Allows(tags[0], tags[1]) && BioDecoder.Allows(tags[1], tags[2]))
            {
                sum += decoder.Likelihood(scores, tags);
            }
        }
        return Math.Abs(sum - 1) < 1e-6;
    });

    [Fact]
    public void Of_several_spans_of_a_kind_that_may_have_one_the_likeliest_stays()
    {
        // O, B-x, I-x: the first and the fourth word would both begin a span, and the fourth is surer.
        float[] scores = [0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 2];
        Assert.Equal([1, 0, 0, 1, 2], new BioDecoder(3).Decode(scores));
        Assert.Equal([0, 0, 0, 1, 2], new BioDecoder(3).DecodeWithOne(1, scores));
    }

    [Fact]
    public void A_kind_that_may_have_one_span_has_one_at_most_and_the_others_stay_free() => Scores.Sample(scores =>
    {
        var decoder = new BioDecoder(5);
        var (free, one) = (decoder.Decode(scores), decoder.DecodeWithOne(1, scores));
        return one.Count(tag => tag == 1) <= 1 && (free.Count(tag => tag == 1) > 1 || free.SequenceEqual(one));
    });

    [Fact]
    public void No_words_have_no_tags() => Assert.Empty(new BioDecoder(3).Decode([]));
}
