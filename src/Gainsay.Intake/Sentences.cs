using System.Globalization;
using Gainsay.Reading;

namespace Gainsay.Intake;

/// <summary>Sentences for the user that more than one reader says.</summary>
internal static class Sentences
{
    internal static string TooLarge(string input, int maxBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"`{input}` is larger than {maxBytes:N0} bytes; expected no more than that for one article.");

    internal static string NoBody(Article article) => article.SourceBytes is not null
        ? $"`{article.Input}` holds no article: the page has no paragraphs of running text."
        : $"`{article.Input}` holds no text; expected the text of an article.";

    /// <summary>The system's own words for a failure, as one sentence.</summary>
    internal static string Reason(Exception e) => e.Message.TrimEnd('.', ' ') + ".";
}
