using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Reports by a participle that hangs on another verb and has its subject: <c>The council closed the bridge saying it was unsafe</c>.</summary>
internal sealed class ParticipleCues(CueLexicon lexicon)
{
    /// <summary>The relations that the model passed over, nothing of theirs standing elsewhere.</summary>
    public IEnumerable<FoundRelation> Missed(string text, ReadWords words, IReadOnlyList<FoundRelation> found)
    {
        var taken = found.SelectMany(relation => relation.Content.Append(relation.Cue)).ToList();
        for (var word = 0; word < words.Count; word++)
        {
            if (!IsCue(text, words, word) || taken.Exists(words[word].Span.Overlaps) || ContentOf(text, words, word) is not var (content, governor)
                || taken.Exists(content.Overlaps) || SourceOf(words, governor, word, found) is not { } source)
            {
                continue;
            }
            yield return new FoundRelation(source.Spans, words[word].Span, [content], source.CueLikelihood, source.RoleLikelihood);
        }
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
        var span = words[inside[0]].Span.Cover(words[inside[^1]].Span);
        var part = text[span.Start..span.End];
        return part.Count('(') > part.Count(')') && span.End < text.Length && text[span.End] == ')' ? new TextSpan(span.Start, span.End + 1) : span;
    }

    private static (IReadOnlyList<TextSpan> Spans, double CueLikelihood, double RoleLikelihood)? SourceOf(ReadWords words, int governor, int participle, IReadOnlyList<FoundRelation> found)
    {
        if (governor < 0 || governor >= participle)
        {
            return null;
        }
        return found.FirstOrDefault(relation => relation.Source.Count > 0 && relation.Cue.Overlaps(words[governor].Span)) is { } known
            ? (known.Source, known.CueLikelihood, known.RoleLikelihood)
            : null;
    }
}
