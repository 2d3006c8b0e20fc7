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
    public StatementPair(Linkable one, Linkable other)
    {
        var inOrder = StatementOrder.ByTime.Compare(one.Statement, other.Statement) <= 0;
        var (first, second) = inOrder ? (one, other) : (other, one);
        var turned = first.Statement.Article.Id == second.Statement.Article.Id && Rejects(first.Statement) && !Rejects(second.Statement);
        (Earlier, Later) = turned ? (second, first) : (first, second);
        Cosine = CandidateScore.Cosine(one.Vector.Span, other.Vector.Span);
    }

    public Linkable Earlier { get; }

    public Linkable Later { get; }

    /// <summary>Nearness in meaning, -1 to 1.</summary>
    public double Cosine { get; }

    public bool SameArticle => Earlier.Statement.Article.Id == Later.Statement.Article.Id;

    /// <summary>What the pair reader compares: both claims put affirmatively. Who is for and who is against them, the stances tell.</summary>
    public ClaimPair Claims => new(Earlier.Statement.Text, Later.Statement.Text);

    /// <summary>The same whichever of the two came first.</summary>
    public string Name => string.CompareOrdinal(Earlier.Statement.Key, Later.Statement.Key) < 0
        ? Earlier.Statement.Key + Later.Statement.Key
        : Later.Statement.Key + Earlier.Statement.Key;

    /// <summary>The two attributions, whichever of their claims are compared.</summary>
    public (string, int, string, int) Attributions =>
        (Earlier.Statement.Article.Id, Earlier.Statement.Attribution, Later.Statement.Article.Id, Later.Statement.Attribution) is var (a, i, b, j)
            && (string.CompareOrdinal(a, b), i).CompareTo((0, j)) <= 0 ? (a, i, b, j) : (b, j, a, i);

    /// <summary>Whether a statement says that something is not so.</summary>
    public static bool Rejects(Statement statement) => statement.Attitude is Attitude.Denies || statement.Stance == Stance.Against;
}
