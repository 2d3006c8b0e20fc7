using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Reading.Tests.Pairs;

public sealed class NetworkFileTests : IDisposable
{
    private const string Sha256OfDamaged = "79c72ac6ba8a3f7ee8a8a2f9c7a3b4c5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1";

    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-networks-").FullName;

    [Fact]
    public void A_missing_network_is_named_with_what_was_expected() => Assert.Equal(
        $"{Path.Combine(folder, "embedder.onnx")} was not found. The embedder is three files, embedder.onnx, embedder.json and reader.vocab.txt, in the folder \"models\" beside the program.",
        Problem());

    [Fact]
    public void A_network_that_is_not_the_one_of_its_settings_is_refused()
    {
        Write("embedder.onnx", "damaged");
        Write("embedder.json", new NetworkSettings { Sha256 = Sha256OfDamaged }.ToJson());
        Assert.EndsWith($"embedder.json expects {Sha256OfDamaged}. The file is damaged or of another version.", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_are_no_json_are_named()
    {
        Write("embedder.onnx", "any");
        Write("embedder.json", "{");
        Assert.StartsWith($"{Path.Combine(folder, "embedder.json")} cannot be used: ", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_other_classes_are_refused()
    {
        Write("embedder.onnx", "any");
        Write("embedder.json", new NetworkSettings { Sha256 = "00", Labels = ["yes", "no"] }.ToJson());
        Assert.EndsWith("Its classes are \"yes, no\"; this version of the program expects \"\".", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_network_is_refused_though_its_settings_fit()
    {
        Write("embedder.onnx", "no network");
        Write("reader.vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nis\n");
        Write("embedder.json", new NetworkSettings { Sha256 = Sha256("no network") }.ToJson());
        Assert.StartsWith($"{folder} holds no embedder that can be run: ", Problem(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private string Problem() => Assert.Throws<ReaderModelException>(() => TextEmbedder.Load(folder)).Message;
}
