using System.Security.Cryptography;
using System.Text.Json;
using Gainsay.Reading.Text;
using Microsoft.ML.OnnxRuntime;

namespace Gainsay.Reading.Encoders;

/// <summary>The trained reader: one pass over an article's words.</summary>
/// <remarks>
/// Safe for any number of threads; each call runs on the thread that calls. Only windows of one article share a batch, and in an order
/// that depends on the article alone, because eight-bit arithmetic scales by batch: so an article reads the same whatever is read beside it.
/// </remarks>
public sealed class ReaderModel : IDisposable
{
    // Padded pieces that one run may hold: enough to keep the processor busy, little enough to stay in its caches.
    private const int BatchPieces = 1024;
    private const string ModelName = "reader.onnx";
    private const string VocabularyName = "reader.vocab.txt";
    private const string SettingsName = "reader.json";

    private readonly InferenceSession session;
    private readonly WordPieces vocabulary;

    private ReaderModel(InferenceSession session, WordPieces vocabulary, ReaderSettings settings)
    {
        (this.session, this.vocabulary) = (session, vocabulary);
        Settings = settings;
    }

    /// <summary>Where the model lies when nothing else is said: in the folder <c>models</c> beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>SHA-256 of the ONNX file, lower-case hexadecimal.</summary>
    public string Sha256 => Settings.Sha256;

    internal ReaderSettings Settings { get; }

    /// <summary>Loads the model's three files.</summary>
    /// <exception cref="ReaderModelException">One is missing, damaged, or belongs to another version.</exception>
    public static ReaderModel Load(string folder)
    {
        var bytes = Read(folder, ModelName);
        var settings = ReadSettings(folder);
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (found != settings.Sha256)
        {
            throw new ReaderModelException(
                $"{Path.Combine(folder, ModelName)} has the SHA-256 {found}; {SettingsName} expects {settings.Sha256}. The file is damaged or of another version.");
        }
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            using var words = new MemoryStream(Read(folder, VocabularyName));
            return new ReaderModel(new InferenceSession(bytes, options), new WordPieces(words), settings);
        }
        catch (Exception e) when (e is OnnxRuntimeException or ArgumentException or InvalidOperationException)
        {
            throw new ReaderModelException($"{folder} holds no model that can be run: {e.Message}", e);
        }
    }

    /// <summary>Reads the words of the paragraphs.</summary>
    public EncodedArticle Encode(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var words = new List<TextSpan>();
        var sentences = new List<Stretch>();
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Sentences.Count; i++)
            {
                var sentence = paragraph.Sentences[i];
                sentences.Add(new Stretch(words.Count, words.Count + sentence.Words.Count, i == 0));
                words.AddRange(sentence.Words);
            }
        }
        return Encode(text, words, sentences);
    }

    /// <summary>Reads words, cut into sentences already.</summary>
    public EncodedArticle Encode(string text, IReadOnlyList<TextSpan> words, IReadOnlyList<Stretch> sentences)
    {
        ArgumentNullException.ThrowIfNull(words);
        var pieced = words.Select(word => vocabulary.Cut(word.In(text))).ToArray();
        var stretches = Stretch.Fit(pieced, sentences);
        var sizes = stretches.Select(stretch => stretch.SizeIn(pieced)).ToArray();
        var windows = WindowPacking.WithContext(sizes, WindowPacking.Capacity - 2, WindowPacking.Context);
        var inputs = windows.Select(window => WindowInput.Of(pieced, stretches, window, vocabulary)).ToArray();
        var outputs = new float[windows.Count][][];
        foreach (var batch in Batches(inputs))
        {
            Run(inputs, batch, outputs);
        }
        return new EncodedArticle(text, words, [.. windows.Select((window, i) => Encoded(window, stretches, inputs[i], outputs[i]))]);
    }

    public void Dispose() => session.Dispose();

    private static EncodedWindow Encoded(SentenceWindow window, IReadOnlyList<Stretch> stretches, WindowInput input, float[][] outputs)
    {
        var first = stretches[window.First].First;
        var core = (stretches[window.CoreFirst].First - first, stretches[window.CoreEnd - 1].End - first);
        return new EncodedWindow(first, input.Stretches, core, outputs);
    }

    /// <summary>Windows of like length together; the order is that of the article alone.</summary>
    private static IEnumerable<int[]> Batches(WindowInput[] inputs)
    {
        var batch = new List<int>();
        foreach (var i in Enumerable.Range(0, inputs.Length).OrderByDescending(i => inputs[i].Pieces.Count))
        {
            if (batch.Count > 0 && (batch.Count + 1) * inputs[batch[0]].Pieces.Count > BatchPieces)
            {
                yield return [.. batch];
                batch.Clear();
            }
            batch.Add(i);
        }
        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }

    private void Run(WindowInput[] inputs, int[] batch, float[][][] results)
    {
        var length = inputs[batch[0]].Pieces.Count;
        var (pieces, shapes, mask) = (new long[batch.Length * length], new long[batch.Length * length], new long[batch.Length * length]);
        for (var row = 0; row < batch.Length; row++)
        {
            var input = inputs[batch[row]];
            for (var i = 0; i < input.Pieces.Count; i++)
            {
                (pieces[(row * length) + i], shapes[(row * length) + i], mask[(row * length) + i]) = (input.Pieces[i], input.Shapes[i], 1);
            }
        }
        var words = batch.SelectMany((input, row) => inputs[input].WordAt.Select(at => (long)((row * length) + at))).ToArray();
        long[] shape = [batch.Length, length];
        using var pieceValue = OrtValue.CreateTensorValueFromMemory(pieces, shape);
        using var shapeValue = OrtValue.CreateTensorValueFromMemory(shapes, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var wordValue = OrtValue.CreateTensorValueFromMemory(words, [words.Length]);
        using var options = new RunOptions();
        using var outputs = session.Run(
            options,
            [ReaderInputs.Pieces, ReaderInputs.Shapes, ReaderInputs.Mask, ReaderInputs.Words],
            [pieceValue, shapeValue, maskValue, wordValue],
            [.. ReaderOutputs.All.Select(output => output.Name)]);
        var first = 0;
        foreach (var input in batch)
        {
            var count = inputs[input].WordAt.Count;
            results[input] = [.. ReaderOutputs.All.Select((output, i) =>
                outputs[i].GetTensorDataAsSpan<float>().Slice(first * output.Width, count * output.Width).ToArray())];
            first += count;
        }
    }

    private static byte[] Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReaderModelException(
                $"{path} was not found. The reader model is three files, {ModelName}, {VocabularyName} and {SettingsName}, in the folder \"models\" beside the program.", e);
        }
    }

    private static ReaderSettings ReadSettings(string folder)
    {
        try
        {
            var settings = ReaderSettings.Parse(System.Text.Encoding.UTF8.GetString(Read(folder, SettingsName)));
            foreach (var (name, labels) in ReaderSettings.CurrentLabels)
            {
                if (!settings.Labels.TryGetValue(name, out var found) || !found.SequenceEqual(labels))
                {
                    throw new JsonException($"The labels \"{name}\" are not those of this version of the program.");
                }
            }
            return settings;
        }
        catch (JsonException e)
        {
            throw new ReaderModelException($"{Path.Combine(folder, SettingsName)} cannot be used: {e.Message}", e);
        }
    }
}
