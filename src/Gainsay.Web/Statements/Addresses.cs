using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;

namespace Gainsay.Web.Statements;

/// <summary>The addresses of things on the site.</summary>
internal static class Addresses
{
    private const string IdPrefix = "sha256:";

    /// <summary>Of an article: its id's digits.</summary>
    public static string Of(ArticleEntry article) => Article(article.Id);

    public static string Article(string id) => "/articles/" + id[IdPrefix.Length..];

    /// <summary>Of a statement in its article: scrolls to it and lights it up.</summary>
    public static string Of(Statement statement) => Of(statement.Article) + "#" + statement.Key;

    /// <summary>Of a statement for good: leads to it wherever a newer reading put it.</summary>
    public static string Permanent(Statement statement) => "/statements/" + statement.Key;

    public static string Of(Dispute dispute) => "/disputes/" + dispute.Id;

    public static string Actor(string name) => "/actors?name=" + Uri.EscapeDataString(name);
}
