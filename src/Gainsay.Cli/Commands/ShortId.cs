using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary>The first digits of an article's id: short enough to type, long enough to be its own.</summary>
internal static class ShortId
{
    private const int Digits = 8;
    private const int KeyDigits = 10;

    /// <summary>The first digits of a statement's key; there are many more statements than articles.</summary>
    public static string OfKey(string key) => key[..KeyDigits];

    public static string Of(ArticleEntry entry) => Of(entry.Id);

    public static string Of(string articleId) => articleId["sha256:".Length..][..Digits];
}
