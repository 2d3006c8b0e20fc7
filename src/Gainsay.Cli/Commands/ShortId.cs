using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary>The first digits of an article's id: short enough to type, long enough to be its own.</summary>
internal static class ShortId
{
    private const int Digits = 8;

    public static string Of(ArticleEntry entry) => Of(entry.Id);

    public static string Of(string articleId) => articleId["sha256:".Length..][..Digits];
}
