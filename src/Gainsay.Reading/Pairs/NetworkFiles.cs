using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gainsay.Reading.Encoders;
using Microsoft.ML.OnnxRuntime;

namespace Gainsay.Reading.Pairs;

/// <summary>The three files of a network: <c>NAME.onnx</c>, <c>NAME.json</c> and the vocabulary, which all networks share.</summary>
/// <param name="Folder">Where they lie.</param>
/// <param name="Name">What the network's own two files are called.</param>
/// <param name="What">The network in a word or two, for messages: "embedder".</param>
internal sealed record NetworkFiles(string Folder, string Name, string What)
{
    private const string VocabularyName = "reader.vocab.txt";

    private string ModelName => Name + ".onnx";

    private string SettingsName => Name + ".json";

    /// <summary>Loads the network, to run on the thread that calls.</summary>
    /// <param name="labels">The classes that the program expects, in order.</param>
    /// <exception cref="ReaderModelException">A file is missing, damaged, or belongs to another version.</exception>
    public (InferenceSession Session, WordPieces Vocabulary) Load(IReadOnlyList<string> labels)
    {
        var model = Read(ModelName);
        var settings = ReadSettings(labels);
        var found = Convert.ToHexStringLower(SHA256.HashData(model));
        if (found != settings.Sha256)
        {
            throw new ReaderModelException(
                $"{Path.Combine(Folder, ModelName)} has the SHA-256 {found}; {SettingsName} expects {settings.Sha256}. The file is damaged or of another version.");
        }
        using var words = new MemoryStream(Read(VocabularyName));
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            return (new InferenceSession(model, options), new WordPieces(words));
        }
        catch (Exception e) when (e is OnnxRuntimeException or ArgumentException or InvalidOperationException)
        {
            throw new ReaderModelException($"{Folder} holds no {What} that can be run: {e.Message}", e);
        }
    }

    private NetworkSettings ReadSettings(IReadOnlyList<string> labels)
    {
        try
        {
            var settings = NetworkSettings.Parse(Encoding.UTF8.GetString(Read(SettingsName)));
            return settings.Labels.SequenceEqual(labels)
                ? settings
                : throw new JsonException(
                    $"Its classes are \"{string.Join(", ", settings.Labels)}\"; this version of the program expects \"{string.Join(", ", labels)}\".");
        }
        catch (JsonException e)
        {
            throw new ReaderModelException($"{Path.Combine(Folder, SettingsName)} cannot be used: {e.Message}", e);
        }
    }

    private byte[] Read(string name)
    {
        var path = Path.Combine(Folder, name);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReaderModelException(
                $"{path} was not found. The {What} is three files, {ModelName}, {SettingsName} and {VocabularyName}, in the folder \"models\" beside the program.", e);
        }
    }
}
