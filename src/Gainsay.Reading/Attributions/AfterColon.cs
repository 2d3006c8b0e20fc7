using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>A content that stops at a colon goes on to the end of the sentence: <c>She told them to pay a quarter: Draw on the house now</c>.</summary>
/// <remarks>In PolNeAR train, 186 colons stand inside a content and 42 right after one. What quotation marks follow is left to <see cref="QuotedContent"/>, and what somebody else says to him.</remarks>
internal static class AfterColon
{
    /// <summary>The relations, with longer contents where a colon had ended them.</summary>
    public static List<FoundRelation> Join(string text, List<FoundRelation> found, IReadOnlyList<TextSpan> sentences) =>
        [.. found.Select(relation => Rest(text, relation.Content[^1], sentences) is { } rest && !IsTaken(rest, relation, found)
            ? relation with { Content = [.. relation.Content.SkipLast(1), relation.Content[^1].Cover(rest)] } : relation)];

    /// <summary>What follows the colon in the same sentence, without its stop.</summary>
    private static TextSpan? Rest(string text, TextSpan last, IReadOnlyList<TextSpan> sentences)
    {
        var end = sentences.FirstOrDefault(sentence => sentence.Contains(last.End - 1)).End;
        var explains = last.End + 2 < end && text[last.End] == ':' && text[last.End + 1] == ' ' && char.IsLetter(text[last.End + 2]);
        return !explains ? null : new TextSpan(last.End, end - (text[end - 1] is '.' or '!' or '?' ? 1 : 0));
    }

    private static bool IsTaken(TextSpan rest, FoundRelation relation, List<FoundRelation> found) =>
        relation.Source.Append(relation.Cue).Any(rest.Overlaps)
            || found.Exists(other => !ReferenceEquals(other, relation) && (other.Cue.Overlaps(rest) || other.Content.Any(rest.Overlaps)));
}
