using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Encoders;

public sealed class ReaderModelFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-model-").FullName;

    [Fact]
    public void A_missing_model_is_named_with_what_was_expected() =>
        Assert.Contains("reader.onnx was not found. The reader model is three files", Problem(), StringComparison.Ordinal);

    [Fact]
    public void Settings_that_are_no_json_are_named()
    {
        File.WriteAllText(Path.Combine(folder, "reader.onnx"), "no model");
        File.WriteAllText(Path.Combine(folder, "reader.json"), "{");
        Assert.Contains("reader.json cannot be used", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_not_the_one_of_its_settings_is_refused()
    {
        File.WriteAllText(Path.Combine(folder, "reader.onnx"), "damaged");
        File.WriteAllText(Path.Combine(folder, "reader.json"), Settings("00ff").ToJson());
        Assert.Contains("reader.json expects 00ff", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_other_labels_is_refused()
    {
        File.WriteAllText(Path.Combine(folder, "reader.onnx"), "any");
        var labels = new Dictionary<string, IReadOnlyList<string>> { ["cue"] = ["O"] };
        File.WriteAllText(Path.Combine(folder, "reader.json"), (Settings("00") with { Labels = labels }).ToJson());
        Assert.Contains("The labels \"cue\"", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_weights_come_back_as_they_were()
    {
        var settings = Settings("00") with { Weights = new Dictionary<string, string> { ["w"] = ReaderSettings.Pack([1.5f, -2]) } };
        Assert.Equal([1.5f, -2], ReaderSettings.Parse(settings.ToJson()).Unpack("w", 2));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ReaderSettings Settings(string sha256) =>
        new() { Sha256 = sha256, Labels = ReaderSettings.CurrentLabels, Weights = new Dictionary<string, string>() };

    private string Problem() => Assert.Throws<ReaderModelException>(() => ReaderModel.Load(folder)).Message;
}
