using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Reports that share their source with the verb before them: <c>The ministry dismissed the letter and denied that it was late</c>.</summary>
internal sealed class CoordinatedCues(CueLexicon lexicon)
{
    /// <summary>The relations that the model passed over though their verb is joined to a cue and is one itself, nothing of theirs standing elsewhere.</summary>
    public IEnumerable<FoundRelation> Missed(string text, ReadWords words, IReadOnlyList<FoundRelation> found)
    {
        var taken = found.SelectMany(relation => relation.Content.Concat(relation.Source).Append(relation.Cue)).ToList();
        foreach (var relation in found.Where(relation => relation.Source.Count > 0 && words.HeadOf(relation.Cue) is not null))
        {
            foreach (var verb in words.Dependents(words.HeadOf(relation.Cue)!.Value).Where(word => IsCue(text, words, word)))
            {
                var objects = words.Dependents(verb).Where(word => word > verb && words[word].Relation is "obj" or "ccomp" or "xcomp").ToList();
                if (objects.Count != 1 || words.Dependents(verb).Any(word => words[word].Relation.StartsWith("nsubj", StringComparison.Ordinal)))
                {
                    continue;
                }
                var inside = words.Subtree(objects[0]);
                var content = words.Cover(inside);
                if (content.Start >= words[verb].Span.End && !taken.Exists(span => span.Overlaps(content) || span.Overlaps(words[verb].Span)))
                {
                    yield return new FoundRelation(relation.Source, words[verb].Span, [content], relation.CueLikelihood, relation.RoleLikelihood);
                }
            }
        }
    }

    private bool IsCue(string text, ReadWords words, int word) =>
        words[word].Relation == "conj" && words[word].PartOfSpeech == "VERB" && lexicon.Of(CueAttitude.Lower(text, words[word].Span)).Count > 0;
}
