using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What was drawn: links and repetitions, each pair of attributions at most once, in the order of their keys.</summary>
public sealed record Drawn(IReadOnlyList<DrawnLink> Links, IReadOnlyList<DrawnRepeat> Repeats);

/// <summary>A statement of the ledger, compared with another text.</summary>
/// <param name="Stored">The statement.</param>
/// <param name="Cosine">Nearness in meaning, -1 to 1.</param>
/// <param name="Score">What the two claims are to each other.</param>
public sealed record Compared(Statement Stored, double Cosine, PairScore Score);

/// <summary>Draws links between statements: which deny, contradict, repeat, grant or take back which.</summary>
/// <remarks>Pure: the same statements give the same links, in whatever order they come. Safe for any number of threads where its two readers are.</remarks>
public sealed class Linker
{
    private readonly IPairReader pairs;
    private readonly ITextEmbedder embedder;
    private readonly string embedderName;
    private readonly LinkDecision decision;

    private Linker(IPairReader pairs, ITextEmbedder embedder, string embedderName, string version, LinkDecision decision) =>
        (this.pairs, this.embedder, this.embedderName, Version, this.decision) = (pairs, embedder, embedderName, version, decision);

    /// <summary>The version of the linker, as the ledger keeps it with what it drew.</summary>
    public string Version { get; }

    /// <summary>Compares claims by their words.</summary>
    /// <param name="embedder">Null for vectors of words.</param>
    public static Linker ByRules(ITextEmbedder? embedder = null) => new(
        new RulesPairReader(),
        embedder ?? new WordEmbedder(),
        embedder is null ? "words/1" : "minilm/1",
        embedder is null ? "rules/1" : "rules+minilm/1",
        new LinkDecision(LinkWeights.Load("weights-rules.tsv"), new LinkThresholds((0.5, 0.7, 0.7), (0.5, 0.7, 0.7), 0.08)));

    /// <summary>Compares claims by the trained model.</summary>
    public static Linker ByModel(IPairReader model, ITextEmbedder embedder) => new(
        model,
        embedder,
        "minilm/1",
        "model/1",
        new LinkDecision(LinkWeights.Load("weights-model.tsv"), new LinkThresholds((0.5, 0.7, 0.7), (0.5, 0.7, 0.7), 0.08)));

    /// <summary>Statements as linking sees them.</summary>
    public IReadOnlyList<Linkable> Prepare(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var vectors = embedder.Embed([.. statements.Select(statement => statement.Text)]);
        return [.. statements.Select((statement, i) => new Linkable(statement, Anchors.Of(statement), embedderName, Linkable.Quantise(vectors[i])))];
    }

    /// <summary>Links within one article.</summary>
    /// <param name="statements">All of one article.</param>
    /// <param name="most">How many pairs are read closely, the nearest first.</param>
    public Drawn Within(IReadOnlyList<Linkable> statements, int most)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var all = new List<(StatementPair Pair, double Score)>();
        for (var i = 0; i < statements.Count; i++)
        {
            for (var j = i + 1; j < statements.Count; j++)
            {
                if (!Overlap(statements[i].Statement, statements[j].Statement))
                {
                    var pair = new StatementPair(statements[i], statements[j]);
                    all.Add((pair, pair.Cosine + (0.05 * CandidateScore.Shared(statements[i].Anchors, statements[j].Anchors))));
                }
            }
        }
        return Read([.. all.OrderByDescending(found => found.Score).ThenBy(found => found.Pair.Name, StringComparer.Ordinal).Take(most).Select(found => found.Pair)]);
    }

    // Claims of one content, and what is reported within a report, are no answers to each other.
    private static bool Overlap(Statement one, Statement other) =>
        one.Attribution == other.Attribution || one.Content.Any(span => other.Content.Any(span.Overlaps));

    /// <summary>Links between the statements of one article and those of others.</summary>
    public Drawn Across(IReadOnlyList<Linkable> statements, IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(candidates);
        return Read([.. candidates.Select(candidate => new StatementPair(statements[candidate.Fresh], candidate.Stored))]);
    }

    /// <summary>Compares one statement with others, the nearest first.</summary>
    public IReadOnlyList<Compared> Compare(Linkable statement, IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(candidates);
        var scores = pairs.Read([.. candidates.Select(candidate => new ClaimPair(candidate.Stored.Statement.Text, statement.Statement.Text))]);
        return [.. candidates.Select((candidate, i) =>
            new Compared(candidate.Stored.Statement, CandidateScore.Cosine(statement.Vector.Span, candidate.Stored.Vector.Span), scores[i]))];
    }

    /// <summary>What the weights see of two statements.</summary>
    internal double[] FeaturesOf(Linkable one, Linkable other)
    {
        var pair = new StatementPair(one, other);
        return PairFeatures.Of(pair, pairs.Read([pair.Claims])[0]);
    }

    // Of the claims of two attributions, the surest pair speaks for both.
    private Drawn Read(IReadOnlyList<StatementPair> read)
    {
        var scores = pairs.Read([.. read.Select(pair => pair.Claims)]);
        var decided = read.Select((pair, i) => decision.Of(pair, scores[i])).ToList();
        var links = decided.Where(found => found.Link is not null)
            .GroupBy(found => found.Pair.Attributions)
            .Select(found => found.OrderByDescending(one => one.Link!.IsLikely).ThenByDescending(one => one.Link!.Confidence).ThenBy(one => one.Pair.Name, StringComparer.Ordinal).First().Link!);
        return new Drawn(
            [.. links.OrderBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal)],
            [.. decided.Select(found => found.Repeat).OfType<DrawnRepeat>().OrderBy(repeat => repeat.From, StringComparer.Ordinal).ThenBy(repeat => repeat.To, StringComparer.Ordinal)]);
    }
}
