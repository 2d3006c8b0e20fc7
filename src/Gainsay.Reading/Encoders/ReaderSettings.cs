using System.Text.Json;

namespace Gainsay.Reading.Encoders;

/// <summary>What stands beside the model: the weights that decoding needs and the fingerprint of the file that they belong to.</summary>
public sealed record ReaderSettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>SHA-256 of the ONNX file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The labels that the model was trained with.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Labels { get; init; }

    /// <summary>Added to the score of a word that begins a cue: above 0 finds more, below finds surer ones. Chosen on a dev part.</summary>
    public float CueBias { get; init; }

    /// <summary>How the model was trained, one run an entry, the earliest first.</summary>
    public IReadOnlyList<string> Runs { get; init; } = [];

    /// <summary>Matrices by name, row by row, little-endian 32-bit floats in base 64.</summary>
    public required IReadOnlyDictionary<string, string> Weights { get; init; }

    /// <summary>The labels of this version of the program.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> CurrentLabels { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["cue"] = ReaderLabels.Cue,
        ["innerCue"] = ReaderLabels.Cue,
        ["reported"] = ReaderLabels.Reported,
        ["attitude"] = ReaderLabels.Attitude,
        ["role"] = ReaderLabels.Role,
        ["name"] = ReaderLabels.Name,
        ["mention"] = ReaderLabels.Mention,
        ["partOfSpeech"] = ReaderLabels.PartOfSpeech,
        ["relation"] = ReaderLabels.Relation,
    };

    /// <exception cref="JsonException">The text is no such settings.</exception>
    public static ReaderSettings Parse(string json) =>
        JsonSerializer.Deserialize<ReaderSettings>(json, Json) ?? throw new JsonException("The settings are null.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>A matrix as <see cref="Weights"/> keeps it.</summary>
    public static string Pack(ReadOnlySpan<float> values) => Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values));

    /// <summary>The values of a matrix.</summary>
    /// <exception cref="JsonException">It is missing, or of another size.</exception>
    public float[] Unpack(string name, int size)
    {
        if (!Weights.TryGetValue(name, out var packed))
        {
            throw new JsonException($"The settings have no weights \"{name}\".");
        }
        var bytes = Convert.FromBase64String(packed);
        return bytes.Length == size * sizeof(float)
            ? System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(bytes).ToArray()
            : throw new JsonException($"The weights \"{name}\" are {bytes.Length / sizeof(float)} numbers; {size} were expected.");
    }
}
