namespace Gainsay.Exchange;

/// <summary>The ledger's permanent names as IRIs.</summary>
internal static class PermanentName
{
    private const string ArticlePrefix = "urn:gainsay:article:";

    public static string OfArticle(string articleId) => ArticlePrefix + articleId["sha256:".Length..];

    public static string OfStatement(string key) => "urn:gainsay:statement:" + key;

    public static string OfClaim(string key) => "urn:gainsay:claim:" + key;

    public static string OfReview(string key) => "urn:gainsay:review:" + key;

    /// <summary>The article's own address where it has one that others can open, and otherwise the ledger's name for it.</summary>
    public static string Address(string? url, string articleId) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url! : OfArticle(articleId);

    /// <summary>What the ledger finds the article by.</summary>
    public static string Handle(string address) =>
        address.StartsWith(ArticlePrefix, StringComparison.Ordinal) ? address[ArticlePrefix.Length..] : address;
}
