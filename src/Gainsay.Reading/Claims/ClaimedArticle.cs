using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Claims;

/// <summary>An article as claims are made of it. <see cref="Words"/> and <see cref="Tree"/> are null where there is no model.</summary>
internal sealed record ClaimedArticle(string Text, IReadOnlyList<Attribution> Attributions, ReadWords? Words, ClaimNames Names, WordTree? Tree)
{
    /// <summary>Whom a cue asks, where that stands outside the content: <c>the voters</c> in <c>urged the voters [to stay]</c>.</summary>
    public Party? Addressee(Attribution attribution, IReadOnlyList<ClaimWord> cue)
    {
        if (Tree is null || Words is null)
        {
            return null;
        }
        var asked = cue.SelectMany(word => Tree.Children(word.Index, "obj", "iobj"))
            .FirstOrDefault(word => !attribution.Content.Concat(attribution.Source).Concat(attribution.Cue).Any(Words[word].Span.Overlaps), -1);
        if (asked < 0)
        {
            return null;
        }
        var phrase = Tree.Subtree(asked).Where(word => !attribution.Content.Any(Words[word].Span.Overlaps)).ToList();
        var name = Text[Words[phrase[0]].Span.Start..Words[phrase[^1]].Span.End];
        return phrase[^1] - phrase[0] == phrase.Count - 1 ? new Party(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), false) : null;
    }
}
