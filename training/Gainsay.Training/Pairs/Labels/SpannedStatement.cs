using System.Text.Json;
using Gainsay.Reading.Text;
using Gainsay.Reading.Pairs;

namespace Gainsay.Training.Pairs.Labels;

/// <summary>An attribution of an article, as it is told.</summary>
/// <param name="Key">By which labels name it.</param>
/// <param name="Content">Where its content stands.</param>
/// <param name="ContentWords">Its content.</param>
/// <param name="Words">Source, cue and content; where the source is a pronoun or missing, the speaker's name stands in its place.</param>
/// <param name="Confidence">0 to 1; 1 for a gold one.</param>
internal sealed record SpannedStatement(string Key, IReadOnlyList<TextSpan> Content, string ContentWords, ToldWords Words, double Confidence)
{
    /// <summary>Null for an attribution without a content.</summary>
    /// <param name="attribution">With <c>source</c>, <c>cue</c> and <c>content</c>, spans in code points.</param>
    /// <param name="keyName">Where its key stands.</param>
    /// <param name="points">Of the text.</param>
    /// <param name="text">The article's.</param>
    /// <param name="speaker">Who says it. Null where it is not known.</param>
    public static SpannedStatement? Of(JsonElement attribution, string keyName, CodePoints points, string text, string? speaker)
    {
        IReadOnlyList<TextSpan> Spans(string role) =>
            [.. attribution.GetProperty(role).EnumerateArray().Select(span => points.ToUtf16(span[0].GetInt32(), span[1].GetInt32())).OrderBy(span => span.Start)];
        ToldPlace[] Places(IReadOnlyList<TextSpan> spans, bool isContent) => [.. spans.Select(span => new ToldPlace(span.Start, new ToldPart(span.In(text).ToString(), isContent)))];
        var (source, cue, content) = (Spans("source"), Spans("cue"), Spans("content"));
        return content.Count == 0 ? null : new SpannedStatement(
            attribution.GetProperty(keyName).GetString()!,
            content,
            string.Join(' ', content.Select(span => span.In(text).ToString())),
            ToldWords.Of(Places(source, isContent: false), Places(cue, isContent: false), Places(content, isContent: true), speaker),
            attribution.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : 1);
    }

    public bool Overlaps(SpannedStatement other) => Content.Any(span => other.Content.Any(span.Overlaps));
}
