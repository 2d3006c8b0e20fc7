namespace Gainsay.Reading.Text.Quotations;

/// <summary>Tells speech from scare quotes, titles and nicknames by the words inside and right around the marks.</summary>
internal sealed class QuotationClassifier
{
    // Longer quotations are somebody's words, whatever stands around them.
    private const int LongestScare = 2;
    private const int LongestTitle = 12;

    private static readonly HashSet<string> SmallWords = new(
        ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "with", "from", "by", "as"], StringComparer.Ordinal);

    private readonly HashSet<string> speechVerbs =
        WordList.Load("Text/Quotations/speech-verbs.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> namingWords =
        WordList.Load("Text/Quotations/naming-words.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of the quotation at <paramref name="spans"/>, marks included.</summary>
    public QuotationKind Classify(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count > 1)
        {
            return QuotationKind.Speech;
        }
        var around = Around(text, paragraphs, spans[0]);
        var inside = around.Inside;
        var words = inside.Where(word => char.IsLetterOrDigit(word[0])).ToList();
        if (words.Count == 0)
        {
            return QuotationKind.Scare;
        }
        var before = around.Before.LastOrDefault();
        var isLedIn = before is null or "," or ":";
        if (!isLedIn && IsNickname(words, before, around.After.FirstOrDefault()))
        {
            return QuotationKind.Nickname;
        }
        var endsSentence = inside[^1] is "." or "!" or "?" or "…" or "...";
        var isSaid = around.Before.Concat(around.After).Any(speechVerbs.Contains);
        if (!(isLedIn && isSaid) && !endsSentence && IsTitle(words, before))
        {
            return QuotationKind.Title;
        }
        var isSentence = endsSentence && char.IsUpper(words[0][0]) && words.Count > 1;
        if ((isLedIn && (endsSentence || inside[^1] == "," || words.Count > LongestScare)) || (isLedIn && isSaid) || isSentence)
        {
            return QuotationKind.Speech;
        }
        return words.Count > LongestScare || isSaid ? QuotationKind.Fragment : QuotationKind.Scare;
    }

    private static bool IsNickname(List<string> words, string? before, string? after) =>
        words.Count <= 3 && before is not null && after is not null && words.All(IsCapitalised) && IsCapitalised(before)
            && IsCapitalised(after);

    /// <summary>Every word that is not small begins in upper case, and there are two, or a word before says that a name follows.</summary>
    private bool IsTitle(List<string> words, string? before) =>
        words.Count <= LongestTitle && IsCapitalised(words[0]) && words.All(word => IsCapitalised(word) || SmallWords.Contains(word))
        && (words.Count(IsCapitalised) > 1 || (before is not null && namingWords.Contains(before)));

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]);

    /// <summary>The words inside the marks, and those of the same sentence before and after them.</summary>
    private static (List<string> Before, List<string> Inside, List<string> After) Around(
        string text, IReadOnlyList<Paragraph> paragraphs, TextSpan quotation)
    {
        var (before, inside, after) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var sentence in paragraphs.SelectMany(p => p.Sentences).Where(sentence => sentence.Span.Overlaps(quotation)))
        {
            foreach (var word in sentence.Words)
            {
                var list = word.End <= quotation.Start ? before : word.Start >= quotation.End ? after : inside;
                list.Add(word.In(text).ToString());
            }
        }
        // The marks themselves.
        return (before, inside[1..^(inside.Count > 1 ? 1 : 0)], after);
    }
}
