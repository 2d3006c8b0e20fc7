namespace Gainsay.Ledger.Links;

/// <summary>How sure a link is, and who says so.</summary>
public enum LinkStanding
{
    /// <summary>The machine's, confident enough to be shown unasked.</summary>
    Likely,

    /// <summary>The machine's, below that; shown on request.</summary>
    Possible,

    /// <summary>The machine's, and a person says that it is right.</summary>
    Confirmed,

    /// <summary>A person drew it.</summary>
    Added,

    /// <summary>The machine's, and a person says that it is wrong. It takes part in no dispute, and never comes back by itself.</summary>
    Rejected,
}

/// <summary>Two statements of which one answers, contradicts, repeats, grants or takes back the other.</summary>
/// <param name="From">The later or answering statement.</param>
/// <param name="To">The statement that stood.</param>
/// <param name="Relation">What <paramref name="From"/> is to <paramref name="To"/>.</param>
/// <param name="Confidence">0 to 1: about how often links with this figure are right. 1 where a person decided.</param>
/// <param name="Reason">Why, in words for a person.</param>
/// <param name="Standing">How sure it is, and who says so.</param>
public sealed record Link(Statement From, Statement To, Relation Relation, double Confidence, string Reason, LinkStanding Standing)
{
    /// <summary>Whether it is shown unasked, and takes part in disputes.</summary>
    public bool IsShown => Standing is LinkStanding.Likely or LinkStanding.Confirmed or LinkStanding.Added;
}
