using System.Text.Json;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>The trained weights of coreference: <c>models/coreference.json</c>.</summary>
/// <param name="Pair">Scores a mention with an earlier one.</param>
/// <param name="New">Scores a mention as the first of its kind, on the same scale.</param>
/// <param name="Reader">SHA-256 of the reader model whose words it was trained on.</param>
public sealed record ChainModel(ScoringNetwork Pair, ScoringNetwork New, string Reader)
{
    public const string FileName = "coreference.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Loads the weights.</summary>
    /// <exception cref="ReaderModelException">The file is missing, damaged, or belongs to another version.</exception>
    public static ChainModel Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var model = JsonSerializer.Deserialize<ChainModel>(File.ReadAllText(path), Json) ?? throw new JsonException("It is null.");
            return model.Fits ? model : throw new JsonException("Its weights are not those of this version of the program.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReaderModelException($"{path} was not found; it belongs beside the reader model.", e);
        }
        catch (JsonException e)
        {
            throw new ReaderModelException($"{path} cannot be used: {e.Message}", e);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private bool Fits => IsWhole(Pair, MentionPairs.PairWidth) && IsWhole(New, MentionPairs.NewWidth);

    private static bool IsWhole(ScoringNetwork network, int width) =>
        network.Width == width && network.Hidden.Count == width * network.HiddenBias.Count && network.Output.Count == network.HiddenBias.Count;
}
