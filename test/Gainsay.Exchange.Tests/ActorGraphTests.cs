using System.Xml.Linq;

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
    public void Any_names_make_a_graph_that_holds_together() => AnyReading.Any.Sample(
        reading =>
        {
            var graph = XDocument.Load(new MemoryStream(folder.ExportAsync("graphml", [reading]).GetAwaiter().GetResult()));
            var keys = graph.Root!.Elements(Graphml + "key").Select(key => (string?)key.Attribute("id")).ToHashSet();
            var ids = graph.Descendants(Graphml + "node").Select(node => (string?)node.Attribute("id")).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(graph.Descendants(Graphml + "data"), data => Assert.Contains((string?)data.Attribute("key"), keys));
            Assert.All(graph.Descendants(Graphml + "edge"), edge => Assert.Contains((string?)edge.Attribute("target"), ids));
        },
        iter: 40,
        threads: 1);
}
