using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Gainsay.Bench.Articles;
using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench links</c>: how long linking one new article of 20 statements takes in a large ledger, and how many hidden pairs are among its candidates.</summary>
internal static class LinksCommand
{
    // New articles that are measured, after as many that warm up.
    private const int Measured = 20;

    // The embedder's name under which the linker keeps its vectors.
    private const string Embedder = "minilm/1";

    public static Command Create()
    {
        var statements = new Option<int>("--statements") { Description = "How many statements the ledger holds", DefaultValueFactory = _ => 1_000_000 };
        var hidden = new Option<FileInfo?>("--hidden") { Description = "Pairs to hide and look for, one a line: {\"earlier\": \"…\", \"later\": \"…\"}" };
        var seed = SharedOptions.Seed();
        var command = new Command("links", "Measure linking one new article of 20 statements in a ledger of many.") { statements, hidden, seed };
        command.SetAction((parsed, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("gainsay-bench");
            try
            {
                using var ledger = SqliteLedger.Open(Path.Combine(folder.FullName, "bench.ledger"));
                using var embedder = TextEmbedder.Load(ReaderModel.DefaultFolder);
                Measure(ledger, embedder, new MadeStatements(parsed.GetValue(seed), embedder.Width), parsed.GetValue(statements) / MadeStatements.InArticle, parsed.GetValue(hidden));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
            return Task.CompletedTask;
        });
        return command;
    }

    private static void Measure(SqliteLedger ledger, TextEmbedder embedder, MadeStatements made, int articles, FileInfo? hidden)
    {
        var filling = Stopwatch.StartNew();
        for (var number = 0; number < articles; number++)
        {
            var reading = made.Read(number);
            ledger.Put(reading, new LinkedArticle("made", ledger.Revision, made.Linkables(ledger.StatementsOf(reading), Embedder), [], []));
        }
        var linker = Linker.ByRules(embedder);
        var pairs = hidden is null ? [] : Hidden(hidden.FullName);
        Hide(ledger, linker, pairs);
        Console.WriteLine(FormattableString.Invariant($"{ledger.Counts().Statements} statements; filled in {filling.Elapsed.TotalSeconds:F0} s"));
        var linking = new Linking(linker, ledger, new CandidateBudget());
        var times = Enumerable.Range(articles, 2 * Measured).Select(made.Read).Select(reading => Milliseconds(() => linking.Put(reading))).Skip(Measured).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"linking and keeping one article of {MadeStatements.InArticle} statements: median {times[times.Count / 2]:F0} ms, longest {times[^1]:F0} ms"));
        if (pairs.Count > 0)
        {
            var found = pairs.Count(pair => IsFound(ledger, linker, pair));
            Console.WriteLine(FormattableString.Invariant($"hidden pairs among the candidates: {found} of {pairs.Count}"));
        }
    }

    private static List<ClaimPair> Hidden(string path) =>
        [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).Select(pair => new ClaimPair(pair.GetProperty("earlier").GetString()!, pair.GetProperty("later").GetString()!))];

    // The earlier claims, each in an article of its own, on days spread over those of the ledger.
    private static void Hide(SqliteLedger ledger, Linker linker, List<ClaimPair> pairs)
    {
        var linking = new Linking(linker, ledger, new CandidateBudget());
        for (var i = 0; i < pairs.Count; i++)
        {
            linking.Put(Alone(pairs[i].Earlier, DayOf(i), "Earlier Outlet"));
        }
    }

    // The later claim is published a day after.
    private static bool IsFound(SqliteLedger ledger, Linker linker, ClaimPair pair) =>
        ledger.Candidates(linker.Prepare(ledger.StatementsOf(Alone(pair.Later, DayOfEarlier(ledger, pair).AddDays(1), "Later Outlet"))), new CandidateBudget())
            .Any(candidate => candidate.Stored.Statement.Text == pair.Earlier);

    private static DateOnly DayOfEarlier(SqliteLedger ledger, ClaimPair pair) =>
        ledger.Find("hidden/" + ArticleIdentity.TextIdOf(pair.Earlier)) is [var entry, ..] ? entry.Day : MadeStatements.Last;

    private static DateOnly DayOf(int pair) => MadeStatements.Last.AddDays(-(pair * 7 % 1900));

    private static ArticleReading Alone(string claim, DateOnly day, string outlet)
    {
        var span = new TextSpan(0, claim.Length);
        var article = new Article
        {
            Text = claim,
            Input = "hidden/" + ArticleIdentity.TextIdOf(claim),
            Outlet = outlet,
            Published = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Parts = [new ArticlePart(PartKind.Body, span)],
        };
        return new ArticleReading(
            article, "0.1.0", [new Actor("somebody", ActorKind.Unnamed, [], [])], [new Attribution { Source = [], Cue = [], Content = [span] }], [[0]], [[]], [new Claim(0, [span], claim, Stance.For, Hedged: false)]);
    }

    private static double Milliseconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
