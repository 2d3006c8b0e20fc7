namespace Gainsay.Ledger.Links;

/// <summary>What linking made of one article's statements, to be kept with its reading.</summary>
/// <param name="Linker">The version of what drew the links.</param>
/// <param name="Revision">What <see cref="ILinkLedger.Revision"/> was before the candidates were asked for.</param>
/// <param name="Statements">The article's statements, in its reading's order.</param>
/// <param name="Links">Within the article, and to or from statements that stand in the ledger.</param>
/// <param name="Repeats">Likewise.</param>
public sealed record LinkedArticle(
    string Linker,
    long Revision,
    IReadOnlyList<Linkable> Statements,
    IReadOnlyList<DrawnLink> Links,
    IReadOnlyList<DrawnRepeat> Repeats);

/// <summary>A link as the machine draws it.</summary>
/// <param name="From">The key of the later or answering statement.</param>
/// <param name="To">The key of the one that stood.</param>
/// <param name="Relation">What the first is to the second.</param>
/// <param name="Confidence">0 to 1: about how often links with this figure are right.</param>
/// <param name="IsLikely">Whether it is confident enough to be shown unasked.</param>
/// <param name="Reason">Why, in words for a person.</param>
public sealed record DrawnLink(string From, string To, Relation Relation, double Confidence, bool IsLikely, string Reason);

/// <summary>Two statements that are one voice.</summary>
/// <param name="From">The key of the later one.</param>
/// <param name="To">The key of the earlier one.</param>
/// <param name="Kind">How the later one repeats the earlier one.</param>
public sealed record DrawnRepeat(string From, string To, Disputes.RepeatKind Kind);
