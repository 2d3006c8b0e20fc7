using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Reports by a participle that hangs on another verb and has its subject: <c>The council closed the bridge saying it was unsafe</c>.</summary>
internal sealed class ParticipleCues(CueLexicon lexicon)
{
    /// <summary>The relations, and those that the model passed over. Where it took participle and clause for the end of the other verb's content, that ends before them.</summary>
    public List<FoundRelation> Settle(string text, ReadWords words, List<FoundRelation> found)
    {
        var settled = found.ToList();
        for (var word = 0; word < words.Count; word++)
        {
            if (!IsCue(text, words, word) || ContentOf(text, words, word) is not var (content, governor) || IndexOf(words, governor, word, found) is not (>= 0 and var reporter))
            {
                continue;
            }
            var participle = words[word].Span;
            var around = settled.FindIndex(relation => relation.Cue.Overlaps(participle) || relation.Content.Any(span => span.Overlaps(participle) || span.Overlaps(content)));
            if (around == reporter && Before(text, settled[reporter], participle) is { } shorter)
            {
                settled[reporter] = settled[reporter] with { Content = shorter };
            }
            else if (around >= 0)
            {
                continue;
            }
            settled.Add(found[reporter] with { Cue = participle, Content = [content] });
        }
        return settled;
    }

    /// <summary>The content up to the participle; null where nothing is left, or where words of it follow.</summary>
    private static IReadOnlyList<TextSpan>? Before(string text, FoundRelation relation, TextSpan participle)
    {
        var last = relation.Content[^1];
        if (relation.Cue.Overlaps(participle) || last.Start >= participle.Start || last.End <= participle.Start)
        {
            return null;
        }
        var end = participle.Start;
        while (end > last.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }
        return end > last.Start ? [.. relation.Content.SkipLast(1), new TextSpan(last.Start, end)] : null;
    }

    private bool IsCue(string text, ReadWords words, int word) =>
        words[word].PartOfSpeech == "VERB"
        && CueAttitude.Lower(text, words[word].Span) is var lower && lower.EndsWith("ing", StringComparison.Ordinal)
        && lexicon.Of(lower).Any(entry => entry is { Kind: CueKind.Verb, TakesClause: true });

    /// <summary>The clause that follows the participle, and the verb that both hang on. Where the tree takes the participle for a conjunction, it hangs on the clause.</summary>
    private static (TextSpan Content, int Governor)? ContentOf(string text, ReadWords words, int word)
    {
        if (words[word].Relation == "mark" && words[word].Head > word)
        {
            var clause = words[word].Head;
            return Clause(text, words, word, clause) is { } content ? (content, words[clause].Head) : null;
        }
        var inside = words.Dependents(word).Where(dependent => dependent > word && words[dependent].Relation == "ccomp").Take(2).ToList();
        return words[word].Relation is "advcl" && inside.Count == 1 && Clause(text, words, word, inside[0]) is { } spoken ? (spoken, words[word].Head) : null;
    }

    private static TextSpan? Clause(string text, ReadWords words, int after, int root)
    {
        var inside = words.Subtree(root).Where(word => word > after && words[word].PartOfSpeech != "PUNCT").ToList();
        if (inside.Count < 2 || !inside.Any(word => words[word].Relation.StartsWith("nsubj", StringComparison.Ordinal)))
        {
            return null;
        }
        var span = words.Cover(inside);
        var part = text[span.Start..span.End];
        return part.Count('(') > part.Count(')') && span.End < text.Length && text[span.End] == ')' ? new TextSpan(span.Start, span.End + 1) : span;
    }

    // Who says what the participle reports: the source of the verb that it hangs on.
    private static int IndexOf(ReadWords words, int governor, int participle, List<FoundRelation> found) =>
        governor < 0 || governor >= participle ? -1 : found.FindIndex(relation => relation.Source.Count > 0 && relation.Cue.Overlaps(words[governor].Span));
}
