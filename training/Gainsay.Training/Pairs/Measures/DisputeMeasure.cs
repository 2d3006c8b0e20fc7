using System.Globalization;
using System.Numerics.Tensors;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>Links inside the articles of the dev part, on the attributions as given: all pairs of an article are candidates.</summary>
/// <remarks>Pairs whose vectors are far from each other are not linked without asking the model. Folds are the articles, one after the other.</remarks>
internal static class DisputeMeasure
{
    private const float NearestNotAsked = 0.25f;

    /// <summary>The ways to write a statement down that are measured.</summary>
    private static readonly (string Name, Func<ToldStatement, string> Text)[] Wordings =
        [("as told", statement => statement.Told), ("contents alone", statement => statement.Content)];

    public static void Print(string corpora, PairScorer scorer, ITextEmbedder embedder)
    {
        var articles = DisputeCorpus.Read(
            GzipLines.Read(Path.Combine(corpora, "polnear", "dev.jsonl.gz")), File.ReadLines(Path.Combine(corpora, "disputes", "dev.jsonl"))).ToArray();
        var pairs = articles.SelectMany((article, fold) => Pairs(article, fold % 2, embedder)).ToArray();
        var asked = pairs.Where(pair => pair.IsNear).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Links in {articles.Length} dev articles: {asked.Length} of {pairs.Length} pairs are near enough to be asked about, with {asked.Count(p => p.Opposes)} of {pairs.Count(p => p.Opposes)} that oppose and {asked.Count(p => p.Agrees)} of {pairs.Count(p => p.Agrees)} that agree"));
        foreach (var (name, text) in Wordings)
        {
            var scores = scorer.Score([.. asked.Select(pair => new ClaimPair(text(pair.Earlier), text(pair.Later)))]);
            Ranked[] Rank(Func<PairScore, double> score, Func<Candidate, bool> gold) =>
                [.. asked.Zip(scores, (pair, s) => new Ranked(score(s), gold(pair), pair.Fold)), .. pairs.Where(pair => !pair.IsNear).Select(pair => new Ranked(-1, gold(pair), pair.Fold))];
            Report.Print($"{name}: opposes", null, Rank(score => score.Contradicts, pair => pair.Opposes));
            Report.Print($"{name}: agrees", null, Rank(score => score.Agrees, pair => pair.Agrees));
        }
    }

    private static IEnumerable<Candidate> Pairs(DisputedArticle article, int fold, ITextEmbedder embedder)
    {
        var vectors = embedder.Embed([.. article.Statements.Select(statement => statement.Told)]);
        var links = article.Links.ToLookup(link => (Math.Min(link.From, link.To), Math.Max(link.From, link.To)));
        return from later in Enumerable.Range(0, vectors.Count)
               from earlier in Enumerable.Range(0, later)
               let linked = links[(earlier, later)]
               select new Candidate(
                   article.Statements[earlier],
                   article.Statements[later],
                   fold,
                   TensorPrimitives.Dot(vectors[earlier], vectors[later]) >= NearestNotAsked,
                   linked.Any(link => link.Opposes),
                   linked.Any(link => link.Relation == "agrees"));
    }

    /// <summary>Two statements of one article, in the order of the text.</summary>
    private sealed record Candidate(ToldStatement Earlier, ToldStatement Later, int Fold, bool IsNear, bool Opposes, bool Agrees);
}
