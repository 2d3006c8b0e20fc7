namespace Gainsay.Cli.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gainsay-test-");

    public string Ledger => PathOf("test.ledger");

    public string PathOf(string name) => Path.Combine(directory.FullName, name);

    /// <summary>Writes a text file and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => directory.Delete(recursive: true);
}
