namespace Gainsay.Desk.Scores.Entities;

/// <summary>B³ of a clustering against gold: how pure each mention's cluster is, and how much of its entity is in it, averaged over mentions.</summary>
/// <param name="Precision">Of what stands in a mention's cluster, the share that is of its entity; 0 to 1.</param>
/// <param name="Recall">Of what is of a mention's entity, the share that stands in its cluster; 0 to 1.</param>
/// <param name="Mentions">How many mentions were compared.</param>
/// <remarks>After Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (1998).</remarks>
public sealed record BCubed(double Precision, double Recall, int Mentions)
{
    /// <summary>The harmonic mean; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares the two clusterings of the same mentions.</summary>
    /// <param name="mentions">For each mention the name of its gold cluster, and of the found one.</param>
    public static BCubed Of(IReadOnlyList<(string Gold, string Found)> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        if (mentions.Count == 0)
        {
            return new BCubed(0, 0, 0);
        }
        var gold = mentions.CountBy(mention => mention.Gold, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var found = mentions.CountBy(mention => mention.Found, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var both = mentions.CountBy(mention => mention).ToDictionary();
        return new BCubed(
            mentions.Average(mention => both[mention] / (double)found[mention.Found]),
            mentions.Average(mention => both[mention] / (double)gold[mention.Gold]),
            mentions.Count);
    }
}
