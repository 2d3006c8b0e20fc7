using System.Numerics.Tensors;
using Gainsay.Reading.Encoders;
using Microsoft.ML.OnnxRuntime;

namespace Gainsay.Reading.Pairs;

/// <summary>all-MiniLM-L6-v2 in eight bits: the mean of a text's piece vectors, at length 1.</summary>
/// <remarks>
/// Safe for any number of threads; each call runs on the thread that calls. Every text is run by itself: eight-bit arithmetic scales by
/// run, so a text that shared one would depend on its neighbours.
/// Reimers and Gurevych, "Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks" (EMNLP 2019).
/// </remarks>
public sealed class TextEmbedder : ITextEmbedder, IDisposable
{
    // What all-MiniLM-L6-v2 was trained with.
    private const int LongestText = 256;

    private readonly InferenceSession session;
    private readonly WordPieces vocabulary;

    private TextEmbedder(InferenceSession session, WordPieces vocabulary) => (this.session, this.vocabulary) = (session, vocabulary);

    public int Width => EmbedderGraphNames.Width;

    /// <summary>Loads <c>embedder.onnx</c>, <c>embedder.json</c> and the vocabulary.</summary>
    /// <param name="folder">For instance <see cref="ReaderModel.DefaultFolder"/>.</param>
    /// <exception cref="ReaderModelException">One is missing, damaged, or belongs to another version.</exception>
    public static TextEmbedder Load(string folder)
    {
        var (session, vocabulary) = new NetworkFiles(folder, "embedder", "embedder").Load([]);
        return new TextEmbedder(session, vocabulary);
    }

    public IReadOnlyList<float[]> Embed(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. texts.Select(Embed)];
    }

    public void Dispose() => session.Dispose();

    /// <summary>The mean of rows that stand one after the other, at length 1; zero where the mean is zero.</summary>
    internal static float[] UnitMean(ReadOnlySpan<float> rows, int width)
    {
        var sum = new float[width];
        for (var at = 0; at < rows.Length; at += width)
        {
            TensorPrimitives.Add(sum, rows.Slice(at, width), sum);
        }
        var length = TensorPrimitives.Norm(sum);
        if (length > 0)
        {
            TensorPrimitives.Divide(sum, length, sum);
        }
        return sum;
    }

    private float[] Embed(string text)
    {
        long[] pieces = [vocabulary.Start, .. TextPieces.Of(text, vocabulary, LongestText - 2), vocabulary.End];
        using var input = OrtValue.CreateTensorValueFromMemory(pieces, [1, pieces.Length]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, [EmbedderGraphNames.Pieces], [input], [EmbedderGraphNames.Vectors]);
        return UnitMean(outputs[0].GetTensorDataAsSpan<float>(), Width);
    }
}
