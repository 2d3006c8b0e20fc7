namespace Gainsay.Reading.Claims;

/// <summary>The sentences, or parts of sentences, that a content is made of.</summary>
internal static class ContentSentences
{
    /// <summary>The parts of a content that hang on one word each, in text order; a fragment belongs to the part before it in its sentence,
    /// or else to the one after it. Together they hold every word once.</summary>
    public static IReadOnlyList<(int Top, SortedSet<int> Words)> Of(WordTree tree, IReadOnlyDictionary<int, ClaimWord> content)
    {
        var parts = new List<(int Top, SortedSet<int> Words)>();
        var isOver = true;
        foreach (var part in content.Keys.GroupBy(word => Top(tree, word, content)).OrderBy(part => part.Min()))
        {
            var words = new SortedSet<int>(part);
            var beginsSentence = isOver || content.Keys.Where(word => word < words.Min).DefaultIfEmpty(-1).Max() is >= 0 and var before && IsEnd(content[before]);
            isOver = IsEnd(content[words.Max]);
            var lacksVerb = content[words.Min].Is("not") || (content[words.Min].Text is "but" or "," && words.Count > 1 && words.Skip(1).Take(2).Any(word => content[word].Is("not")));
            if (parts.Count > 0 && !beginsSentence && (lacksVerb || !(IsWhole(tree, parts[^1].Top) && IsWhole(tree, part.Key))))
            {
                var joined = parts[^1];
                joined.Words.UnionWith(words);
                parts[^1] = (IsWhole(tree, part.Key) && !IsWhole(tree, joined.Top) ? part.Key : joined.Top, joined.Words);
                continue;
            }
            parts.Add((part.Key, words));
        }
        return parts;
    }

    private static bool IsWhole(WordTree tree, int top) => tree.IsPredicate(top) && tree.Subject(top) >= 0;

    private static int Top(WordTree tree, int word, IReadOnlyDictionary<int, ClaimWord> content)
    {
        while (tree.Head(word) >= 0 && content.ContainsKey(tree.Head(word)))
        {
            word = tree.Head(word);
        }
        return word;
    }

    private static bool IsEnd(ClaimWord word) => word.Text is "." or "!" or "?" or "?!" or "…";
}
