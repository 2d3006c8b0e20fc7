using Gainsay.Reading.Actors;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Marks as a denial what says no to what somebody else said before: <c>X said [he never met her]</c>, where Y said that he did.</summary>
/// <remarks>The cue is plain; the content has a negation among its first words, and shares words with an earlier content, without one, of
/// other actors. The bounds were chosen on the dev set.</remarks>
internal sealed class AnsweringDenials
{
    private const int LatestNegation = 25;
    private const int FewestShared = 3;

    // Of the words of the shorter content.
    private const double SmallestShare = 0.4;

    private static readonly HashSet<string> Negations = new(
        ["not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "false", "untrue", "lie", "lies", "baseless", "wrong"], StringComparer.Ordinal);

    private static readonly HashSet<string> Common = new(
        ["the", "and", "for", "that", "are", "was", "were", "been", "has", "have", "had", "she", "they", "his", "her", "their", "its", "with", "from", "this", "would",
            "will", "could", "said", "who", "what", "does", "did", "you", "but", "about", "there", "than", "more", "any", "all", "not", "never"],
        StringComparer.Ordinal);

    private readonly Tokenizer tokenizer = new();

    /// <summary>The attributions, with their attitudes set right; everything else is as it was.</summary>
    public IReadOnlyList<Attribution> Mark(string text, IReadOnlyList<Attribution> attributions, ActorReading actors)
    {
        var contents = attributions.Select(attribution => attribution.Content.SelectMany(span => tokenizer.Split(text, span)).Select(word => CueAttitude.Lower(text, word)).ToList()).ToList();
        var isNegated = contents.Select(words => words.Any(Negations.Contains)).ToList();
        var topics = contents.Select(words => words.Where(word => word.Length > 2 && char.IsLetter(word[0]) && !Common.Contains(word)).ToHashSet(StringComparer.Ordinal)).ToList();
        bool Answers(int later, int earlier) =>
            !isNegated[earlier] && attributions[earlier].Parent is null && actors.Sources[earlier].Count > 0 && !actors.Sources[earlier].Intersect(actors.Sources[later]).Any()
            && topics[later].Count(topics[earlier].Contains) is var shared && shared >= FewestShared
            && shared >= SmallestShare * Math.Min(topics[later].Count, topics[earlier].Count);
        return
        [
            .. attributions.Select((attribution, i) =>
                attribution.Attitude is Attitude.Asserts or Attitude.Concedes && actors.Sources[i].Count > 0 && contents[i].Take(LatestNegation).Any(Negations.Contains)
                && Enumerable.Range(0, i).Any(earlier => Answers(i, earlier))
                    ? attribution with { Attitude = Attitude.Denies }
                    : attribution),
        ];
    }
}
