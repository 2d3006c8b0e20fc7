using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>Checks that an exported graph in floats says what the network says.</summary>
internal static class ExportCheck
{
    /// <summary>The share of tags that differ, and the largest difference of any tag score.</summary>
    public static (double Differing, double Largest) Compare(ReaderNetwork network, string onnx, IReadOnlyList<TrainingWindow> windows)
    {
        using var session = new InferenceSession(onnx);
        using var frozen = no_grad();
        var (differing, count, largest) = (0, 0, 0.0);
        foreach (var group in windows.Chunk(4))
        {
            using var scope = NewDisposeScope();
            var batch = new ReaderBatch(group);
            var words = network.Words(batch);
            var expected = cat([.. network.TagScores(words), .. network.InnerTagScores(words)], 2);
            var first = 0;
            var found = Run(session, batch, group);
            for (var row = 0; row < group.Length; row++)
            {
                var length = group[row].WordAt.Length;
                var (mine, theirs) = (found.narrow(0, first, length), expected[row].narrow(0, 0, length));
                var cues = ReaderLabels.Cue.Count;
                differing += (int)mine.narrow(1, 0, cues).argmax(1).ne(theirs.narrow(1, 0, cues).argmax(1)).sum().item<long>();
                largest = Math.Max(largest, (mine - theirs).abs().max().item<float>());
                count += length;
                first += length;
            }
        }
        return ((double)differing / count, largest);
    }

    /// <summary>The tag scores of all words of the windows, [words, tags].</summary>
    private static Tensor Run(InferenceSession session, ReaderBatch batch, IReadOnlyList<TrainingWindow> windows)
    {
        var shape = batch.Pieces.shape;
        OrtValue Value(Tensor tensor) => OrtValue.CreateTensorValueFromMemory(tensor.to(ScalarType.Int64).data<long>().ToArray(), shape);
        var at = windows.SelectMany((window, row) => window.WordAt.Select(piece => (row * shape[1]) + piece)).ToArray();
        using var pieces = Value(batch.Pieces);
        using var shapes = Value(batch.Shapes);
        using var mask = Value(batch.PieceMask);
        using var words = OrtValue.CreateTensorValueFromMemory(at, [at.Length]);
        using var options = new RunOptions();
        using var outputs = session.Run(
            options,
            [ReaderInputs.Pieces, ReaderInputs.Shapes, ReaderInputs.Mask, ReaderInputs.Words],
            [pieces, shapes, mask, words],
            [ReaderOutputs.Tags]);
        return tensor(outputs[0].GetTensorDataAsSpan<float>().ToArray(), at.Length, ReaderOutputs.TagWidth);
    }
}
