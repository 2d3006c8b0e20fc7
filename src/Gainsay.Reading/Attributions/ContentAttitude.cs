using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Tells from the words of a content what the source does with it, where the cue only says that it is said.</summary>
/// <remarks>A question is asked; what begins with a hedge is doubted; what begins with <c>will</c>, <c>should</c> or a wish is intended. How far
/// into the content they count was chosen on the dev set.</remarks>
internal static class ContentAttitude
{
    private const int LatestHedge = 8;
    private const int LatestWill = 6;

    private static readonly HashSet<string> Hedges = new(["may", "might", "perhaps", "possibly", "unclear", "whether", "probably"], StringComparer.Ordinal);
    private static readonly HashSet<string> Wills = new(["will", "would", "'ll", "should", "must"], StringComparer.Ordinal);

    /// <summary>The attitude; asserts where nothing tells otherwise.</summary>
    public static Attitude Of(string text, IReadOnlyList<TextSpan> words)
    {
        var last = words.LastOrDefault(word => word.In(text) is not ("\"" or "”" or "’" or "'" or "…" or ")"));
        if (!last.IsEmpty && last.In(text)[0] == '?')
        {
            return Attitude.Asks;
        }
        var first = words.Where(word => char.IsLetterOrDigit(text[word.Start]) || text[word.Start] is '\'' or '’').Take(LatestHedge)
            .Select(word => CueAttitude.Lower(text, word)).ToList();
        return first.Exists(Hedges.Contains) ? Attitude.Doubts
            : first.Take(LatestWill).Any(Wills.Contains) ? Attitude.Intends
            : Attitude.Asserts;
    }
}
