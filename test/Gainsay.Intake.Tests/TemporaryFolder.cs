using System.IO.Compression;
using System.Text;
using Gainsay.Reading;

namespace Gainsay.Intake.Tests;

/// <summary>A folder of its own for each test, and the intake reading from it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("gainsay-intake-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    internal static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }
        return packed.ToArray();
    }

    internal static async Task<List<IntakeResult>> ReadAsync(IntakeOptions options, params string[] inputs)
    {
        using var intake = new ArticleIntake(options);
        var results = new List<IntakeResult>();
        await foreach (var result in intake.ReadAsync(inputs, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }
        return results;
    }

    internal static Task<List<IntakeResult>> ReadAsync(params string[] inputs) => ReadAsync(new IntakeOptions(), inputs);

    internal static async Task<Article> ReadOneAsync(params string[] inputs) =>
        Assert.IsType<IntakeResult.Read>(Assert.Single(await ReadAsync(inputs))).Article;

    internal static async Task<string> FailureAsync(params string[] inputs) =>
        Assert.IsType<IntakeResult.Failed>(Assert.Single(await ReadAsync(inputs))).What;

    internal static string Text(Article article, PartKind kind) =>
        string.Join('|', article.Parts.Where(part => part.Kind == kind).Select(part => part.Span.In(article.Text).ToString()));
}
