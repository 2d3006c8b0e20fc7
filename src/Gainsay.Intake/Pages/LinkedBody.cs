namespace Gainsay.Intake.Pages;

/// <summary>Uses the body that a page's linked data repeats for machines as a second opinion on the one that was found.</summary>
/// <remarks>
/// Linked data mostly runs the paragraphs together, often stops after a teaser, and sometimes leaves out lists and quotations. So it only
/// rules out what was found around it when it agrees with nearly all of the rest, and only takes its place when far too little was found.
/// </remarks>
internal static class LinkedBody
{
    private const double Agreement = 0.8;
    private const double FarTooLittle = 0.5;
    private const int LongEnough = 600;

    /// <summary>The paragraphs, in the light of the linked body (null where the page has none).</summary>
    internal static IReadOnlyList<string> Reconcile(IReadOnlyList<string> found, string? linked)
    {
        var bare = Bare(linked ?? "");
        var bareFound = found.Select(Bare).ToList();
        var length = bareFound.Sum(paragraph => paragraph.Length);
        if (bare.Length >= LongEnough && length < bare.Length * FarTooLittle)
        {
            return linked!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        var agreed = bareFound.Select(paragraph => bare.Contains(paragraph, StringComparison.Ordinal)).ToList();
        var agreedLength = bareFound.Where((_, i) => agreed[i]).Sum(paragraph => paragraph.Length);
        return agreedLength >= length * Agreement && agreedLength >= bare.Length * Agreement
            ? found.Where((_, i) => agreed[i]).ToList()
            : found;
    }

    // The two differ in white space, quotation marks and dashes.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
