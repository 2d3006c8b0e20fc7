using System.Text;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class WordFormTests
{
    private static readonly WordPieces Pieces = new(new MemoryStream(
        Encoding.UTF8.GetBytes("[PAD]\n[unused0]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nis\nunder\n##stood\ncafe\n.\nu\ns\n")));

    [Theory]
    [InlineData("said", WordShape.Lower)]
    [InlineData("Kabul", WordShape.Capitalised)]
    [InlineData("I", WordShape.Capitalised)]
    [InlineData("IS", WordShape.Upper)]
    [InlineData("U.S.", WordShape.Upper)]
    [InlineData("McCain", WordShape.Mixed)]
    [InlineData("eBay", WordShape.Mixed)]
    [InlineData("F-16", WordShape.Digits)]
    [InlineData("“", WordShape.Marks)]
    [InlineData("مرحبا", WordShape.Lower)]
    public void A_word_has_a_shape(string word, WordShape shape) => Assert.Equal(shape, WordShapes.Of(word));

    [Theory]
    [InlineData("is", new[] { 6 })]
    [InlineData("IS", new[] { 6 })]
    [InlineData("understood", new[] { 7, 8 })]
    [InlineData("under\u00ADstood", new[] { 7, 8 })]
    [InlineData("café", new[] { 9 })]
    [InlineData("U.S.", new[] { 11, 10, 12, 10 })]
    [InlineData("qxz", new[] { 2 })]
    [InlineData("\u200B", new[] { 2 })]
    public void A_word_is_cut_into_pieces_of_the_vocabulary(string word, int[] pieces) => Assert.Equal(pieces, Pieces.Cut(word).Pieces);

    [Theory]
    [InlineData(5, true, 11)]
    [InlineData(6, true, 12)]
    [InlineData(4, true, 10)]
    [InlineData(5, false, 34)]
    [InlineData(400, true, 22)]
    public void Distances_from_a_cue_fall_into_classes(int word, bool sameSentence, int expected) =>
        Assert.Equal(expected, CueDistance.Of(word, 5, 5, sameSentence));
}
