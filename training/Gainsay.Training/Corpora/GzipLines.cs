using System.IO.Compression;

namespace Gainsay.Training.Corpora;

/// <summary>Reads a gzip-compressed UTF-8 file line by line.</summary>
internal static class GzipLines
{
    public static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
