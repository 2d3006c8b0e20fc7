using Gainsay.Ledger;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What the words of a pair say.</summary>
/// <param name="Claims">Of the two claims put affirmatively.</param>
/// <param name="Told">Of the two as the articles tell them.</param>
internal readonly record struct PairReadings(PairScore Claims, PairScore Told)
{
    /// <summary>What the trained reader says; null where it was not asked, or saw nothing.</summary>
    public TrainedReadings? Trained { get; init; }

    /// <summary>How sure it is, both ways round, that the two claims are one, 0 to 1; 0 where it was not asked.</summary>
    public double SameClaim { get; init; }

    /// <summary>Whether there is a trained reader, whatever it was asked.</summary>
    public bool IsTrained { get; init; }
}

/// <summary>What a pair of statements is judged by, as numbers between about 0 and 1. Where the places of the two are not to be looked at, what tells of them is 0.</summary>
internal static class PairFeatures
{
    private static readonly (string Name, Func<StatementPair, PairReadings, double> Of)[] Features =
    [
        ("cosine", (pair, _) => pair.Cosine),
        ("likeness", (pair, _) => pair.EarlierSide.Claim.Likeness(pair.LaterSide.Claim)),
        ("containment", (pair, _) => pair.EarlierSide.Claim.Containment(pair.LaterSide.Claim)),
        ("content-containment", (pair, _) => pair.EarlierSide.Content.Containment(pair.LaterSide.Content)),
        ("claims-contradict", (_, read) => read.Claims.Contradicts),
        ("claims-agree", (_, read) => read.Claims.Agrees),
        ("told-contradict", (_, read) => read.Told.Contradicts),
        ("told-agree", (_, read) => read.Told.Agrees),
        ("told-contradict-and-cosine", (pair, read) => read.Told.Contradicts * pair.Cosine),
        ("told-agree-and-cosine", (pair, read) => read.Told.Agrees * pair.Cosine),
        ("opposite", (pair, _) => Is(IsOpposite(pair))),
        ("opposite-and-cosine", (pair, _) => Is(IsOpposite(pair)) * pair.Cosine),
        ("opposite-and-containment", (pair, _) => Is(IsOpposite(pair)) * pair.EarlierSide.Claim.Containment(pair.LaterSide.Claim)),
        ("opposite-agree", (pair, read) => Is(IsOpposite(pair)) * read.Claims.Agrees),
        ("opposite-contradict", (pair, read) => Is(IsOpposite(pair)) * read.Claims.Contradicts),
        ("alike-agree", (pair, read) => Is(!IsOpposite(pair)) * read.Claims.Agrees),
        ("alike-contradict", (pair, read) => Is(!IsOpposite(pair)) * read.Claims.Contradicts),
        ("earlier-asserts", (pair, _) => Is(pair.Earlier.Attitude == Attitude.Asserts)),
        ("earlier-denies", (pair, _) => Is(pair.Earlier.Attitude == Attitude.Denies)),
        ("earlier-intends", (pair, _) => Is(pair.Earlier.Attitude == Attitude.Intends)),
        ("later-denies", (pair, _) => Is(pair.Later.Attitude == Attitude.Denies)),
        ("later-denies-and-cosine", (pair, _) => Is(pair.Later.Attitude == Attitude.Denies) * pair.Cosine),
        ("later-denies-nearby", (pair, _) => Is(pair.Later.Attitude == Attitude.Denies) * Nearness(pair)),
        ("later-denies-and-names", (pair, _) => Is(pair.Later.Attitude == Attitude.Denies && pair.LaterNamesEarlier)),
        ("later-doubts", (pair, _) => Is(pair.Later.Attitude == Attitude.Doubts)),
        ("later-concedes", (pair, _) => Is(pair.Later.Attitude == Attitude.Concedes)),
        ("later-declines", (pair, _) => Is(pair.Later.Attitude == Attitude.Declines)),
        ("later-intends", (pair, _) => Is(pair.Later.Attitude == Attitude.Intends)),
        ("later-asks", (pair, _) => Is(pair.Later.Attitude == Attitude.Asks)),
        ("earlier-against", (pair, _) => Is(pair.Earlier.Stance == Stance.Against)),
        ("later-against", (pair, _) => Is(pair.Later.Stance == Stance.Against)),
        ("same-actor", (pair, _) => Is(pair.SameActor)),
        ("same-party", (pair, _) => Is(pair.SameParty)),
        ("same-party-opposite-agree", (pair, read) => Is(pair.SameParty && IsOpposite(pair)) * read.Claims.Agrees),
        ("same-party-alike-contradict", (pair, read) => Is(pair.SameParty && !IsOpposite(pair)) * read.Claims.Contradicts),
        ("earlier-unnamed", (pair, _) => Is(pair.Earlier.Actors.Count == 0)),
        ("later-unnamed", (pair, _) => Is(pair.Later.Actors.Count == 0)),
        ("later-names-earlier", (pair, _) => Is(pair.LaterNamesEarlier)),
        ("later-names-earlier-and-contradicts", (pair, read) => Is(pair.LaterNamesEarlier) * read.Told.Contradicts),
        ("earlier-names-later", (pair, _) => Is(pair.EarlierNamesLater)),
        ("shared-names", (pair, _) => Few(pair.EarlierSide.Content.Names.Count(pair.LaterSide.Content.Names.Contains))),
        ("shared-numbers", (pair, _) => Few(pair.EarlierSide.Content.Numbers.Count(pair.LaterSide.Content.Numbers.Contains))),
        ("numbers-differ", (pair, _) => Is(Differ(pair.EarlierSide.Content.Numbers, pair.LaterSide.Content.Numbers))),
        ("later-cue-answers", (pair, _) => Is(pair.LaterSide.Cue.Answers)),
        ("later-cue-answers-and-cosine", (pair, _) => Is(pair.LaterSide.Cue.Answers) * pair.Cosine),
        ("later-content-answers", (pair, _) => Is(pair.LaterSide.Content.Answers)),
        ("later-content-answers-and-cosine", (pair, _) => Is(pair.LaterSide.Content.Answers) * pair.Cosine),
        ("later-joins", (pair, _) => Is(pair.LaterSide.Cue.Joins || pair.LaterSide.Content.Joins)),
        ("later-negated", (pair, _) => Is(pair.LaterSide.Content.IsNegated)),
        ("later-negated-and-cosine", (pair, _) => Is(pair.LaterSide.Content.IsNegated) * pair.Cosine),
        ("later-negated-nearby", (pair, _) => Is(pair.LaterSide.Content.IsNegated) * Nearness(pair)),
        ("hedged", (pair, _) => (Is(pair.Earlier.Hedged) + Is(pair.Later.Hedged)) / 2),
        ("nearby", (pair, _) => Nearness(pair)),
        ("nearby-and-cosine", (pair, _) => Nearness(pair) * pair.Cosine),
        ("nearby-and-contradicts", (pair, read) => Nearness(pair) * read.Told.Contradicts),
        ("characters", (pair, _) => Length(pair.Place?.Characters ?? 0)),
        ("later-rank", (pair, _) => pair.Place is { } place ? 1.0 / (1 + place.LaterRank) : 0),
        ("earlier-rank", (pair, _) => pair.Place is { } place ? 1.0 / (1 + place.EarlierRank) : 0),
        ("others-between", (pair, _) => pair.Place is { } place ? 1.0 / (1 + place.OthersBetween) : 0),
        ("earlier-nested", (pair, _) => Is(pair.Earlier.Parent is not null)),
        ("later-nested", (pair, _) => Is(pair.Later.Parent is not null)),
        ("earlier-confidence", (pair, _) => pair.Earlier.Confidence),
        ("later-confidence", (pair, _) => pair.Later.Confidence),
        ("earlier-length", (pair, _) => Length(pair.EarlierSide.Content.Stems.Count)),
        ("later-length", (pair, _) => Length(pair.LaterSide.Content.Stems.Count)),
    ];

    /// <summary>The features in their order; the weights' file names them so.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Features.Select(feature => feature.Name)];

    public static float[] Of(StatementPair pair, PairReadings read) => [.. Features.Select(feature => (float)feature.Of(pair, read))];

    /// <summary>Whether one is for its claim and the other against its own, so that claims that agree set the two against each other.</summary>
    public static bool IsOpposite(StatementPair pair) =>
        (pair.Earlier.Stance, pair.Later.Stance) is (Stance.For, Stance.Against) or (Stance.Against, Stance.For);

    private static double Nearness(StatementPair pair) => pair.Place is { } place ? 1.0 / place.Apart : 0;

    private static double Length(int count) => Math.Log(1 + count) / 10;

    private static double Few(int count) => Math.Min(3, count) / 3.0;

    private static bool Differ(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private static double Is(bool fact) => fact ? 1 : 0;
}
