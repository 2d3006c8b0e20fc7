using System.Globalization;
using Gainsay.Ledger;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What the trained pair reader says of two statements, and of their contents alone.</summary>
/// <param name="Told">Of the two as told, the earlier one first.</param>
/// <param name="Turned">The same, the later one first.</param>
/// <param name="Contents">Of their contents alone, the earlier one first.</param>
internal readonly record struct TrainedReadings(PairScore Told, PairScore Turned, PairScore Contents);

/// <summary>How likely two statements stand against each other by what the trained pair reader takes them for, whether or not a word says no.</summary>
/// <remarks>The reader has learned from invented affairs in which most statements that share words and names have nothing to do with each other (<c>training/data</c>). It is often too sure, so a
/// logistic regression weighs what it says with a few signs of the two; it was fitted on pairs of real articles that were judged by reading them (<c>training/README.md</c>).</remarks>
internal static class Contradiction
{
    // Nearness in meaning below which two statements are on two matters.
    private const double LeastCosine = 0.25;
    private const int FewestStems = 2;

    // Long contents share words with everything.
    private const double ManyStems = 40;

    private static readonly (string Name, Func<StatementPair, TrainedReadings, double> Of)[] Features =
    [
        ("(offset)", (_, _) => 1),
        ("told", (_, read) => LogOdds((read.Told.Contradicts + read.Turned.Contradicts) / 2)),
        ("told-least", (_, read) => LogOdds(Math.Min(read.Told.Contradicts, read.Turned.Contradicts))),
        ("contents-contradict", (_, read) => read.Contents.Contradicts),
        ("contents-agree", (_, read) => read.Contents.Agrees),
        ("opposite-and-contents-agree", (pair, read) => Is(PairFeatures.IsOpposite(pair)) * read.Contents.Agrees),
        ("opposite-and-contents-contradict", (pair, read) => Is(PairFeatures.IsOpposite(pair)) * read.Contents.Contradicts),
        ("opposite", (pair, _) => Is(PairFeatures.IsOpposite(pair))),
        ("cosine", (pair, _) => pair.Cosine),
        ("containment", (pair, _) => pair.EarlierSide.Claim.Containment(pair.LaterSide.Claim)),
        ("rare-words", (pair, _) => Math.Min(1, WordRarity.ShareOfShorter(pair.EarlierSide, pair.LaterSide))),
        ("same-article", (pair, _) => Is(pair.SameArticle)),
        ("denies", (pair, _) => Is(Either(pair, Attitude.Denies))),
        ("intends", (pair, _) => Is(Either(pair, Attitude.Intends))),
        ("both-intend", (pair, _) => Is(pair.Earlier.Attitude == Attitude.Intends && pair.Later.Attitude == Attitude.Intends)),
        ("doubts", (pair, _) => Is(Either(pair, Attitude.Doubts))),
        ("cue-rejects", (pair, _) => Is(pair.EarlierSide.Cue.Rejects || pair.LaterSide.Cue.Rejects)),
        ("clauses", (pair, _) => Is(pair.EarlierSide.IsClause && pair.LaterSide.IsClause)),
        ("may-be-shown", (pair, _) => Is(Showing.Allows(PairClass.Opposes, pair))),
        ("confidence", (pair, _) => Math.Min(pair.Earlier.Confidence, pair.Later.Confidence)),
        ("longer", (pair, _) => Math.Min(ManyStems, Math.Max(pair.EarlierSide.Content.Stems.Count, pair.LaterSide.Content.Stems.Count)) / ManyStems),
    ];

    private static readonly double[] Weights = Load();

    /// <summary>Whether the reader can be asked: somebody says each of the two, and says something.</summary>
    public static bool CanTell(StatementPair pair) =>
        pair.Cosine >= LeastCosine && !pair.SameParty && !pair.IsLongCopy && Tells(pair.EarlierSide) && Tells(pair.LaterSide);

    /// <summary>The likelihood, 0 to 1.</summary>
    public static double Likelihood(StatementPair pair, TrainedReadings read) =>
        1 / (1 + Math.Exp(-Features.Zip(Weights, (feature, weight) => weight * feature.Of(pair, read)).Sum()));

    private static bool Tells(LinkSide side) =>
        side.Statement.Actors.Count > 0
        && side.Statement.Attitude is not (Attitude.Declines or Attitude.Asks)
        && side.Content.Stems.Count >= FewestStems && side.Pointer != PointerKind.Whole;

    private static double[] Load()
    {
        var rows = WordRows.Load("contradiction.tsv").ToDictionary(row => row[0], row => row[^1], StringComparer.Ordinal);
        return [.. Features.Select(feature => rows.TryGetValue(feature.Name, out var weight) && double.TryParse(weight, CultureInfo.InvariantCulture, out var value)
            ? value : throw new InvalidDataException($"weights of contradictions, \"{feature.Name}\": expected a row with a weight."))];
    }

    // About -1 to 1.
    private static double LogOdds(double share) => Math.Log((share + 1e-3) / (1 - share + 1e-3)) / 7;

    private static bool Either(StatementPair pair, Attitude attitude) => pair.Earlier.Attitude == attitude || pair.Later.Attitude == attitude;

    private static double Is(bool fact) => fact ? 1 : 0;
}
