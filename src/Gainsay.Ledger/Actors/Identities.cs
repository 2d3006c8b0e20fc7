using Gainsay.Reading;

namespace Gainsay.Ledger.Actors;

/// <summary>Who is who in a set of readings, as a ledger decides it that holds just these and no corrections.</summary>
public static class Identities
{
    /// <summary>For each reading, the ledger-wide ids of its actors, in their order. The order of the readings does not matter.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Across(IReadOnlyList<ArticleReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var appearances = readings.Select(Appearance.AllOf).ToList();
        var qualifiers = appearances.SelectMany(all => all).GroupBy(appearance => appearance.Block, StringComparer.Ordinal)
            .ToDictionary(block => block.Key, block => Namesakes.Part(block.CountBy(appearance => appearance.Evidence).ToDictionary()), StringComparer.Ordinal);
        return [.. appearances.Select(all => (IReadOnlyList<string>)[.. all.Select(one => ActorId.Of(one.Block, qualifiers[one.Block][one.Evidence]))])];
    }
}
