using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>The words of an attribution's content that can stand in a claim.</summary>
/// <remarks>Quotation marks are left out. What an editor put into square brackets stands in place of the pronoun before it:
/// <c>They [IS fighters] are</c> becomes <c>IS fighters are</c>.</remarks>
internal static class ContentWords
{
    private static readonly HashSet<string> Explained = new(
        ["he", "she", "it", "they", "him", "her", "them", "this", "that", "these", "those", "we", "us", "i"], StringComparer.Ordinal);

    /// <summary>The words in text order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The content's spans.</param>
    /// <param name="words">The article's words as the model reads them; null where there is no model.</param>
    /// <param name="tokenizer">Cuts the content where there is none.</param>
    public static List<ClaimWord> Of(string text, IReadOnlyList<TextSpan> content, ReadWords? words, Tokenizer tokenizer)
    {
        var found = new List<ClaimWord>();
        foreach (var span in content)
        {
            MendBreak(text, found, span);
            foreach (var (origin, index) in In(text, span, words, tokenizer))
            {
                if (Wording.IsQuotationMark(text, origin))
                {
                    continue;
                }
                var isGlued = found.Count > 0 && found[^1].Origin.End == origin.Start;
                found.Add(new ClaimWord(origin.In(text).ToString(), origin, index, isGlued));
            }
        }
        return WithoutBrackets(found);
    }

    /// <summary>The comma before a cue that breaks the content: none where the sentence goes on, a full stop where another one follows.</summary>
    private static void MendBreak(string text, List<ClaimWord> found, TextSpan next)
    {
        if (found.Count > 0 && found[^1].Text is ",")
        {
            var goesOn = next.In(text).TrimStart("\"“‘'… ") is [var first, ..] && char.IsLower(first);
            if (goesOn)
            {
                found.RemoveAt(found.Count - 1);
            }
            else
            {
                found[^1] = found[^1] with { Text = "." };
            }
        }
    }

    private static IEnumerable<(TextSpan Origin, int Index)> In(string text, TextSpan span, ReadWords? words, Tokenizer tokenizer)
    {
        if (words is null)
        {
            return tokenizer.Split(text, span).Select(word => (word, -1));
        }
        return words.In(span) is var (first, last)
            ? Enumerable.Range(first, last - first + 1).Where(word => span.Contains(words[word].Span)).Select(word => (words[word].Span, word))
            : [];
    }

    private static List<ClaimWord> WithoutBrackets(List<ClaimWord> words)
    {
        var kept = new List<ClaimWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var close = words[i].Text is "[" ? words.FindIndex(i, word => word.Text is "]") : -1;
            if (close > i + 1 && kept.Count > 0 && Explained.Contains(kept[^1].Lower))
            {
                var meant = string.Join(' ', words[(i + 1)..close].Select(word => word.Text));
                kept[^1] = kept[^1] with { Text = meant, Origin = kept[^1].Origin.Cover(words[close - 1].Origin) };
                i = close;
            }
            else if (words[i].Text is not ("[" or "]"))
            {
                kept.Add(i > 0 && words[i - 1].Text is "[" ? words[i] with { IsGlued = false } : words[i]);
            }
        }
        return kept;
    }
}
