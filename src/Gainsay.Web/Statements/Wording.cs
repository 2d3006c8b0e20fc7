using System.Globalization;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Web.Statements;

/// <summary>Kinds, times and numbers in words, alike on all pages and in the API.</summary>
internal static class Wording
{
    /// <summary>The word that is used in addresses and in JSON: <c>denies</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    /// <summary>A sign for an attitude, so that it does not depend on colour.</summary>
    public static string Sign(Attitude attitude) => attitude switch
    {
        Attitude.Asserts => "+",
        Attitude.Denies => "×",
        Attitude.Doubts => "?",
        Attitude.Concedes => "≈",
        Attitude.Declines => "∅",
        Attitude.Intends => "→",
        _ => "¿",
    };

    public static string Stance(Stance stance) => stance switch
    {
        Gainsay.Reading.Claims.Stance.For => "for it",
        Gainsay.Reading.Claims.Stance.Against => "against it",
        _ => "leaves it open",
    };

    /// <summary>What the first statement of a link does to the second.</summary>
    public static string Does(Relation relation) => relation switch
    {
        Relation.Denies => "denies",
        Relation.Contradicts => "contradicts",
        Relation.Agrees => "agrees with",
        Relation.Concedes => "concedes something to",
        _ => "takes back",
    };

    public static string Of(LinkStanding standing) => standing switch
    {
        LinkStanding.Likely => "likely",
        LinkStanding.Possible => "possible",
        LinkStanding.Confirmed => "confirmed by a person",
        LinkStanding.Added => "drawn by a person",
        _ => "rejected by a person",
    };

    /// <summary><c>9 March 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day as programs write it: <c>2026-03-09</c>.</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where an article was published and when, or that neither is known.</summary>
    public static string Outlet(ArticleEntry article) => article.Outlet ?? "outlet unknown";

    public static string Published(ArticleEntry article) => article.Published is null ? "undated" : Day(article.Day);

    /// <summary>Who says it, as the ledger files them; else the article's words; else that nobody is named.</summary>
    public static string Who(Statement statement) => statement switch
    {
        { Actors.Count: > 0 } => string.Join("; ", statement.Actors),
        { SourceWords.Length: > 0 } => statement.SourceWords,
        _ => "nobody named",
    };

    /// <summary><c>1 article</c>, <c>2 articles</c>, <c>12,000 articles</c>.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Words in quotation marks; those that bring their own keep them.</summary>
    public static string Quoted(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length > 0 && "“”\"‘’«„".Contains(words[0], StringComparison.Ordinal) ? words : $"“{words}”";
    }
}
