using Gainsay.Reading.Encoders;
using Microsoft.ML.OnnxRuntime;

namespace Gainsay.Reading.Pairs;

/// <summary>The trained pair model: both claims in one pass of a MiniLM (a cross-encoder).</summary>
/// <remarks>
/// Safe for any number of threads; each call runs on the thread that calls. Every pair is run by itself: eight-bit arithmetic scales by
/// run, so pairs that shared one would depend on each other, and links on the order in which articles came.
/// </remarks>
public sealed class PairModel : IPairReader, IDisposable
{
    private readonly InferenceSession session;
    private readonly WordPieces vocabulary;

    private PairModel(InferenceSession session, WordPieces vocabulary) => (this.session, this.vocabulary) = (session, vocabulary);

    /// <summary>Loads <c>pairs.onnx</c>, <c>pairs.json</c> and the vocabulary.</summary>
    /// <param name="folder">For instance <see cref="ReaderModel.DefaultFolder"/>.</param>
    /// <exception cref="ReaderModelException">One is missing, damaged, or belongs to another version.</exception>
    public static PairModel Load(string folder)
    {
        var (session, vocabulary) = new NetworkFiles(folder, "pairs", "pair model").Load(PairGraphNames.Labels);
        return new PairModel(session, vocabulary);
    }

    public IReadOnlyList<PairScore> Read(IReadOnlyList<ClaimPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return [.. pairs.Select(Read)];
    }

    public void Dispose() => session.Dispose();

    /// <summary>The shares that belong to the scores of the classes.</summary>
    internal static PairScore Shares(ReadOnlySpan<float> scores)
    {
        var highest = Math.Max(scores[0], Math.Max(scores[1], scores[2]));
        var (contradicts, agrees, neither) =
            (Math.Exp(scores[0] - highest), Math.Exp(scores[1] - highest), Math.Exp(scores[2] - highest));
        var sum = contradicts + agrees + neither;
        return new PairScore(contradicts / sum, agrees / sum, neither / sum);
    }

    private PairScore Read(ClaimPair pair)
    {
        var input = PairInput.Of(pair, vocabulary);
        long[] shape = [1, input.Pieces.Length];
        using var pieces = OrtValue.CreateTensorValueFromMemory(input.Pieces, shape);
        using var sides = OrtValue.CreateTensorValueFromMemory(input.Sides, shape);
        using var options = new RunOptions();
        using var outputs = session.Run(options, [PairGraphNames.Pieces, PairGraphNames.Sides], [pieces, sides], [PairGraphNames.Scores]);
        return Shares(outputs[0].GetTensorDataAsSpan<float>());
    }
}
