using System.Text;
using System.Text.RegularExpressions;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Pages;

/// <summary>Decodes a page: byte order mark, then the header's charset, then the page's own meta tag, then detection.</summary>
internal static partial class PageEncoding
{
    // The HTML standard asks authors to declare within 1024 bytes; many do so later.
    private const int DeclaredWithin = 8192;

    internal static string Decode(ReadOnlySpan<byte> bytes, string? header) =>
        TextDecoding.Decode(bytes, TextDecoding.EncodingNamed(header) is not null ? header : Declared(bytes));

    /// <summary>The encoding that a meta tag or an XML declaration names. Null without one.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        var match = Charset().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w.:-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
