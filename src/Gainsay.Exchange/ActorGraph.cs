using System.Globalization;
using System.Xml;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Actors;

namespace Gainsay.Exchange;

/// <summary>The graph of actors as GraphML 1.0: directed, several edges between two actors where they stand to each other in several ways.</summary>
/// <remarks>
/// A node is an actor by its filing name, with its kind and how many statements it makes. An edge leads from who acts: <c>speaks-for</c> the party, <c>reports</c> what another says,
/// <c>denies</c>, <c>contradicts</c>, <c>agrees</c>, <c>concedes</c> or <c>reverses</c> what another said, with how often.
/// Holds actors and edges in memory, not articles. A character that XML cannot hold becomes U+FFFD.
/// After Brandes et al., "GraphML Progress Report", Graph Drawing 2001.
/// </remarks>
public sealed class ActorGraph : IArticleWriter
{
    internal const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private const string SchemaLocation = Namespace + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private readonly Stream output;
    private readonly ExportOptions options;
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To, string Relation), int> edges = [];

    public ActorGraph(Stream output, ExportOptions options) => (this.output, this.options) = (output, options);

    public ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var actorsOf = article.Statements.GroupBy(statement => statement.Attribution).ToDictionary(group => group.Key, group => group.First().Actors);
        foreach (var statement in article.Statements)
        {
            Count(article, statement);
            if (statement.ClaimIndex is null || IsFirst(article, statement))
            {
                Join(statement, article.Reading.Attributions[statement.Attribution].Parent is { } parent ? actorsOf.GetValueOrDefault(parent) ?? [] : []);
            }
        }
        JoinLinked(article);
        return default;
    }

    public async ValueTask CompleteAsync()
    {
        var settings = new XmlWriterSettings { Async = true, CloseOutput = false, Encoding = WellFormed.Utf8, Indent = true, NewLineChars = "\n" };
        await using var xml = XmlWriter.Create(output, settings);
        await xml.WriteStartDocumentAsync().ConfigureAwait(false);
        WriteHead(xml);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in nodes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            ids[name] = FormattableString.Invariant($"n{ids.Count + 1}");
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", ids[name]);
            WriteData(xml, "name", name);
            WriteData(xml, "kind", Names.Of(node.Kind));
            WriteData(xml, "statements", node.Statements.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        var number = 0;
        foreach (var (edge, count) in edges.OrderBy(pair => pair.Key.From, StringComparer.Ordinal).ThenBy(pair => pair.Key.To, StringComparer.Ordinal).ThenBy(pair => pair.Key.Relation, StringComparer.Ordinal))
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", FormattableString.Invariant($"e{++number}"));
            xml.WriteAttributeString("source", ids[edge.From]);
            xml.WriteAttributeString("target", ids[edge.To]);
            WriteData(xml, "relation", edge.Relation);
            WriteData(xml, "count", count.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        await xml.WriteEndDocumentAsync().ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => default;

    private void Count(ExportedArticle article, Statement statement)
    {
        var sources = article.Reading.Sources[statement.Attribution];
        for (var i = 0; i < statement.Actors.Count; i++)
        {
            var kind = i < sources.Count ? article.Reading.Actors[sources[i]].Kind : ActorKind.Unnamed;
            var node = NodeOf(statement.Actors[i], kind);
            node.Statements++;
        }
        foreach (var party in statement.SpeaksFor)
        {
            NodeOf(party, article.Reading.Actors.FirstOrDefault(actor => actor.Name == party)?.Kind ?? ActorKind.Unnamed);
        }
    }

    // A name that one article knows only as a description is what another says that it is.
    private Node NodeOf(string name, ActorKind kind)
    {
        if (!nodes.TryGetValue(name, out var node))
        {
            node = nodes[name] = new Node { Kind = kind };
        }
        else if (node.Kind == ActorKind.Unnamed)
        {
            node.Kind = kind;
        }
        return node;
    }

    private static bool IsFirst(ExportedArticle article, Statement statement) =>
        article.Statements.First(other => other.Attribution == statement.Attribution).Key == statement.Key;

    private void Join(Statement statement, IReadOnlyList<string> reporters)
    {
        foreach (var actor in statement.Actors)
        {
            foreach (var party in statement.SpeaksFor)
            {
                Add(actor, party, "speaks-for");
            }
            foreach (var reporter in reporters)
            {
                Add(reporter, actor, "reports");
            }
        }
    }

    // A link is counted with its answering statement, so that no two articles count it.
    private void JoinLinked(ExportedArticle article)
    {
        var keys = article.Statements.Select(statement => statement.Key).ToHashSet(StringComparer.Ordinal);
        var links = options.Disputes?.Links(LinkFilter.Shown with { Article = article.Entry.Id }, int.MaxValue) ?? [];
        foreach (var link in links.Where(link => keys.Contains(link.From.Key)))
        {
            foreach (var to in link.To.Actors)
            {
                NodeOf(to, ActorKind.Unnamed);
                foreach (var from in link.From.Actors)
                {
                    Add(from, to, Names.Of(link.Relation));
                }
            }
        }
    }

    private void Add(string from, string to, string relation) => edges[(from, to, relation)] = edges.GetValueOrDefault((from, to, relation)) + 1;

    private static void WriteHead(XmlWriter xml)
    {
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", SchemaLocation);
        foreach (var (id, of, type) in new[] { ("name", "node", "string"), ("kind", "node", "string"), ("statements", "node", "int"), ("relation", "edge", "string"), ("count", "edge", "int") })
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "actors");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Legal(WellFormed.Of(value)));
        xml.WriteEndElement();
    }

    private static string Legal(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private sealed class Node
    {
        public required ActorKind Kind { get; set; }

        public int Statements { get; set; }
    }
}
