using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Estimates that are put forward without a word of saying: <c>The league puts the number at 58</c>.</summary>
/// <remarks>Source is the subject, cue the verb, and content the thing with its figure, as the annotators of PolNeAR have it.</remarks>
internal static class EstimateCues
{
    // Words between the verb and the figure; a figure further off belongs to something else.
    private const int Farthest = 20;

    private static readonly HashSet<string> Puts = new(["put", "puts", "putting", "estimate", "estimates", "estimated", "places", "placed", "pegs", "pegged"], StringComparer.Ordinal);

    private static readonly HashSet<string> Things = new(
        [
            "amount", "bill", "budget", "cost", "costs", "count", "crowd", "damage", "damages", "debt", "deficit", "figure", "figures", "fortune", "loss", "losses", "number", "numbers",
            "odds", "price", "rate", "share", "shortfall", "size", "strength", "tally", "toll", "total", "turnout", "value", "wealth", "worth",
        ],
        StringComparer.Ordinal);

    /// <summary>The estimates that the model passed over, nothing of theirs standing elsewhere.</summary>
    public static IEnumerable<FoundRelation> Missed(string text, ReadWords words, IReadOnlyList<FoundRelation> found)
    {
        var taken = found.SelectMany(relation => relation.Content.Concat(relation.Source).Append(relation.Cue)).ToList();
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word].PartOfSpeech == "VERB" && Puts.Contains(CueAttitude.Lower(text, words[word].Span))
                && SubjectOf(words, word) is { } source && ContentOf(text, words, word) is { } content
                && !taken.Exists(span => span.Overlaps(content) || span.Overlaps(words[word].Span)))
            {
                yield return new FoundRelation([source], words[word].Span, [content], 1, 1);
            }
        }
    }

    private static TextSpan? SubjectOf(ReadWords words, int verb)
    {
        var subjects = words.Dependents(verb).Where(word => word < verb && words[word].Relation == "nsubj").Take(2).ToList();
        return subjects.Count == 1 ? Cover(words, words.Subtree(subjects[0]).Where(word => word < verb)) : null;
    }

    // "The number of calls at 58": a thing that has a size behind the verb, and behind it "at" with a figure.
    private static TextSpan? ContentOf(string text, ReadWords words, int verb)
    {
        if (words.Dependents(verb).Where(word => word > verb && words[word].Relation == "obj").ToList() is not [var thing] || !Things.Contains(CueAttitude.Lower(text, words[thing].Span)))
        {
            return null;
        }
        var figure = Enumerable.Range(verb + 1, Math.Max(0, Math.Min(Farthest, words.Count - verb - 1)))
            .FirstOrDefault(word => words[word].PartOfSpeech == "NUM" && Enumerable.Range(thing + 1, Math.Max(0, word - thing - 1)).Any(before => CueAttitude.Lower(text, words[before].Span) == "at"), -1);
        if (figure < 0)
        {
            return null;
        }
        // "At 400 men": the figure hangs on what is counted.
        var counted = words[figure].Relation == "nummod" && words[figure].Head > figure ? words[figure].Head : figure;
        return Cover(words, words.Subtree(thing).Append(figure).Concat(words.Subtree(counted)).Where(word => word > verb));
    }

    private static TextSpan? Cover(ReadWords words, IEnumerable<int> inside) =>
        inside.Where(word => words[word].PartOfSpeech != "PUNCT").Order().ToList() is { Count: > 0 } all ? words.Cover(all) : null;
}
