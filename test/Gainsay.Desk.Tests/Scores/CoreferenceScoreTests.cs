using CsCheck;
using Gainsay.Desk.Scores;

namespace Gainsay.Desk.Tests.Scores;

public sealed class CoreferenceScoreTests
{
    // Figure 1 of Pradhan et al., "Scoring coreference partitions of predicted mentions" (ACL 2014): h and i are in the response alone, e in the key alone.
    private static readonly CoreferenceScore Published = CoreferenceScore.Of(Chains("abc", "defg"), Chains("ab", "cd", "fghi"));

    [Fact]
    public void Muc_is_as_published() => Assert.Equal(("0.40", "0.40", "0.40"), Figures(Published.Muc));

    [Fact]
    public void B_cubed_is_as_published() => Assert.Equal(("0.42", "0.50", "0.45"), Figures(Published.BCubed));

    [Fact]
    public void Entity_CEAF_is_as_published() => Assert.Equal(("0.65", "0.43", "0.52"), Figures(Published.CeafE));

    [Fact]
    public void Mentions_are_counted_on_both_sides() => Assert.Equal(("0.86", "0.75", "0.80"), Figures(Published.Mentions));

    [Fact]
    public void Equal_chains_score_one_in_any_order() =>
        Assert.Equal(1, CoreferenceScore.Of(Chains("abc", "de"), Chains("ed", "cab")).ConllF1, 12);

    [Fact]
    public void Nothing_predicted_scores_nothing() => Assert.Equal(0, CoreferenceScore.Of(Chains("abc"), Chains()).ConllF1);

    [Fact]
    public void One_chain_of_all_keeps_every_link_and_loses_precision()
    {
        // Vilain et al. (MUC-6, 1995): gold {abc}{de} against {abcde}: recall 3/3, precision 3/4.
        var score = CoreferenceScore.Of(Chains("abc", "de"), Chains("abcde"));
        Assert.Equal(("1.00", "0.75", "0.86"), Figures(score.Muc));
    }

    [Fact]
    public void Documents_add_up_before_the_figures_are_divided()
    {
        var sum = CoreferenceScore.Of(Chains("ab"), Chains("ab")) + CoreferenceScore.Of(Chains("abcd"), Chains("ab", "cd"));
        Assert.Equal(3.0 / 4, sum.Muc.Recall);
    }

    [Fact]
    public void Recall_and_precision_change_places_with_gold_and_prediction() => Gen.Select(Partitions, Partitions).Sample((gold, predicted) =>
    {
        var (there, back) = (CoreferenceScore.Of(gold, predicted), CoreferenceScore.Of(predicted, gold));
        return Math.Abs(there.Muc.Recall - back.Muc.Precision) < 1e-9 && Math.Abs(there.BCubed.Recall - back.BCubed.Precision) < 1e-9
            && Math.Abs(there.CeafE.F1 - back.CeafE.F1) < 1e-9;
    });

    [Fact]
    public void The_best_assignment_is_no_worse_than_any_other() => Gen.Double[0, 1].Array[4].Array[1, 4].Sample(rows =>
    {
        var weights = new double[rows.Length, 4];
        for (var i = 0; i < rows.Length * 4; i++)
        {
            weights[i / 4, i % 4] = rows[i / 4][i % 4];
        }
        return Math.Abs(Assignment.Best(weights) - Exhaustive(rows, 0, [])) < 1e-9;
    });

    private static Gen<IReadOnlyList<IReadOnlyList<char>>> Partitions { get; } = Gen.Int[0, 3].Array[8].Select(chains =>
        (IReadOnlyList<IReadOnlyList<char>>)[.. chains.Select((chain, i) => (chain, mention: (char)('a' + i))).Where(m => m.chain > 0)
            .GroupBy(m => m.chain).Select(g => (IReadOnlyList<char>)[.. g.Select(m => m.mention)])]);

    private static double Exhaustive(double[][] rows, int row, HashSet<int> taken) => row == rows.Length
        ? 0
        : Enumerable.Range(0, 4).Where(column => !taken.Contains(column)).Max(column => rows[row][column] + Exhaustive(rows, row + 1, [.. taken, column]));

    private static IReadOnlyList<IReadOnlyList<char>> Chains(params string[] chains) => [.. chains.Select(chain => (IReadOnlyList<char>)[.. chain])];

    private static (string Recall, string Precision, string F1) Figures(ChainCount count) => (Two(count.Recall), Two(count.Precision), Two(count.F1));

    private static string Two(double figure) => figure.ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}
