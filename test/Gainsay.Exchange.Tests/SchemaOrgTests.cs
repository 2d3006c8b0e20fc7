using System.Text;
using System.Text.Json;
using Gainsay.Reading.Attributions;

namespace Gainsay.Exchange.Tests;

public sealed class SchemaOrgTests : IDisposable
{
    private const string Schema = "http://schema.org/";

    private static readonly string[] Works = ["NewsArticle", "Claim", "Quotation", "ClaimReview"];
    private static readonly string[] Agents = ["Person", "Organization", "GovernmentOrganization", "NewsMediaOrganization"];

    // What schema.org says of the properties that are written: which types may have them, and what they may lead to, by the names of the narrowest types that we write.
    private static readonly Dictionary<string, (string[] Of, string[] To)> Vocabulary = new()
    {
        ["name"] = ([.. Works, .. Agents], ["words"]),
        ["description"] = ([.. Works, .. Agents], ["words"]),
        ["url"] = ([.. Works, .. Agents], ["an address"]),
        ["headline"] = (Works, ["words"]),
        ["text"] = (Works, ["words"]),
        ["inLanguage"] = (Works, ["words"]),
        ["datePublished"] = (Works, ["words"]),
        ["publisher"] = (Works, Agents),
        ["author"] = (Works, Agents),
        ["isPartOf"] = (Works, Works),
        ["spokenByCharacter"] = (["Quotation"], Agents),
        ["appearance"] = (["Claim"], Works),
        ["itemReviewed"] = (["ClaimReview"], [.. Works, .. Agents]),
        ["reviewBody"] = (["ClaimReview"], ["words"]),
        ["claimReviewed"] = (["ClaimReview"], ["words"]),
    };

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
    public async Task A_public_processor_finds_who_claims_who_is_quoted_and_who_denies()
    {
        var file = folder.PathOf("mill.jsonld");
        var claim = OneDispute.OfBo with { Attributions = [OneDispute.OfBo.Attributions[0] with { Form = AttributionForm.Indirect }] };
        await File.WriteAllBytesAsync(
            file, await folder.ExportAsync("schema-org", [Readings.OfTheMill, claim]), TestContext.Current.CancellationToken);
        var triples = Triples.Of(file);
        var review = Assert.Single(triples.OfType(Schema + "ClaimReview"));
        var denied = triples.Object(review, Schema + "itemReviewed");
        var quotation = Assert.Single(triples.OfType(Schema + "Quotation"));
        Assert.Equal("Ana Ruiz", triples.Object(triples.Object(review, Schema + "author"), Schema + "name"));
        Assert.Empty(triples.Objects(denied, Schema + "author"));
        Assert.Equal((quotation, "Ana Ruiz"), (triples.Object(denied, Schema + "appearance"), triples.Object(triples.Object(quotation, Schema + "spokenByCharacter"), Schema + "name")));
        Assert.Equal("the mill had closed", triples.Object(quotation, Schema + "text"));
        var claimed = Assert.Single(triples.OfType(Schema + "Claim"), one => one != denied);
        Assert.Equal("Bo", triples.Object(triples.Object(claimed, Schema + "author"), Schema + "name"));
    }

    [Fact]
    public void Every_property_stands_at_a_type_that_may_have_it_and_leads_to_one_that_it_may_have() => AnyReading.Any.Array[12].Sample(
        readings =>
        {
            var file = folder.PathOf("any.jsonld");
            File.WriteAllBytes(file, folder.ExportAsync("schema-org", readings).GetAwaiter().GetResult());
            var triples = Triples.Of(file);
            var types = triples.All.Where(triple => triple.Predicate == Triples.Type).ToLookup(triple => triple.Subject, triple => triple.Object[Schema.Length..]);
            Assert.All(triples.All.Where(triple => triple.Predicate != Triples.Type), triple =>
            {
                var (subjects, objects) = Vocabulary[triple.Predicate[Schema.Length..]];
                Assert.Contains(Assert.Single(types[triple.Subject]), subjects);
                Assert.True(objects.Contains(triple.Datatype is null ? types[triple.Object].FirstOrDefault("an address") : "words"), triple.ToString());
            });
        },
        iter: 1,
        threads: 1);

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
