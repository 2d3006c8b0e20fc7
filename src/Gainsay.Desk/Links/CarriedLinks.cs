using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;

namespace Gainsay.Desk.Links;

/// <summary>Carries what is answered in one article over to another in which one of the two sides says the same again.</summary>
/// <remarks>
/// The ministry denies in the Herald what the union says there; the union says it in the Post too, so the ministry's denial stands against the Post's statement as well.
/// Only opposing links within one article are carried, and over one repetition at a time: what comes over two is less sure than either. Copies are left out, for a reprint has both sides itself.
/// </remarks>
internal static class CarriedLinks
{
    // Of the telling words of the shorter one that a repetition has in common with what it repeats: what one voice says of one matter at two times is often not what is answered, read by hand.
    private const double LeastAlike = 0.5;

    // How many repetitions of other kinds than copies were right, read by hand: 56 of 61.
    private const double RightRepeats = 0.92;

    /// <summary>The links to other articles, those that are carried among them.</summary>
    /// <param name="statements">Of the article that comes in.</param>
    /// <param name="within">What was drawn within it.</param>
    /// <param name="across">What was drawn between it and others.</param>
    /// <param name="stored">The statement of the ledger by its key.</param>
    /// <param name="answersTo">The opposing links of statements of the ledger within their own articles that are shown unasked, by the statement's key.</param>
    public static IReadOnlyList<DrawnLink> Of(
        IReadOnlyList<Statement> statements, Drawn within, Drawn across, Func<string, Statement?> stored, Func<IReadOnlyCollection<string>, ILookup<string, Link>> answersTo)
    {
        var fresh = statements.ToDictionary(statement => statement.Key, StringComparer.Ordinal);
        var ownLinks = within.Links.Where(link => link.IsLikely && link.Relation.OpposesAnother()).ToList();
        var carried = new Dictionary<(string, string), DrawnLink>();
        var repeats = across.Repeats.Where(repeat => repeat.Kind != RepeatKind.Copy)
            .Select(repeat => fresh.TryGetValue(repeat.From, out var later) ? (Own: later, Other: repeat.To) : (Own: fresh[repeat.To], Other: repeat.From))
            .ToList();
        var answers = answersTo([.. repeats.Select(repeat => repeat.Other).Distinct(StringComparer.Ordinal)]);
        foreach (var (own, othersKey) in repeats)
        {
            if (stored(othersKey) is not { } other || WordRarity.ShareOfShorter(SideOf(own), SideOf(other)) < LeastAlike)
            {
                continue;
            }
            // What the article itself answers is said again over there; what is answered over there is said again in the article.
            foreach (var link in ownLinks.Where(link => link.From == own.Key || link.To == own.Key))
            {
                Carry(fresh[link.From == own.Key ? link.To : link.From], other, link.Confidence, repeatsAnswer: link.From == own.Key);
            }
            foreach (var link in answers[othersKey])
            {
                Carry(link.From.Key == othersKey ? link.To : link.From, own, link.Confidence, repeatsAnswer: link.From.Key == othersKey);
            }
        }
        var drawn = across.Links.Select(link => (Link: link, Pair: PairOf(link.From, link.To))).ToList();
        var shown = drawn.Where(one => one.Link.IsLikely).Select(one => one.Pair).ToHashSet();
        var added = carried.Where(one => !shown.Contains(one.Key)).ToDictionary(one => one.Key, one => one.Value);
        return
        [
            .. drawn.Where(one => !added.ContainsKey(one.Pair)).Select(one => one.Link).Concat(added.Values)
                .OrderBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal),
        ];

        void Carry(Statement one, Statement other, double confidence, bool repeatsAnswer)
        {
            if (one.Article.Id == other.Article.Id || Speakers.ShareParty(one, other))
            {
                return;
            }
            var (stood, answering) = StatementOrder.ByTime.Compare(one, other) < 0 ? (one, other) : (other, one);
            var relation = StatementPair.Rejects(answering) ? Relation.Denies : Relation.Contradicts;
            var link = new DrawnLink(answering.Key, stood.Key, relation, Math.Round(confidence * RightRepeats, 3), IsLikely: true, DrawnReason.OfCarried(stood, answering, relation, repeatsAnswer));
            var pair = PairOf(link.From, link.To);
            if (!carried.TryGetValue(pair, out var known) || known.Confidence < link.Confidence || (known.Confidence == link.Confidence && string.CompareOrdinal(known.Reason, link.Reason) > 0))
            {
                carried[pair] = link;
            }
        }
    }

    private static LinkSide SideOf(Statement statement) => new(new Linkable(statement, [], "", default));

    private static (string, string) PairOf(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
