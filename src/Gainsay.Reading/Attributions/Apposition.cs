using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>A source that is an apposition belongs with the name before it: <c>Ana Ruiz, the minister, said</c>.</summary>
internal static class Apposition
{
    // Characters of a comma and a space.
    private const int Gap = 2;

    /// <summary>The source, from the name on that it explains, if it does.</summary>
    public static TextSpan Extend(ReadWords words, TextSpan source, TextSpan cue)
    {
        if (words.HeadOf(source) is not { } head || words[head].Relation != "appos" || words[head].Head < 0 || words[words[head].Head].Name == "O")
        {
            return source;
        }
        var (first, last) = (words[head].Head, words[head].Head);
        while (first > 0 && words[first].Name.StartsWith('I'))
        {
            first--;
        }
        while (last + 1 < words.Count && words[last + 1].Name.StartsWith('I'))
        {
            last++;
        }
        var whole = words[first].Span.Cover(source);
        var isBefore = words[last].Span.End <= source.Start && source.Start - words[last].Span.End <= Gap;
        return isBefore && !whole.Overlaps(cue) ? whole : source;
    }
}
