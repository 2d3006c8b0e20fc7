using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;

namespace Gainsay.Exchange.Tests;

public sealed class ActorGraphTests : IDisposable
{
    private static readonly XNamespace Graphml = ActorGraph.Namespace;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_actor_is_a_node_with_its_kind_and_its_statements()
    {
        var graph = XDocument.Load(new MemoryStream(await folder.ExportAsync("graphml", [Readings.OfTheMill])));
        var node = Assert.Single(graph.Descendants(Graphml + "node"));
        Assert.Equal(["name: Ana Ruiz", "kind: person", "statements: 1"], node.Elements(Graphml + "data").Select(data => $"{(string?)data.Attribute("key")}: {data.Value}"));
    }

    [Fact]
    public async Task A_denial_is_an_edge_from_who_denies_to_who_is_denied()
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill);
        ledger.Put(OneDispute.OfBo);
        var options = new ExportOptions { Disputes = new OneDispute(ledger) };
        var graph = XDocument.Load(new MemoryStream(await TestFolder.ExportAsync("graphml", LedgerArticles.Of(ledger, new StatementQuery()), options)));
        var names = graph.Descendants(Graphml + "node").ToDictionary(node => (string)node.Attribute("id")!, node => node.Element(Graphml + "data")!.Value);
        var edge = Assert.Single(graph.Descendants(Graphml + "edge"));
        Assert.Equal(
            "Ana Ruiz denies Bo", $"{names[(string)edge.Attribute("source")!]} {edge.Element(Graphml + "data")!.Value} {names[(string)edge.Attribute("target")!]}");
    }

    [Fact]
    public void Any_names_make_a_graph_that_holds_together() => AnyReading.Any.Sample(
        reading =>
        {
            var graph = XDocument.Load(new MemoryStream(folder.ExportAsync("graphml", [reading]).GetAwaiter().GetResult()));
            Assert.Empty(FaultsOf(graph));
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void A_public_reader_has_every_node_and_edge_with_its_data() => AnyReading.Any.Array[12].Sample(
        readings =>
        {
            var file = folder.PathOf("actors.graphml");
            File.WriteAllBytes(file, folder.ExportAsync("graphml", readings).GetAwaiter().GetResult());
            var written = XDocument.Load(file);
            var read = PublicReader.Read("read_graphml.py", "networkx", file);
            Assert.True(read.GetProperty("directed").GetBoolean());
            Assert.Equal(DataOf(written, "node", "id"), DataOf(read.GetProperty("nodes")));
            Assert.Equal(DataOf(written, "edge", "source", "target"), DataOf(read.GetProperty("edges")));
        },
        iter: 1,
        threads: 1);

    [Fact]
    public void The_schema_finds_what_would_be_wrong()
    {
        var graph = XDocument.Parse("""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="name" for="node" attr.name="name" attr.type="string" />
            <graph edgedefault="directed"><node id="a b"><data key="kind">x</data></node><edge source="a" target="nobody" /></graph></graphml>
            """);
        // The id that is no token, which is told twice, the key that is not declared, and both ends of the edge.
        Assert.Equal(5, FaultsOf(graph).Count);
    }

    // Each element's attributes and data as one line. An edge's own id is the one thing that a reader need not keep.
    private static List<string> DataOf(XDocument graph, string element, params string[] attributes) =>
    [
        .. graph.Descendants(Graphml + element)
            .Select(one => string.Join('|', attributes.Select(name => $"{name}={(string?)one.Attribute(name)}")
                .Concat(one.Elements(Graphml + "data").Select(data => $"{(string?)data.Attribute("key")}={data.Value}")).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> DataOf(JsonElement items) =>
        [.. items.EnumerateArray().Select(item => string.Join('|', item.EnumerateObject().Select(field => $"{field.Name}={field.Value}").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static List<string> FaultsOf(XDocument graph)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(Graphml.NamespaceName, Path.Combine(AppContext.BaseDirectory, "actor-graph.xsd"));
        var faults = new List<string>();
        graph.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
