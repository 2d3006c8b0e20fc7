using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Network;

/// <summary>Cues whose sources and contents are sought, each in its window.</summary>
/// <param name="Row">The window of each cue.</param>
/// <param name="First">Its first word, counted through all windows of the batch.</param>
/// <param name="Last">Its last word, likewise.</param>
/// <param name="Distances">[cues, words], by <see cref="CueDistance"/>.</param>
/// <param name="Mask">[cues, words], 1 for a word of the window.</param>
/// <param name="Gold">[cues, words] by <see cref="ReaderLabels.Role"/>; null where it is to be predicted.</param>
internal sealed record CueTensors(Tensor Row, Tensor First, Tensor Last, Tensor Distances, Tensor Mask, Tensor? Gold);

/// <summary>Windows as tensors, padded to the longest.</summary>
internal sealed class ReaderBatch
{
    private readonly IReadOnlyList<TrainingWindow> windows;
    private readonly int length;

    public ReaderBatch(IReadOnlyList<TrainingWindow> windows)
    {
        this.windows = windows;
        var pieces = windows.Max(w => w.Pieces.Length);
        length = windows.Max(w => w.WordAt.Length);
        Pieces = Pad(w => w.Pieces, pieces, 0);
        Shapes = Pad(w => w.Shapes, pieces, 0);
        PieceMask = Pad(w => [.. w.Pieces.Select(_ => 1)], pieces, 0).to(ScalarType.Float32);
        WordAt = Pad(w => w.WordAt, length, 0);
    }

    public Tensor Pieces { get; }

    public Tensor Shapes { get; }

    public Tensor PieceMask { get; }

    public Tensor WordAt { get; }

    /// <summary>All words, those beyond the ends of shorter windows not counted.</summary>
    public int WordCount => windows.Sum(w => w.WordAt.Length);

    /// <summary>The attitude of each gold cue, in the order of <see cref="GoldCues"/>.</summary>
    public Tensor Attitudes() => tensor(windows.SelectMany(w => w.Attributions.Select(a => (long)a.Attitude)).ToArray());

    /// <summary>The mentions of each window that has entities: their places among all words of the batch, and their entities.</summary>
    public IEnumerable<(long[] Places, int[] Entities)> Mentions()
    {
        for (var row = 0; row < windows.Count; row++)
        {
            if (windows[row].Entities is { } entities)
            {
                var words = Enumerable.Range(0, entities.Length).Where(word => entities[word] > 0).ToArray();
                yield return ([.. words.Select(word => ((long)row * length) + word)], [.. words.Select(word => entities[word])]);
            }
        }
    }

    /// <summary>Labels by word, [batch, words]; unlabelled where the corpus says nothing.</summary>
    public Tensor Labels(Func<TrainingWindow, int[]?> labels) => Pad(w => labels(w) ?? [], length, LabelledDocument.Unlabelled);

    /// <summary>The windows with trees, as rows of the batch; null where there is none.</summary>
    public Tensor? RowsWithTrees()
    {
        var rows = Enumerable.Range(0, windows.Count).Where(i => windows[i].Heads is not null).Select(i => (long)i).ToArray();
        return rows.Length == 0 ? null : tensor(rows);
    }

    /// <summary>Heads by word, the root as the number of words, [batch, words].</summary>
    public Tensor Heads() => Labels(w => w.Heads?.Select(head => head == LabelledDocument.Root ? length : head).ToArray());

    /// <summary>[batch, words, words], 1 where two words share a sentence.</summary>
    public Tensor SameSentence()
    {
        var sentence = Pad(w => w.Sentence, length, LabelledDocument.Unlabelled);
        return sentence.unsqueeze(2).eq(sentence.unsqueeze(1)).to(ScalarType.Float32);
    }

    /// <summary>The gold cues; null where there is none.</summary>
    public CueTensors? GoldCues() =>
        Cues([.. windows.SelectMany((window, row) => window.Attributions.Select(a => (row, a.CueFirst, a.CueLast, (GoldAttribution?)a)))]);

    /// <summary>The given cues; null where there is none.</summary>
    public CueTensors? Cues(IReadOnlyList<(int Row, int First, int Last, GoldAttribution? Gold)> cues)
    {
        if (cues.Count == 0)
        {
            return null;
        }
        var (distances, mask, gold) = (new long[cues.Count * length], new float[cues.Count * length], new long[cues.Count * length]);
        for (var i = 0; i < cues.Count; i++)
        {
            var (row, first, last, attribution) = cues[i];
            var sentence = windows[row].Sentence;
            for (var word = 0; word < sentence.Length; word++)
            {
                distances[(i * length) + word] = CueDistance.Of(word, first, last, sentence[word] == sentence[first]);
                mask[(i * length) + word] = 1;
            }
            foreach (var (word, label) in attribution?.Roles ?? [])
            {
                gold[(i * length) + word] = label;
            }
        }
        return new CueTensors(
            tensor(cues.Select(c => (long)c.Row).ToArray()),
            tensor(cues.Select(c => ((long)c.Row * length) + c.First).ToArray()),
            tensor(cues.Select(c => ((long)c.Row * length) + c.Last).ToArray()),
            tensor(distances, cues.Count, length),
            tensor(mask, cues.Count, length),
            cues[0].Gold is null ? null : tensor(gold, cues.Count, length));
    }

    private Tensor Pad(Func<TrainingWindow, IReadOnlyList<int>> values, int width, long padding)
    {
        var flat = new long[windows.Count * width];
        Array.Fill(flat, padding);
        for (var row = 0; row < windows.Count; row++)
        {
            var of = values(windows[row]);
            for (var i = 0; i < of.Count; i++)
            {
                flat[(row * width) + i] = of[i];
            }
        }
        return tensor(flat, windows.Count, width);
    }
}
