using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>The stretches of a content that a claim comes from.</summary>
internal static class ClaimSpans
{
    /// <summary>The words' spans, joined where only white space and punctuation stand between them; each within one span of the content.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, IReadOnlyList<TextSpan> content, IReadOnlyList<TextSpan> words)
    {
        var spans = new List<TextSpan>();
        foreach (var word in words.Distinct())
        {
            var isNext = spans.Count > 0 && content.Any(part => part.Contains(spans[^1]) && part.Contains(word)) && word.Start >= spans[^1].End
                && !text.AsSpan(spans[^1].End, word.Start - spans[^1].End).ContainsAnyInRange('0', 'z');
            if (isNext)
            {
                spans[^1] = spans[^1].Cover(word);
            }
            else
            {
                spans.Add(word);
            }
        }
        return spans;
    }
}
