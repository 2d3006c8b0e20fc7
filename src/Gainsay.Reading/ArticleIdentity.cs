using System.Security.Cryptography;
using System.Text;

namespace Gainsay.Reading;

/// <summary>The names that follow from an article's content. The same bytes give the same names on any machine.</summary>
public static class ArticleIdentity
{
    /// <summary><c>sha256:</c> + hex over the text in NFC with every run of white space folded to one space and trimmed, in UTF-8.</summary>
    public static string TextIdOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HashOf(FoldWhiteSpace(Normalise(text)));
    }

    /// <summary><c>sha256:</c> + hex over the exact text in UTF-8: what spans bind to.</summary>
    public static string TextHashOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HashOf(text);
    }

    /// <summary><c>sha256:</c> + hex over canonical URL, outlet (empty where unknown) and text id, one a line.</summary>
    public static string IdOf(string? url, string? outlet, string textId) =>
        HashOf(string.Join('\n', url ?? "", outlet ?? "", textId));

    /// <summary><c>sha256:</c> + hex over bytes as they came.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));

    // A lone surrogate has no normal form; such a text keeps its own.
    private static string Normalise(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static string FoldWhiteSpace(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }
        return folded.ToString();
    }
}
