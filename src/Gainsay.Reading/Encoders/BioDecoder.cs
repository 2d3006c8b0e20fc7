namespace Gainsay.Reading.Encoders;

/// <summary>Finds the best sequence of tags: the sum of each word's scores and of the scores from tag to tag (Viterbi).</summary>
/// <remarks>Tags come as O, B-x, I-x, B-y, I-y, …; an I follows only a B or an I of its own kind. Immutable.</remarks>
public sealed class BioDecoder
{
    private readonly float[] fromTo;
    private readonly float[] start;

    /// <param name="tags">How many tags there are.</param>
    /// <param name="transitions">Scores from tag to tag, row by row; null where only what is forbidden matters.</param>
    /// <param name="starts">Scores of the first word's tag; null where only what is forbidden matters.</param>
    public BioDecoder(int tags, float[]? transitions = null, float[]? starts = null)
    {
        Tags = tags;
        fromTo = new float[tags * tags];
        start = new float[tags];
        for (var to = 0; to < tags; to++)
        {
            start[to] = IsInside(to) ? float.NegativeInfinity : starts?[to] ?? 0;
            for (var from = 0; from < tags; from++)
            {
                fromTo[(from * tags) + to] = Allows(from, to) ? transitions?[(from * tags) + to] ?? 0 : float.NegativeInfinity;
            }
        }
    }

    /// <summary>How many tags there are.</summary>
    public int Tags { get; }

    /// <summary>Whether a word of tag <paramref name="to"/> may follow one of tag <paramref name="from"/>.</summary>
    public static bool Allows(int from, int to) => !IsInside(to) || from == to || from == to - 1;

    /// <summary>Whether the tag goes on with a span, which the word before began.</summary>
    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    /// <summary>The best tags for a run of words.</summary>
    /// <param name="scores">Each word's scores, word by word.</param>
    public int[] Decode(ReadOnlySpan<float> scores)
    {
        var words = scores.Length / Tags;
        var tags = new int[words];
        if (words == 0)
        {
            return tags;
        }
        var back = new int[words * Tags];
        var best = new float[Tags];
        for (var tag = 0; tag < Tags; tag++)
        {
            best[tag] = start[tag] + scores[tag];
        }
        var next = new float[Tags];
        for (var word = 1; word < words; word++)
        {
            for (var to = 0; to < Tags; to++)
            {
                var from = BestFrom(best, to);
                back[(word * Tags) + to] = from;
                next[to] = best[from] + fromTo[(from * Tags) + to] + scores[(word * Tags) + to];
            }
            (best, next) = (next, best);
        }
        tags[^1] = Array.IndexOf(best, best.Max());
        for (var word = words - 1; word > 0; word--)
        {
            tags[word - 1] = back[(word * Tags) + tags[word]];
        }
        return tags;
    }

    /// <summary>The best tags with at most one span of a kind: where the best of all have several, each is tried without the others.</summary>
    /// <param name="begin">The tag that begins a span of the kind.</param>
    /// <param name="scores">Each word's scores, word by word.</param>
    public int[] DecodeWithOne(int begin, float[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var tags = Decode(scores);
        var spans = Enumerable.Range(0, tags.Length).Where(word => tags[word] == begin).Select(first => (First: first, End: EndOf(tags, first))).ToArray();
        return spans.Length < 2
            ? tags
            : spans.Select(span => Decode(Only(begin, scores, span.First, span.End))).MaxBy(one => Likelihood(scores, one))!;
    }

    private static int EndOf(int[] tags, int first)
    {
        var end = first + 1;
        while (end < tags.Length && tags[end] == tags[first] + 1)
        {
            end++;
        }
        return end;
    }

    /// <summary>The scores with the kind impossible outside some words, and no second one beginning among them.</summary>
    private float[] Only(int begin, float[] scores, int first, int end)
    {
        var changed = (float[])scores.Clone();
        for (var word = 0; word < scores.Length / Tags; word++)
        {
            changed[(word * Tags) + begin] = word == first ? changed[(word * Tags) + begin] : float.NegativeInfinity;
            changed[(word * Tags) + begin + 1] = word > first && word < end ? changed[(word * Tags) + begin + 1] : float.NegativeInfinity;
        }
        return changed;
    }

    /// <summary>How likely the tags are among all that are allowed: 0 to 1.</summary>
    /// <param name="scores">Each word's scores, word by word.</param>
    /// <param name="tags">A tag for each word.</param>
    public double Likelihood(ReadOnlySpan<float> scores, ReadOnlySpan<int> tags)
    {
        if (tags.IsEmpty)
        {
            return 1;
        }
        double path = start[tags[0]] + scores[tags[0]];
        var sums = new double[Tags];
        for (var tag = 0; tag < Tags; tag++)
        {
            sums[tag] = start[tag] + scores[tag];
        }
        var terms = new double[Tags];
        for (var word = 1; word < tags.Length; word++)
        {
            path += fromTo[(tags[word - 1] * Tags) + tags[word]] + scores[(word * Tags) + tags[word]];
            var next = new double[Tags];
            for (var to = 0; to < Tags; to++)
            {
                for (var from = 0; from < Tags; from++)
                {
                    terms[from] = sums[from] + fromTo[(from * Tags) + to];
                }
                next[to] = LogSum(terms) + scores[(word * Tags) + to];
            }
            sums = next;
        }
        return Math.Exp(path - LogSum(sums));
    }

    private static double LogSum(double[] terms)
    {
        var largest = terms.Max();
        return double.IsNegativeInfinity(largest) ? largest : largest + Math.Log(terms.Sum(term => Math.Exp(term - largest)));
    }

    private int BestFrom(float[] best, int to)
    {
        var from = 0;
        for (var candidate = 1; candidate < Tags; candidate++)
        {
            if (best[candidate] + fromTo[(candidate * Tags) + to] > best[from] + fromTo[(from * Tags) + to])
            {
                from = candidate;
            }
        }
        return from;
    }
}
