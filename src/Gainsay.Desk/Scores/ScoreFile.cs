using System.IO.Compression;
using System.Text;

namespace Gainsay.Desk.Scores;

/// <summary>The lines of a UTF-8 file; one whose name ends in <c>.gz</c> is unpacked.</summary>
internal static class ScoreFile
{
    /// <summary>The lines with their numbers, from 1.</summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">What it should be, for the complaint.</param>
    /// <exception cref="ScoreInputException">The file is missing, cannot be opened, or holds no UTF-8 text.</exception>
    public static IEnumerable<(int Number, string Text)> Lines(string path, string expected)
    {
        using var reader = Open(path, expected);
        for (var number = 1; ; number++)
        {
            if (NextLine(reader, new(path, number)) is not { } text)
            {
                yield break;
            }
            yield return (number, text);
        }
    }

    private static StreamReader Open(string path, string expected)
    {
        try
        {
            Stream stream = File.OpenRead(path);
            if (path.EndsWith(".gz", StringComparison.Ordinal))
            {
                stream = new GZipStream(stream, CompressionMode.Decompress);
            }
            return new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ScoreInputException(path, null, "no such file", expected, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScoreInputException(path, null, "a file that cannot be opened", expected, e);
        }
    }

    private static string? NextLine(StreamReader reader, LinePlace place)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            // The reader decodes ahead in blocks: the bytes may stand some lines further down.
            throw place.Fault("found bytes that are not UTF-8 here or shortly after", "UTF-8 text", e);
        }
        catch (InvalidDataException e)
        {
            throw place.Fault("found data that gzip cannot unpack", "a file packed with gzip, as its name says", e);
        }
    }
}
