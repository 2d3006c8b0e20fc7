using Gainsay.Desk.Links;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Links;

public sealed class WeighingPairs
{
    private static readonly string[][] Nothing = [.. new[] { LinkWeights.Offset }.Concat(PairFeatures.Names).Select(name => new[] { name, "0", "0", "0", "0" })];

    [Fact]
    public void The_weights_that_come_with_the_program_know_every_feature()
    {
        var likely = LinkWeights.Load("weights.tsv").Likelihood(PairClass.Opposes, isWithin: false, new float[PairFeatures.Names.Count]);
        Assert.InRange(likely, 0, 0.2);
    }

    [Fact]
    public void Weights_speak_for_their_class_and_place_alone()
    {
        var weights = new LinkWeights([.. Nothing.Select(row => row[0] == "cosine" ? ["cosine", "2", "0", "-2", "0"] : row)]);
        var features = PairFeatures.Of(new StatementPair(Side("Ana Ruiz", "Gates were opened"), Side("Tomas Lind", "Gates were shut", article: "b")), new PairReadings(default, default));
        double Of(PairClass wanted, bool isWithin) => Math.Round(weights.Likelihood(wanted, isWithin, features), 2);
        Assert.Equal((0.88, 0.5, 0.12, 0.5), (Of(PairClass.Opposes, true), Of(PairClass.Agrees, true), Of(PairClass.Opposes, false), Of(PairClass.Agrees, false)));
    }

    [Fact]
    public void A_missing_feature_is_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => new LinkWeights(Nothing.Where(row => row[0] != "told-agree")));
        Assert.Equal("weights of links, \"told-agree\": expected a row with 4 weights.", error.Message);
    }
}
