using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Runs;

/// <summary>How the network does on the dev parts, in quick measures by word: windows without context, nothing done after decoding.</summary>
internal sealed class DevScores
{
    private readonly SpanScore cues = new();
    private readonly SpanScore sources = new();
    private readonly SpanScore contents = new();
    private readonly SpanScore strict = new();
    private readonly SpanScore names = new();
    private readonly (int Right, int Found, int Gold)[] attitudes = new (int, int, int)[ReaderLabels.Attitude.Count];
    private (int Right, int Found, int Gold) reported;
    private (int Right, int Heads, int Labelled, int Words) trees;

    public static DevScores Of(ReaderNetwork network, TrainingCorpora corpora, WindowSampler sampler)
    {
        network.eval();
        var scores = new DevScores();
        using (no_grad())
        {
            ForEach(network, corpora.AttributionsDev, sampler, scores.AddAttributions);
            ForEach(network, corpora.TreesDev, sampler, scores.AddTrees);
            ForEach(network, corpora.NamesDev, sampler, scores.AddNames);
        }
        network.train();
        return scores;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"cue {cues.F1:F1} source {sources.F1:F1} content {contents.F1:F1} strict {strict.F1:F1}; UPOS {Percent(trees.Right):F1} UAS {Percent(trees.Heads):F1} LAS {Percent(trees.Labelled):F1}; names {names.F1:F1}; words of contents {F1(reported):F1}; attitudes {attitudes.Skip(1).Average(F1):F1}, denies {F1(attitudes[1]):F1}");

    private double Percent(int right) => trees.Words == 0 ? 0 : 100.0 * right / trees.Words;

    private static void ForEach(
        ReaderNetwork network,
        IReadOnlyList<LabelledDocument> documents,
        WindowSampler sampler,
        Action<ReaderNetwork, IReadOnlyList<TrainingWindow>, ReaderBatch, Tensor> add)
    {
        foreach (var windows in documents.SelectMany(sampler.Plain).OrderBy(w => w.Pieces.Length).Chunk(8))
        {
            using var scope = NewDisposeScope();
            var batch = new ReaderBatch(windows);
            add(network, windows, batch, network.Words(batch));
        }
    }

    private void AddAttributions(ReaderNetwork network, IReadOnlyList<TrainingWindow> windows, ReaderBatch batch, Tensor words)
    {
        var decoder = new BioDecoder(ReaderLabels.Cue.Count);
        var tags = network.TagScores(words)[0];
        var found = new List<(int Row, int First, int Last, GoldAttribution? Gold)>();
        for (var row = 0; row < windows.Count; row++)
        {
            var spans = SpanScore.Spans(decoder.Decode(Values(tags[row], windows[row]))).ToList();
            found.AddRange(spans.Select(s => (row, s.First, s.Last, (GoldAttribution?)null)));
            cues.Add(spans, SpanScore.Spans(windows[row].Cues!));
        }
        if (batch.GoldCues() is { } given)
        {
            AddAttitudes(network.AttitudeScores(words, given).argmax(1), batch.Attitudes());
        }
        AddReported(network, batch, words);
        var predicted = Roles(network, windows, batch.Cues(found), words);
        for (var row = 0; row < windows.Count; row++)
        {
            var gold = windows[row].Attributions.Take(windows[row].OutermostCount).Select(a => (a.CueFirst, a.CueLast, Tags: Tags(a, windows[row]))).ToList();
            var mine = found.Select((f, i) => (f, i)).Where(x => x.f.Row == row).Select(x => (x.f.First, x.f.Last, Tags: predicted[x.i])).ToList();
            sources.Add(mine.SelectMany(a => Spans(a.Tags, 1)), gold.SelectMany(a => Spans(a.Tags, 1)));
            contents.Add(mine.SelectMany(a => Spans(a.Tags, 2)), gold.SelectMany(a => Spans(a.Tags, 2)));
            strict.Add(mine.Select(a => Whole(a.First, a.Last, a.Tags)), gold.Select(a => Whole(a.CueFirst, a.CueLast, a.Tags)));
        }
    }

    private void AddReported(ReaderNetwork network, ReaderBatch batch, Tensor words)
    {
        var gold = batch.Labels(w => w.Reported);
        var mine = network.InnerTagScores(words)[1].argmax(2).eq(1).logical_and(gold.ge(0));
        reported = (reported.Right + Count(mine.logical_and(gold.eq(1))), reported.Found + Count(mine), reported.Gold + Count(gold.eq(1)));
    }

    private void AddAttitudes(Tensor mine, Tensor gold)
    {
        foreach (var (found, right) in mine.data<long>().ToArray().Zip(gold.data<long>().ToArray()).Where(pair => pair.Second >= 0))
        {
            attitudes[found].Found++;
            attitudes[right].Gold++;
            attitudes[right].Right += found == right ? 1 : 0;
        }
    }

    private static double F1((int Right, int Found, int Gold) count) =>
        count.Found + count.Gold == 0 ? 0 : 200.0 * count.Right / (count.Found + count.Gold);

    private static List<int[]> Roles(ReaderNetwork network, IReadOnlyList<TrainingWindow> windows, CueTensors? cues, Tensor words)
    {
        if (cues is null)
        {
            return [];
        }
        var decoder = new BioDecoder(ReaderLabels.Role.Count, [.. network.Chain.Steps.data<float>()], [.. network.Chain.Starts.data<float>()]);
        var scores = network.RoleScores(words, cues);
        var rows = cues.Row.data<long>().ToArray();
        return [.. rows.Select((row, i) => decoder.Decode(Values(scores[i], windows[(int)row])))];
    }

    private void AddTrees(ReaderNetwork network, IReadOnlyList<TrainingWindow> windows, ReaderBatch batch, Tensor words)
    {
        var upos = network.TagScores(words)[3].argmax(2);
        var arcs = network.ArcScores(words, batch.SameSentence()).argmax(2);
        var relations = network.RelationScores(words, arcs).argmax(2);
        var gold = batch.Heads();
        var known = gold.ge(0);
        var right = arcs.eq(gold).logical_and(known);
        trees.Words += Count(known);
        trees.Right += Count(upos.eq(batch.Labels(w => w.PartsOfSpeech)).logical_and(known));
        trees.Heads += Count(right);
        trees.Labelled += Count(right.logical_and(relations.eq(batch.Labels(w => w.Relations))));
    }

    private void AddNames(ReaderNetwork network, IReadOnlyList<TrainingWindow> windows, ReaderBatch batch, Tensor words)
    {
        var decoder = new BioDecoder(ReaderLabels.Name.Count);
        var tags = network.TagScores(words)[1];
        for (var row = 0; row < windows.Count; row++)
        {
            // The corpus has no miscellaneous names.
            var found = SpanScore.Spans(decoder.Decode(Values(tags[row], windows[row]))).Where(s => s.Kind < 4);
            names.Add(found, SpanScore.Spans(windows[row].Names!));
        }
    }

    private static float[] Values(Tensor scores, TrainingWindow window) =>
        [.. scores.narrow(0, 0, window.WordAt.Length).contiguous().data<float>()];

    private static int Count(Tensor flags) => (int)flags.sum().item<long>();

    private static IEnumerable<(int First, int Last, int Kind)> Spans(int[] tags, int kind) => SpanScore.Spans(tags).Where(s => s.Kind == kind);

    private static string Whole(int first, int last, int[] tags) => $"{first}-{last}:{string.Join(';', SpanScore.Spans(tags))}";

    private static int[] Tags(GoldAttribution attribution, TrainingWindow window)
    {
        var tags = new int[window.WordAt.Length];
        foreach (var (word, label) in attribution.Roles)
        {
            tags[word] = label;
        }
        return tags;
    }
}
