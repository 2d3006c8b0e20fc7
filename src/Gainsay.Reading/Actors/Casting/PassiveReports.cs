using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds who speaks where the subject is the one who is told: <c>I was told on Monday, by a friend, that …</c>.</summary>
internal static class PassiveReports
{
    private static readonly HashSet<string> Addressing = new(["told", "informed", "assured", "warned", "advised", "notified", "reminded"], StringComparer.Ordinal);

    /// <summary>The head word of whoever the passive verb of a report names as speaking; null where the verb is none, or names nobody.</summary>
    public static int? Speaker(ChainText text, Attribution attribution)
    {
        if (attribution.Cue is not [.., var cue] || text.Words.In(cue) is not var (_, verb) || !Addressing.Contains(text.Lower(verb)))
        {
            return null;
        }
        var dependents = text.Words.Dependents(verb).ToList();
        var isTold = dependents.Exists(word => text.Words[word].Relation == "nsubj:pass" && attribution.Source.Any(source => source.Contains(text.Words[word].Span)));
        return isTold && dependents.Find(word => text.Words[word].Relation == "obl:agent") is > 0 and var agent ? agent : null;
    }
}
