using System.Numerics.Tensors;

namespace Gainsay.Reading.Encoders;

/// <summary>Lets a word lean towards what it is elsewhere in the same article: "Hezbollah" in a bare headline is what the third paragraph makes plain.</summary>
/// <remarks>
/// After "one sense per discourse" (Gale, Church and Yarowsky, 1992). What is shared is the score of no name and of each class; where a name
/// begins is left to each place. Only words count as the same that are written alike, capitals and all, and only where one of them may be a
/// name at all, so that "of" in one name does not pull at every "of". Pure.
/// </remarks>
internal static class RepeatedNames
{
    // How far a word goes from its own score (0) to the mean of all like it (1). Chosen on UNER EWT dev: see training/README.md.
    private const float Lean = 0.5f;

    // A word may be a name where no class is farther than this below "no name".
    private const float Possible = 2f;

    private static readonly int Tags = ReaderLabels.Name.Count;
    private static readonly int Classes = ReaderLabels.Name.Count / 2;

    /// <summary>What to add to each word's scores, word by word, in the order of <see cref="ReaderLabels.Name"/>.</summary>
    /// <param name="forms">The words of an article.</param>
    /// <param name="scores">Their name scores, word by word.</param>
    public static float[] Shifts(IReadOnlyList<string> forms, ReadOnlySpan<float> scores)
    {
        var summaries = new float[forms.Count][];
        for (var word = 0; word < forms.Count; word++)
        {
            summaries[word] = Summary(scores.Slice(word * Tags, Tags));
        }
        var shifts = new float[scores.Length];
        var repeated = Enumerable.Range(0, forms.Count).GroupBy(word => forms[word], StringComparer.Ordinal).Select(group => group.ToArray());
        foreach (var words in repeated.Where(words => words.Length > 1 && words.Any(word => MayBeName(summaries[word]))))
        {
            var mean = new float[Classes + 1];
            foreach (var word in words)
            {
                TensorPrimitives.MultiplyAdd(summaries[word], 1f / words.Length, mean, mean);
            }
            foreach (var word in words)
            {
                Shift(shifts.AsSpan(word * Tags, Tags), mean, summaries[word]);
            }
        }
        return shifts;
    }

    /// <summary>The score of no name, then of each class: that of its better tag.</summary>
    private static float[] Summary(ReadOnlySpan<float> scores)
    {
        var summary = new float[Classes + 1];
        summary[0] = scores[0];
        for (var of = 1; of <= Classes; of++)
        {
            summary[of] = Math.Max(scores[(2 * of) - 1], scores[2 * of]);
        }
        return summary;
    }

    private static bool MayBeName(float[] summary) => TensorPrimitives.Max(summary.AsSpan(1)) > summary[0] - Possible;

    private static void Shift(Span<float> shift, float[] mean, float[] own)
    {
        shift[0] = Lean * (mean[0] - own[0]);
        for (var of = 1; of <= Classes; of++)
        {
            shift[(2 * of) - 1] = shift[2 * of] = Lean * (mean[of] - own[of]);
        }
    }
}
