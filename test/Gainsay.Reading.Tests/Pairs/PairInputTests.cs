using System.Text;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Reading.Tests.Pairs;

public sealed class PairInputTests
{
    private static readonly WordPieces Vocabulary = new(new MemoryStream(
        Encoding.UTF8.GetBytes("[PAD]\n[unused0]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nrain\nsnow\n.\n##s\n")));

    [Fact]
    public void Two_claims_stand_between_the_framing_pieces_and_know_their_sides()
    {
        var input = PairInput.Of(new ClaimPair("Rain.", "Snow rain"), Vocabulary);
        Assert.Equal([3, 6, 8, 4, 7, 6, 4], input.Pieces);
        Assert.Equal([0, 0, 0, 0, 1, 1, 1], input.Sides);
    }

    [Fact]
    public void Each_claim_is_cut_by_itself()
    {
        var input = PairInput.Of(new ClaimPair(string.Join(' ', Enumerable.Repeat("rain", 500)), "snow"), Vocabulary);
        Assert.Equal(PairInput.LongestClaim + 4, input.Pieces.Length);
        Assert.Equal([4, 7, 4], input.Pieces[^3..]);
    }

    [Fact]
    public void Empty_claims_leave_the_framing_pieces() =>
        Assert.Equal([3, 4, 4], PairInput.Of(new ClaimPair("", " \n"), Vocabulary).Pieces);

    [Fact]
    public void A_word_that_is_cut_by_the_limit_leaves_its_first_pieces() =>
        Assert.Equal([6], TextPieces.Of("rains rain", Vocabulary, 1));

    [Fact]
    public void Scores_become_shares_that_sum_to_one()
    {
        var shares = PairModel.Shares([1000, 1000 + MathF.Log(3), -1000]);
        Assert.Equal(0.25, shares.Contradicts, 1e-4);
        Assert.Equal(0.75, shares.Agrees, 1e-4);
        Assert.Equal(0, shares.Neither, 1e-9);
    }

    [Fact]
    public void A_missing_pair_model_is_named_with_what_was_expected()
    {
        var folder = Path.Combine(Path.GetTempPath(), "gainsay-no-such-folder");
        var problem = Assert.Throws<ReaderModelException>(() => PairModel.Load(folder));
        Assert.Equal(
            $"{Path.Combine(folder, "pairs.onnx")} was not found. The pair model is three files, pairs.onnx, pairs.json and reader.vocab.txt, in the folder \"models\" beside the program.",
            problem.Message);
    }
}
