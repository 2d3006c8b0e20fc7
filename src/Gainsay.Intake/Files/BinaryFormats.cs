using System.Text;

namespace Gainsay.Intake.Files;

/// <summary>Recognises files that are no text by how they begin.</summary>
internal static class BinaryFormats
{
    private static readonly (string Name, byte[] Start)[] Known =
    [
        ("a PDF document", "%PDF-"u8.ToArray()),
        ("a ZIP archive or office document", [0x50, 0x4B, 0x03, 0x04]),
        ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG image", [0xFF, 0xD8, 0xFF]),
        ("a GIF image", "GIF8"u8.ToArray()),
        ("an office document of the old kind", [0xD0, 0xCF, 0x11, 0xE0]),
        ("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
        ("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF]),
        ("an xz archive", [0xFD, 0x37, 0x7A, 0x58]),
        ("gzip within gzip", [0x1F, 0x8B]),
        ("an RTF document", "{\\rtf"u8.ToArray()),
        ("an SQLite database", "SQLite format 3"u8.ToArray()),
    ];

    /// <summary>What the bytes are, for a sentence ("a PDF document", "a binary file"). Null when they can be text.</summary>
    internal static string? NameOf(ReadOnlySpan<byte> head)
    {
        foreach (var (name, start) in Known)
        {
            if (head.StartsWith(start))
            {
                return name;
            }
        }
        if (TextDecoding.EncodingOfMark(head) is { } marked && marked is not UTF8Encoding)
        {
            return null;
        }
        // A NUL is no text; of other control characters a damaged text may hold a few.
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0)
            {
                return TextDecoding.LooksLikeUtf16(head) is null ? "a binary file" : null;
            }
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B or 0x0E or 0x0F) ? 1 : 0;
        }
        return controls * 10 > head.Length ? "a binary file" : null;
    }
}
