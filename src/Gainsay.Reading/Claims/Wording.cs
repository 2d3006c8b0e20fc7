using System.Text;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Writes the words of a claim out as a sentence without a full stop.</summary>
internal static class Wording
{
    /// <summary>Takes off what no claim begins or ends with: punctuation, <c>that</c>, <c>and</c>, <c>well</c>.</summary>
    public static void Trim(List<ClaimWord> words)
    {
        while (words.Count > 0 && (!words[0].IsWord && words[0].Text is not ("(" or "-" or "#") && !words[0].Text.StartsWith('#')
            || words.Count > 1 && IsOpener(words[0], words[1])))
        {
            words.RemoveAt(0);
        }
        while (words.Count > 0 && words[^1].Text is "," or "." or ":" or ";" or "-" or "–" or "—" or "--" or "..." or "…" or "!" or "?" or "?!" or "and" or "but")
        {
            words.RemoveAt(words.Count - 1);
        }
    }

    /// <summary>The sentence: white space folded, no space before a mark that closes, a capital first.</summary>
    public static string Write(IReadOnlyList<ClaimWord> words)
    {
        var written = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !words[i].IsGlued && !IsTight(words[i].Text) && words[i - 1].Text is not ("(" or "[" or "$" or "£" or "€"))
            {
                written.Append(' ');
            }
            written.Append(words[i].Text);
        }
        return Capitalised(written.ToString().Replace(", ,", ",", StringComparison.Ordinal));
    }

    /// <summary>Whether a word is a quotation mark; the apostrophe of <c>the workers' union</c> is none.</summary>
    public static bool IsQuotationMark(string text, TextSpan word) =>
        word.In(text) is "\"" or "“" or "”" or "‘" or "’" or "'" or "''" or "``" or "«" or "»" or "„"
        && !(word.In(text) is "'" or "’" && word.Start > 0 && text[word.Start - 1] == 's');

    /// <summary>Whether nothing would be lost without the first word.</summary>
    private static bool IsOpener(ClaimWord word, ClaimWord next) => word.Lower switch
    {
        "that" or "whether" => next.IsWord && next.Lower is not ("is" or "was" or "'s" or "would" or "will" or "has" or "does" or "did" or "can" or "could" or "means"),
        "and" or "but" or "because" or "although" or "though" or "whereas" => true,
        "yes" or "no" or "well" or "look" or "so" or "yet" => next.Text is ",",
        _ => false,
    };

    private static bool IsTight(string word) => word is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "n't" or "n’t" || word.StartsWith('\'') && word.Length < 4 && word.Length > 1;

    private static string Capitalised(string sentence) =>
        sentence.Length > 0 && char.IsLower(sentence[0]) && !HasInnerCapital(sentence) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>Whether the first word is written like <c>iPhone</c>.</summary>
    private static bool HasInnerCapital(string sentence) => sentence.TakeWhile(c => c != ' ').Skip(1).Any(char.IsUpper);
}
