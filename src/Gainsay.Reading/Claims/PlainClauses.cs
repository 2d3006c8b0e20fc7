namespace Gainsay.Reading.Claims;

/// <summary>Cuts a content into clauses where nobody knows how its words depend on each other: at the ends of sentences.</summary>
internal static class PlainClauses
{
    public static IEnumerable<Clause> Of(IReadOnlyList<ClaimWord> words)
    {
        var start = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var isEnd = i == words.Count - 1 || (words[i].Text is "." or "!" or "?" or "?!" && words[i + 1].Text.Length > 0 && !char.IsLower(words[i + 1].Text[0]));
            if (isEnd)
            {
                yield return new Clause(words.Take((start)..(i + 1))) { IsQuestion = words[i].Text.StartsWith('?') };
                start = i + 1;
            }
        }
    }
}
