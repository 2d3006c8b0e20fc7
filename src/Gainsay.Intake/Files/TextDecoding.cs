using System.Text;
using UtfUnknown;

namespace Gainsay.Intake.Files;

/// <summary>Turns bytes into text, by byte order mark, then by what was declared, then by detection.</summary>
internal static class TextDecoding
{
    // Latin-1 is a subset of windows-1252 in the wild: browsers read every claim of it so (WHATWG Encoding, section 4.2).
    private const int Windows1252 = 1252;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, without its byte order mark.</summary>
    /// <param name="bytes">All of the text's bytes.</param>
    /// <param name="declared">An encoding's name, from a header or a meta tag. Null or unknown: it is detected.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var encoding = EncodingOfMark(bytes);
        if (encoding is not null)
        {
            return encoding.GetString(bytes[encoding.Preamble.Length..]);
        }
        // Valid UTF-8 with anything beyond ASCII is UTF-8: other encodings almost never come out valid by chance.
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !IsSevenBitEscape(bytes, declared))
        {
            return LooksLikeUtf16(bytes) is { } wide ? wide.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        }
        return (EncodingNamed(declared) ?? LooksLikeUtf16(bytes) ?? Detect(bytes)).GetString(bytes);
    }

    /// <summary>The encoding that a byte order mark names. Null without a mark.</summary>
    internal static Encoding? EncodingOfMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0x00, 0x00, ..] => Encoding.UTF32,
        [0x00, 0x00, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without a mark shows as a NUL at every other place. Null when the bytes do not look so.</summary>
    internal static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            (even, odd) = sample[i] != 0 ? (even, odd) : i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        }
        var most = sample.Length / 4;
        return (even, odd) switch
        {
            (0, _) when odd > most => Encoding.Unicode,
            (_, 0) when even > most => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    /// <summary>The encoding of a name as the web uses it. Null when the name is null, unknown, or UTF-16, which a readable tag rules out.</summary>
    internal static Encoding? EncodingNamed(string? name)
    {
        var clean = name?.Trim().Trim('"', '\'').ToUpperInvariant();
        switch (clean)
        {
            case null or "" or "UTF-16" or "UTF-16LE" or "UTF-16BE":
                return null;
            case "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "L1" or "US-ASCII" or "ASCII":
                return Encoding.GetEncoding(Windows1252);
            case "SHIFT-JIS" or "X-SJIS" or "SJIS" or "WINDOWS-31J":
                return Encoding.GetEncoding("shift_jis");
        }
        try
        {
            return Encoding.GetEncoding(clean);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        return detected is { Confidence: >= 0.5f } ? EncodingNamed(detected.EncodingName) ?? detected.Encoding ?? Encoding.GetEncoding(Windows1252)
            : Encoding.GetEncoding(Windows1252);
    }

    // ISO-2022-JP and HZ are seven-bit, and so valid UTF-8 too.
    private static bool IsSevenBitEscape(ReadOnlySpan<byte> bytes, string? declared) =>
        declared is not null
        && declared.Trim().ToUpperInvariant() is "ISO-2022-JP" or "ISO-2022-KR" or "HZ-GB-2312"
        && !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);
}
