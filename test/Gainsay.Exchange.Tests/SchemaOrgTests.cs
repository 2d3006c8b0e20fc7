using System.Text;
using System.Text.Json;
using Gainsay.Reading.Attributions;

namespace Gainsay.Exchange.Tests;

public sealed class SchemaOrgTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_denial_is_the_speakers_review_of_a_claim_that_nobody_here_made()
    {
        var denial = Readings.OfTheMill.Attributions[0] with { Form = AttributionForm.Indirect };
        using var json = JsonDocument.Parse(await folder.ExportAsync("schema-org", [Readings.OfTheMill with { Attributions = [denial] }]));
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@type").GetString()!);
        Assert.Equal(["Claim", "ClaimReview", "NewsArticle"], nodes.Keys.Order());
        Assert.False(nodes["Claim"].TryGetProperty("author", out _));
        Assert.Equal(nodes["Claim"].GetProperty("@id").GetString(), nodes["ClaimReview"].GetProperty("itemReviewed").GetProperty("@id").GetString());
        Assert.Equal("Ana Ruiz", nodes["ClaimReview"].GetProperty("author")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void There_is_never_a_verdict_and_every_reference_leads_to_a_node() => AnyReading.Any.Sample(
        reading =>
        {
            var text = Encoding.UTF8.GetString(folder.ExportAsync("schema-org", [reading]).GetAwaiter().GetResult());
            Assert.DoesNotContain("\"reviewRating\"", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text);
            var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
            var ids = nodes.Select(node => node.GetProperty("@id").GetString()).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var references = nodes.SelectMany(node => node.EnumerateObject()).Where(property => property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("@id", out _));
            Assert.All(references, reference => Assert.Contains(reference.Value.GetProperty("@id").GetString(), ids));
        },
        iter: 40,
        threads: 1);
}
