using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>A content that breaks off where its words do not: it goes on to the end of the clause or the phrase that the tree has there.</summary>
internal static class CutContent
{
    // An object's own phrases of time and place belong to the report as often as to the content.
    private static readonly HashSet<string> TimePrepositions = ["after", "before", "during", "in", "on", "at", "since", "until"];
    private static readonly HashSet<string> MatterPrepositions = ["about", "against", "between", "into", "of", "over", "toward", "towards", "with"];

    /// <summary>The content, its last span longer where the tree says that it was cut.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The article's words.</param>
    /// <param name="relation">A relation whose content ends too early, or not.</param>
    public static IReadOnlyList<TextSpan> Complete(string text, ReadWords words, FoundRelation relation)
    {
        var last = relation.Content[^1];
        if (words.In(last) is not var (first, end) || words.HeadOf(last) is not { } head || words[end].Span.End != last.End)
        {
            return relation.Content;
        }
        var longer = Clause(words, relation.Cue, head, end) ?? Phrase(text, words, relation.Cue, first, end);
        if (longer is not { } to)
        {
            return relation.Content;
        }
        var whole = last.Cover(words[to].Span);
        var taken = relation.Source.Append(relation.Cue).Concat(relation.Content.SkipLast(1));
        return taken.Any(whole.Overlaps) ? relation.Content : [.. relation.Content.SkipLast(1), whole];
    }

    // "Commission denies ballots were added": what was taken for the object is the subject of a clause. The tree may hang the cue itself on that clause, as its subject or an auxiliary.
    private static int? Clause(ReadWords words, TextSpan cue, int head, int end)
    {
        var verb = words.HeadOf(cue) is { } word && words[word].PartOfSpeech == "VERB" ? word : -1;
        var isTurned = verb >= 0 && words[verb].Head > end && (IsSubject(words[verb].Relation) || words[verb].Relation.StartsWith("aux", StringComparison.Ordinal));
        var clause = isTurned ? words[verb].Head : words[head].Head;
        var isCut = isTurned
            ? words[head].Head == verb || words[head].Head == clause
            : clause > end && IsSubject(words[head].Relation) && words[clause].Head >= 0 && words[clause].Head == verb;
        return isCut ? LastOf(words, clause, end) : null;
    }

    private static bool IsSubject(string relation) => relation.StartsWith("nsubj", StringComparison.Ordinal);

    // "denied coordination against the group": the next words hang on one of the content, or on the cue with a preposition that speaks of a matter and not of time or place.
    private static int? Phrase(string text, ReadWords words, TextSpan cue, int first, int end)
    {
        var governor = words.HeadOf(cue) is { } verb && words[verb].PartOfSpeech == "VERB" && words[end].Head == verb && words[end].PartOfSpeech == "NOUN" ? verb : -1;
        var heads = Enumerable.Range(first, end - first + 1).Append(governor).Where(word => word >= 0);
        if (end + 1 >= words.Count || words[end + 1].PartOfSpeech == "PUNCT")
        {
            return null;
        }
        var next = text[words[end + 1].Span.Start..words[end + 1].Span.End];
        foreach (var phrase in heads.SelectMany(words.Dependents).Where(dependent => dependent > end))
        {
            var isOfContent = words[phrase].Relation switch
            {
                "nmod" => !TimePrepositions.Contains(next),
                "obl" => MatterPrepositions.Contains(next),
                _ => false,
            };
            if (isOfContent && words.Subtree(phrase)[0] == end + 1)
            {
                return LastOf(words, phrase, end);
            }
        }
        return null;
    }

    /// <summary>The last word of the part of a subtree that follows without a gap or a mark.</summary>
    private static int LastOf(ReadWords words, int root, int end)
    {
        var last = end;
        foreach (var word in words.Subtree(root).Where(word => word > end))
        {
            if (word != last + 1 || words[word].PartOfSpeech == "PUNCT")
            {
                break;
            }
            last = word;
        }
        return last;
    }
}
