using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Phenomena;

public sealed class AttributionPageTests
{
    private static readonly Reader Reader = new();

    public static TheoryData<PhenomenonExample> Examples => [.. PhenomenonPage.Examples("attributions")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Attributions_are_found_as_the_page_says(PhenomenonExample example)
    {
        var kind = example.Heading.StartsWith("Headline", StringComparison.Ordinal) ? PartKind.Headline : PartKind.Body;
        var article = new Article { Text = example.Text, Input = "-", Parts = [new(kind, new(0, example.Text.Length))] };
        var found = Reader.Read(article).Attributions;
        Assert.Equal(example.Expected, found.Count == 0 ? "nothing" : string.Join('\n', found.Select(a => Line(example.Text, found, a))));
    }

    private static string Line(string text, IReadOnlyList<Attribution> all, Attribution attribution)
    {
        var depth = 0;
        for (var around = attribution.Parent; around is { } parent; around = all[parent].Parent)
        {
            depth++;
        }
        var stance = $"{attribution.Form}, {attribution.Attitude}".ToLowerInvariant();
        var via = attribution.Via.Count > 0 ? $", via {Words(text, attribution.Via)}" : "";
        return $"{new string(' ', 2 * depth)}{Words(text, attribution.Source)} | {Words(text, attribution.Cue)} | {Words(text, attribution.Content)} | {stance}{via}";
    }

    private static string Words(string text, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? "-" : string.Join(" … ", spans.Select(span => span.In(text).ToString()));
}
