using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells where an article speaks of itself: <c>This article originally said that …</c>.</summary>
internal static class SelfReference
{
    private static readonly HashSet<string> Pieces = new(["article", "column", "editorial", "newsletter", "dispatch"], StringComparer.Ordinal);

    /// <summary>Whether a mention is the article in which it stands, and nothing that it has told of before.</summary>
    public static bool Is(ChainText text, MentionProfile mention) =>
        mention is { Mention.Form: MentionForm.Description, Speaker: ChainText.Writer } && Pieces.Contains(mention.Head) && mention.Mention.Head > 0 && text.Lower(mention.Mention.Head - 1) == "this";
}
