using System.Text.Json;

namespace Gainsay.Reading.Pairs;

/// <summary>What stands beside a network of this folder: which file it belongs to, and what its scores mean.</summary>
public sealed record NetworkSettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>SHA-256 of the ONNX file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The classes in the order of the scores; empty for a network that gives no classes.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <exception cref="JsonException">The text is no such settings.</exception>
    public static NetworkSettings Parse(string json) =>
        JsonSerializer.Deserialize<NetworkSettings>(json, Json) ?? throw new JsonException("The settings are null.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
