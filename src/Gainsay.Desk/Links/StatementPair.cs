using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>Two statements that may have to do with each other, put into order: the one that stood, and the one that may answer it.</summary>
/// <remarks>The order comes from the two alone. Of one that rejects and one that does not, the former answers, because headlines deny what is told further down;
/// otherwise the later one does, and within an article the one further down.</remarks>
internal sealed class StatementPair
{
    private const int LongText = 12;
    private const double OfCopy = 0.4;

    private readonly Lazy<bool> sameActor;
    private readonly Lazy<bool> sameParty;
    private readonly Lazy<bool> laterNamesEarlier;
    private readonly Lazy<bool> earlierNamesLater;
    private readonly Lazy<bool> givesAnotherFigure;

    public StatementPair(LinkSide one, LinkSide other)
        : this(InOrder(one, other))
    {
    }

    private StatementPair((LinkSide Earlier, LinkSide Later) sides)
    {
        (EarlierSide, LaterSide) = sides;
        Cosine = CandidateScore.Cosine(EarlierSide.Linkable.Vector.Span, LaterSide.Linkable.Vector.Span);
        sameActor = new(() => Speakers.Share(Earlier, Later));
        sameParty = new(() => Speakers.ShareParty(Earlier, Later));
        laterNamesEarlier = new(() => Speakers.Names(LaterSide, Earlier));
        earlierNamesLater = new(() => Speakers.Names(EarlierSide, Later));
        givesAnotherFigure = new(() => Estimates.Differ(this));
    }

    public LinkSide EarlierSide { get; }

    public LinkSide LaterSide { get; }

    public Statement Earlier => EarlierSide.Statement;

    public Statement Later => LaterSide.Statement;

    /// <summary>Nearness in meaning, -1 to 1.</summary>
    public double Cosine { get; }

    /// <summary>Where the two stand in their article. Null where they stand in two, or where their places are not to be looked at.</summary>
    public PairPlace? Place { get; init; }

    /// <summary>How likely the later one answers the earlier one, 0 to 1: see <see cref="Rejoinder"/>.</summary>
    public double Answer => SameArticle
        ? Place?.Rejoinder ?? 0
        : Rejoinder.LogOdds(this, WordRarity.SharedAcross(EarlierSide, LaterSide)) is { } odds ? Rejoinder.Likelihood(odds) : 0;

    public bool SameArticle => Earlier.Article.Id == Later.Article.Id;

    /// <summary>Both claims put affirmatively. Who is for and who is against them, the stances tell.</summary>
    public ClaimPair Claims => new(Earlier.Text, Later.Text);

    /// <summary>Both as the articles tell them: source, cue and content.</summary>
    public ClaimPair AsTold => new(LinkSide.ToldBy(Earlier), LinkSide.ToldBy(Later));

    /// <summary>Whether an actor says both.</summary>
    public bool SameActor => sameActor.Value;

    /// <summary>Whether an actor says both, or one speaks for the other's, or both for the same.</summary>
    public bool SameParty => sameParty.Value;

    /// <summary>Whether the later one's words name who says the earlier one.</summary>
    public bool LaterNamesEarlier => laterNamesEarlier.Value;

    /// <summary>Whether the earlier one's words name who says the later one.</summary>
    public bool EarlierNamesLater => earlierNamesLater.Value;

    /// <summary>Whether both are long and one has much of the words of the other: they say the same, whatever stance one of them was given.</summary>
    public bool IsLongCopy =>
        Math.Min(EarlierSide.Shingles.Words, LaterSide.Shingles.Words) >= LongText && EarlierSide.Shingles.In(LaterSide.Shingles) >= OfCopy;

    /// <summary>The same whichever of the two came first.</summary>
    public string Name => string.CompareOrdinal(Earlier.Key, Later.Key) < 0 ? Earlier.Key + Later.Key : Later.Key + Earlier.Key;

    /// <summary>The two attributions, whichever of their claims are compared.</summary>
    public (string, int, string, int) Attributions =>
        (Earlier.Article.Id, Earlier.Attribution, Later.Article.Id, Later.Attribution) is var (a, i, b, j)
            && (string.CompareOrdinal(a, b), i).CompareTo((0, j)) <= 0 ? (a, i, b, j) : (b, j, a, i);

    /// <summary>A pair of one article of which it is known which one answers the other.</summary>
    public static StatementPair Answering(LinkSide answered, LinkSide answer, PairPlace place) => new((answered, answer)) { Place = place };

    /// <summary>Whether the later one answers the earlier one by its own words: see <see cref="DirectAnswers"/>.</summary>
    public bool IsDirect => Place is { IsDirect: true };

    /// <summary>Whether the two give different figures of one thing: see <see cref="Estimates"/>.</summary>
    public bool GivesAnotherFigure => givesAnotherFigure.Value;

    /// <summary>Whether their own words tell that the two oppose each other, and nothing need be compared.</summary>
    public bool IsToldByWords => IsDirect || GivesAnotherFigure;

    /// <summary>The same two statements, as if they stood in two articles.</summary>
    public StatementPair Apart() => new(EarlierSide, LaterSide);

    /// <summary>Whether a statement says that something is not so.</summary>
    public static bool Rejects(Statement statement) => statement.Attitude is Attitude.Denies || statement.Stance == Stance.Against;

    private static (LinkSide, LinkSide) InOrder(LinkSide one, LinkSide other)
    {
        var (first, second) = StatementOrder.ByTime.Compare(one.Statement, other.Statement) <= 0 ? (one, other) : (other, one);
        return first.Statement.Article.Id == second.Statement.Article.Id && Rejects(first.Statement) && !Rejects(second.Statement) ? (second, first) : (first, second);
    }
}
