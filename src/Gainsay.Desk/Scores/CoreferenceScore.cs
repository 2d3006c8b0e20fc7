namespace Gainsay.Desk.Scores;

/// <summary>A figure of precision and one of recall, as sums over documents.</summary>
/// <param name="RecallHits">What of the gold was found.</param>
/// <param name="Gold">What there was to find.</param>
/// <param name="PrecisionHits">What of the prediction is right.</param>
/// <param name="Predicted">What was predicted.</param>
public readonly record struct ChainCount(double RecallHits, double Gold, double PrecisionHits, double Predicted)
{
    public double Recall => Gold > 0 ? RecallHits / Gold : 0;

    public double Precision => Predicted > 0 ? PrecisionHits / Predicted : 0;

    public double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

    public static ChainCount operator +(ChainCount a, ChainCount b) =>
        new(a.RecallHits + b.RecallHits, a.Gold + b.Gold, a.PrecisionHits + b.PrecisionHits, a.Predicted + b.Predicted);

    public static ChainCount Add(ChainCount left, ChainCount right) => left + right;
}

/// <summary>How well chains of mentions agree with gold chains, by the three measures of CoNLL-2012, and how well the mentions do.</summary>
/// <remarks>
/// MUC (Vilain et al., MUC-6, 1995) counts links; B³ (Bagga and Baldwin, LREC 1998) mentions; CEAF-e (Luo, HLT/EMNLP 2005) aligns chains one to one
/// so that their φ₄ similarity is largest. Mentions that only one side has are treated as in Pradhan et al., "Scoring coreference partitions of
/// predicted mentions: a reference implementation" (ACL 2014). A mention agrees when its first and last word do. All are summed over documents.
/// </remarks>
public sealed record CoreferenceScore(ChainCount Muc, ChainCount BCubed, ChainCount CeafE, ChainCount Mentions)
{
    /// <summary>The mean of the three F1 figures.</summary>
    public double ConllF1 => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    public static CoreferenceScore Zero { get; } = new(default, default, default, default);

    public static CoreferenceScore operator +(CoreferenceScore a, CoreferenceScore b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new(a.Muc + b.Muc, a.BCubed + b.BCubed, a.CeafE + b.CeafE, a.Mentions + b.Mentions);
    }

    public static CoreferenceScore Add(CoreferenceScore left, CoreferenceScore right) => left + right;

    /// <summary>The score of one document.</summary>
    /// <param name="gold">Gold chains of mentions; no mention is in two.</param>
    /// <param name="predicted">Predicted ones, likewise.</param>
    /// <typeparam name="T">What a mention is known by.</typeparam>
    public static CoreferenceScore Of<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> predicted)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var (goldOf, predictedOf) = (ChainOf(gold), ChainOf(predicted));
        var (linksFound, links) = Links(gold, predictedOf);
        var (linksRight, linksGiven) = Links(predicted, goldOf);
        var similarity = Similarity(gold, predicted, predictedOf);
        double common = goldOf.Keys.Count(predictedOf.ContainsKey);
        return new CoreferenceScore(
            new ChainCount(linksFound, links, linksRight, linksGiven),
            new ChainCount(Share(gold, predictedOf), goldOf.Count, Share(predicted, goldOf), predictedOf.Count),
            new ChainCount(similarity, gold.Count, similarity, predicted.Count),
            new ChainCount(common, goldOf.Count, common, predictedOf.Count));
    }

    private static Dictionary<T, int> ChainOf<T>(IReadOnlyList<IReadOnlyList<T>> chains)
        where T : notnull
    {
        var chainOf = new Dictionary<T, int>();
        for (var chain = 0; chain < chains.Count; chain++)
        {
            foreach (var mention in chains[chain])
            {
                chainOf.Add(mention, chain);
            }
        }
        return chainOf;
    }

    /// <summary>Links that a chain needs, and how many remain when the other side has cut it in pieces.</summary>
    private static (double Found, double All) Links<T>(IReadOnlyList<IReadOnlyList<T>> chains, Dictionary<T, int> other)
        where T : notnull
    {
        var (found, all) = (0, 0);
        foreach (var chain in chains)
        {
            var pieces = chain.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count() + chain.Count(mention => !other.ContainsKey(mention));
            found += chain.Count - pieces;
            all += chain.Count - 1;
        }
        return (found, all);
    }

    /// <summary>For each mention, the share of its chain that the other side's chain of it holds, summed.</summary>
    private static double Share<T>(IReadOnlyList<IReadOnlyList<T>> chains, Dictionary<T, int> other)
        where T : notnull =>
        chains.Sum(chain => chain.Where(other.ContainsKey).GroupBy(mention => other[mention]).Sum(same => (double)same.Count() * same.Count() / chain.Count));

    private static double Similarity<T>(IReadOnlyList<IReadOnlyList<T>> gold, IReadOnlyList<IReadOnlyList<T>> predicted, Dictionary<T, int> predictedOf)
        where T : notnull
    {
        var weights = new double[gold.Count, predicted.Count];
        for (var chain = 0; chain < gold.Count; chain++)
        {
            foreach (var same in gold[chain].Where(predictedOf.ContainsKey).GroupBy(mention => predictedOf[mention]))
            {
                weights[chain, same.Key] = 2.0 * same.Count() / (gold[chain].Count + predicted[same.Key].Count);
            }
        }
        return Assignment.Best(weights);
    }
}
