using CsCheck;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class TreeDecoderTests
{
    private static readonly Gen<(float[,] Arcs, float[] Roots)> Scores =
        from count in Gen.Int[1, 6]
        from arcs in Gen.Float[-9, 0].Array2D[count, count]
        from roots in Gen.Float[-9, 0].Array[count]
        select (arcs, roots);

    [Fact]
    public void The_heads_always_form_a_tree_with_one_root() =>
        Scores.Sample(scores => TreeDecoder.IsTree(TreeDecoder.Decode(scores.Arcs, scores.Roots)));

    [Fact]
    public void No_tree_with_one_of_the_likeliest_roots_is_better() => Scores.Sample(scores =>
    {
        var (arcs, roots) = scores;
        var found = Sum(TreeDecoder.Decode(arcs, roots), arcs, roots);
        var tried = Enumerable.Range(0, roots.Length).OrderByDescending(word => roots[word]).Take(3).ToHashSet();
        return Trees(roots.Length).Where(heads => tried.Contains(Array.IndexOf(heads, TreeDecoder.Root))).All(heads => Sum(heads, arcs, roots) <= found + 1e-3);
    });

    [Fact]
    public void Two_words_that_head_each_other_are_parted()
    {
        var arcs = new float[,] { { 0, -1, -1 }, { -5, 0, -0.1f }, { -5, -0.2f, 0 } };
        Assert.Equal([TreeDecoder.Root, 2, 0], TreeDecoder.Decode(arcs, [-0.1f, -9, -9]));
    }

    private static double Sum(int[] heads, float[,] arcs, float[] roots) =>
        heads.Select((head, word) => (double)(head == TreeDecoder.Root ? roots[word] : arcs[word, head])).Sum();

    private static IEnumerable<int[]> Trees(int count)
    {
        var heads = new int[count];
        IEnumerable<int[]> From(int word)
        {
            if (word == count)
            {
                if (TreeDecoder.IsTree(heads))
                {
                    yield return [.. heads];
                }
                yield break;
            }
            for (var head = -1; head < count; head++)
            {
                heads[word] = head;
                foreach (var tree in From(word + 1))
                {
                    yield return tree;
                }
            }
        }
        return From(0);
    }
}
