using Gainsay.Desk.Voices;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What was drawn: links and repetitions, each pair of attributions at most once, in the order of their keys.</summary>
public sealed record Drawn(IReadOnlyList<DrawnLink> Links, IReadOnlyList<DrawnRepeat> Repeats);

/// <summary>A statement of the ledger, compared with another text.</summary>
/// <param name="Stored">The statement.</param>
/// <param name="Cosine">Nearness in meaning, -1 to 1.</param>
/// <param name="Likeness">How many of their words the two have in common, 0 to 1.</param>
/// <param name="Score">What the two claims are to each other.</param>
/// <param name="Words">The same, by their words alone.</param>
public sealed record Compared(Statement Stored, double Cosine, double Likeness, PairScore Score, PairScore Words);

/// <summary>Draws links between statements: which deny, contradict, repeat, grant or take back which.</summary>
/// <remarks>Pure: the same statements give the same links, in whatever order they come. Safe for any number of threads where its two readers are.</remarks>
public sealed class Linker
{
    // A thing that both name, and a place beside each other, count for so much nearness in meaning.
    private const double ForAnchor = 0.05;
    private const double ForNeighbour = 0.3;

    // Pairs that the pair reader is asked about at a time: of statements against each other first, then the nearest in meaning. The trained one takes milliseconds for each.
    private const int MostAsked = 32;

    // The same of pairs as they are told, of which most are done with after one reading of four.
    private const int MostToldAsked = 24;

    // Pairs of an article, and pairs of one with others, that the trained reader is asked about as they are told: those that words tell most of, and the nearest in meaning.
    private const int MostTrainedWithin = 16;
    private const int MostTrainedAcross = 32;

    // Pairs of one voice that it is asked about whether one says the other again.
    private const int MostAgainAsked = 16;

    // Where it is that sure that two have nothing to do with each other, it is not asked again.
    private const double SureOfNeither = 0.9;

    private static readonly LinkDecision Decision = new(LinkWeights.Load("weights.tsv"), new LinkThresholds(0.5, double.PositiveInfinity, 0.08));

    private readonly RulesPairReader words = new();
    private readonly IPairReader pairs;
    private readonly ITextEmbedder embedder;
    private readonly string embedderName;

    private readonly bool readsTold;

    private Linker(IPairReader pairs, ITextEmbedder embedder, string embedderName, string version, bool readsTold, IAnswerReader? answers) =>
        (this.pairs, this.embedder, this.embedderName, Version, this.readsTold, Answers) = (pairs, embedder, embedderName, version, readsTold, answers);

    /// <summary>The answer model, by which a reader can read closely too. Null for a linker that goes by words.</summary>
    public IAnswerReader? Answers { get; }

    /// <summary>The version of the linker, as the ledger keeps it with what it drew.</summary>
    public string Version { get; }

    /// <summary>Compares claims by their words.</summary>
    /// <param name="embedder">Null for vectors of words.</param>
    public static Linker ByRules(ITextEmbedder? embedder = null) => new(
        new RulesPairReader(),
        embedder ?? new WordEmbedder(),
        embedder is null ? "words/1" : "minilm/1",
        embedder is null ? "rules/8" : "rules+minilm/8",
        readsTold: false,
        answers: null);

    /// <summary>Compares claims by the trained model, and within an article reads each statement in its surroundings.</summary>
    public static Linker ByModel(IPairReader model, ITextEmbedder embedder, IAnswerReader answers) => new(
        model,
        embedder,
        "minilm/1",
        "model/10",
        readsTold: true,
        answers);

    /// <summary>Statements as linking sees them.</summary>
    public IReadOnlyList<Linkable> Prepare(IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var vectors = embedder.Embed([.. statements.Select(statement => statement.Text)]);
        return [.. statements.Select((statement, i) => new Linkable(statement, Anchors.Of(statement), embedderName, Linkable.Quantise(vectors[i])))];
    }

    /// <summary>Links within one article.</summary>
    /// <param name="reading">The article's. Where nobody asked the answer model about it, it is asked now.</param>
    /// <param name="statements">All of the article.</param>
    /// <param name="most">How many pairs are read closely, the nearest in meaning and place first.</param>
    public Drawn Within(ArticleReading reading, IReadOnlyList<Linkable> statements, int most)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statements);
        var seen = reading.Answers ?? (Answers is null ? null : ArticleAnswers.Of(Answers, reading.Article.Text, reading.Attributions, reading.Sources));
        return Read(NearestWithin(statements, most, seen), MostTrainedWithin);
    }

    /// <summary>The pairs of one article that are read closely.</summary>
    internal static IReadOnlyList<StatementPair> NearestWithin(IReadOnlyList<Linkable> statements, int most, ArticleAnswers? seen = null) =>
    [
        .. ArticlePairs.Of([.. statements.Select(statement => new LinkSide(statement))], seen)
            .OrderByDescending(pair => pair.IsDirect)
            .ThenByDescending(pair => Math.Max(pair.Place!.Rejoinder, Sight(pair.Place)) + pair.Cosine + (ForAnchor * CandidateScore.Shared(pair.EarlierSide.Linkable.Anchors, pair.LaterSide.Linkable.Anchors)) + (ForNeighbour / pair.Place!.Apart))
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(most),
    ];

    private static double Sight(PairPlace place) => place.Seen is { } seen ? Math.Max(seen.Opposes, seen.Agrees) : 0;

    /// <summary>Links between the statements of one article and those of others.</summary>
    public Drawn Across(IReadOnlyList<Linkable> statements, IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(candidates);
        var sides = statements.Select(statement => new LinkSide(statement)).ToArray();
        return Read([.. candidates.Select(candidate => new StatementPair(sides[candidate.Fresh], new LinkSide(candidate.Stored)))], MostTrainedAcross);
    }

    /// <summary>Compares one statement with others, the nearest first.</summary>
    public IReadOnlyList<Compared> Compare(Linkable statement, IReadOnlyList<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(candidates);
        var scores = pairs.Read([.. candidates.Select(candidate => new ClaimPair(candidate.Stored.Statement.Text, statement.Statement.Text))]);
        var asked = ClaimWords.Of(statement.Statement.Text);
        return [.. candidates.Select((candidate, i) =>
        {
            var stored = ClaimWords.Of(candidate.Stored.Statement.Text);
            return new Compared(
                candidate.Stored.Statement,
                CandidateScore.Cosine(statement.Vector.Span, candidate.Stored.Vector.Span),
                stored.Likeness(asked),
                scores[i],
                words.Score(stored, asked));
        })];
    }

    /// <summary>What the words of each pair say, and the trained reader of those that words tell most of.</summary>
    /// <param name="read">The pairs.</param>
    /// <param name="mostTrained">How many the trained reader is asked about at most.</param>
    internal IReadOnlyList<PairReadings> ReadingsOf(IReadOnlyList<StatementPair> read, int mostTrained)
    {
        var byWords = read.Select(pair => new PairReadings(words.Score(pair.EarlierSide.Claim, pair.LaterSide.Claim), words.Score(pair.EarlierSide.Told, pair.LaterSide.Told)) { IsTrained = readsTold }).ToArray();
        if (readsTold)
        {
            var asked = MostTelling(read, byWords, mostTrained);
            var told = pairs.Read([.. asked.Select(i => read[i].AsTold)]);
            foreach (var (i, score) in asked.Zip(told).Where(one => one.Second.Neither <= SureOfNeither))
            {
                var others = pairs.Read([read[i].AsTold.Turned, new ClaimPair(read[i].Earlier.ContentWords, read[i].Later.ContentWords)]);
                byWords[i] = byWords[i] with { Trained = new TrainedReadings(score, others[0], others[1]) };
            }
            foreach (var i in Enumerable.Range(0, read.Count).Where(i => Repetition.CanAsk(read[i])).OrderByDescending(i => read[i].Cosine).ThenBy(i => read[i].Name, StringComparer.Ordinal).Take(MostAgainAsked))
            {
                byWords[i] = byWords[i] with { SameClaim = pairs.Read([read[i].Claims, read[i].Claims.Turned]).Min(score => score.Agrees) };
            }
        }
        return byWords;
    }

    // Half of them for what the answer model sees or, where it was not asked, for their words; half for their nearness in meaning: who contradicts another seldom does so in his words.
    private static List<int> MostTelling(IReadOnlyList<StatementPair> read, PairReadings[] byWords, int most)
    {
        var can = Enumerable.Range(0, read.Count).Where(i => Contradiction.CanTell(read[i])).ToList();
        var telling = can.OrderByDescending(i => read[i].Place?.Seen?.Opposes ?? 0).ThenByDescending(i => Decision.ByWords(read[i], byWords[i])).ThenBy(i => read[i].Name, StringComparer.Ordinal).Take(most / 2).ToHashSet();
        return [.. telling.Order(), .. can.Where(i => !telling.Contains(i)).OrderByDescending(i => read[i].Cosine).ThenBy(i => read[i].Name, StringComparer.Ordinal).Take(most - telling.Count)];
    }

    /// <summary>How sure the trained reader is, by the pairs as they are told, that two oppose each other; of the pairs that are worth asking, the nearest in meaning.</summary>
    private Dictionary<StatementPair, double> ToldOf(IReadOnlyList<StatementPair> read)
    {
        if (!readsTold)
        {
            return [];
        }
        var asked = read.Where(ToldReading.CanTell).OrderByDescending(pair => pair.Cosine).ThenBy(pair => pair.Name, StringComparer.Ordinal).Take(MostToldAsked).ToList();
        return asked.ToDictionary(pair => pair, pair => ToldReading.Likelihood(pair, claims => pairs.Read([claims])[0]));
    }

    // Of the claims of two attributions, the surest pair speaks for both.
    private Drawn Read(IReadOnlyList<StatementPair> read, int mostTrained)
    {
        var asked = read.Where(PlainReading.CanTell)
            .OrderByDescending(PairFeatures.IsOpposite).ThenByDescending(pair => pair.Cosine).ThenBy(pair => pair.Name, StringComparer.Ordinal).Take(MostAsked).ToList();
        var answers = asked.Zip(pairs.Read([.. asked.Select(pair => pair.Claims)])).ToDictionary(answer => answer.First, answer => answer.Second);
        var told = ToldOf(read);
        var readings = ReadingsOf(read, mostTrained);
        var repeats = Repeats.Among(read, readings);
        var decided = read.Zip(readings, (pair, says) => !pair.IsDirect && repeats.TryGetValue(pair, out var kind)
            ? new Decided(pair, null, Repetition.Draw(pair, kind))
            : Reversal.Of(pair, says.Claims) is { } reversal ? new Decided(pair, reversal, null)
            : Decision.Of(pair, says, answers.TryGetValue(pair, out var claims) ? claims : null, told.GetValueOrDefault(pair))).ToList();
        var links = decided.Where(found => found.Link is not null)
            .GroupBy(found => found.Pair.Attributions)
            .Select(found => found.OrderByDescending(one => one.Link!.IsLikely).ThenByDescending(one => one.Link!.Confidence).ThenBy(one => one.Pair.Name, StringComparer.Ordinal).First().Link!);
        return new Drawn(
            [.. links.OrderBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal)],
            [.. decided.Select(found => found.Repeat).OfType<DrawnRepeat>().OrderBy(repeat => repeat.From, StringComparer.Ordinal).ThenBy(repeat => repeat.To, StringComparer.Ordinal)]);
    }
}
