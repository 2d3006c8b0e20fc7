using System.CommandLine;
using System.Diagnostics;
using Gainsay.Bench.Articles;
using Gainsay.Desk;
using Gainsay.Intake;
using Gainsay.Ledger;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench serve LEDGER</c>: how long each page of the site takes over a large ledger.</summary>
/// <remarks>The ledger is filled up to the number of articles with made-up ones, read by rules, and kept for the next time. Then the site is served on a free port of this machine and asked,
/// one request after the other: the time is from the request to the last byte of the answer, so the client's part is in it. The first request of each address, which compiles, is left out.</remarks>
internal static class ServeCommand
{
    private const int Requests = 40;

    /// <summary>How many articles go into the ledger in one transaction: waiting for the disk at each would take most of the time.</summary>
    private const int InBatch = 200;

    public static Command Create()
    {
        var ledger = new Argument<string>("ledger") { Description = "The ledger's file; made, or filled up, to have the number of articles" };
        var articles = SharedOptions.Articles(20_000);
        var command = new Command("serve", "Measure how long each page of the site takes over a large ledger.") { ledger, articles };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = SqliteLedger.Open(parsed.GetRequiredValue(ledger));
            var reader = new Reader();
            var desk = new Desk.Desk(reader.Read, reader.Engine, store);
            await FillAsync(store, reader, parsed.GetValue(articles), cancellation);
            var counts = store.Counts();
            Console.WriteLine(FormattableString.Invariant($"{counts.Articles:N0} articles, {counts.Statements:N0} statements; {Requests} requests each, milliseconds"));
            Console.WriteLine();
            await MeasureAsync(store, new Newsroom(store, store, desk.TakeIn), parsed.GetRequiredValue(ledger), cancellation);
        });
        return command;
    }

    private static async Task FillAsync(SqliteLedger store, Reader reader, int count, CancellationToken cancellation)
    {
        if (store.Counts().Articles >= count)
        {
            return;
        }
        using var set = MadeSet.Write(count, seed: 1);
        using var intake = new ArticleIntake(new IntakeOptions());
        var batch = new List<ArticleReading>(InBatch);
        await foreach (var result in intake.ReadAsync([set.Path], cancellation))
        {
            batch.Add(reader.Read(((IntakeResult.Read)result).Article));
            if (batch.Count == InBatch)
            {
                store.Put(batch);
                batch.Clear();
            }
        }
        store.Put(batch);
    }

    private static async Task MeasureAsync(SqliteLedger store, Newsroom newsroom, string ledger, CancellationToken cancellation)
    {
        await using var site = Site.Create(new SiteOptions { Ledger = ledger, Port = 0 }, newsroom);
        await site.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        Console.WriteLine("| Address | median | 95 of 100 within | kB |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var address in Addresses(store))
        {
            var bytes = (await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), cancellation)).Length;
            var times = new List<double>(Requests);
            for (var i = 0; i < Requests; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), cancellation);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            times.Sort();
            var shown = address.Length > 40 ? address[..40] + "…" : address;
            Console.WriteLine(FormattableString.Invariant($"| `{shown}` | {times[Requests / 2]:F1} | {times[(int)(Requests * 0.95) - 1]:F1} | {bytes / 1024.0:F0} |"));
        }
        await site.StopAsync(cancellation);
    }

    private static IReadOnlyList<string> Addresses(SqliteLedger store)
    {
        var statement = store.Search(new StatementQuery(), 1)[0].Statement;
        var actor = Uri.EscapeDataString(statement.Actors.FirstOrDefault("Ana Ruiz"));
        var id = statement.Article.Id["sha256:".Length..];
        return
        [
            "/", $"/articles/{id}", "/articles", "/search", "/search?q=water", "/search?q=released+water&attitude=denies", $"/actors?name={actor}", "/actors", "/days", "/disputes", "/map",
            "/feeds/search.atom", $"/api/v1/articles/{id}", "/api/v1/search?q=water", $"/api/v1/statements/{statement.Key}",
        ];
    }
}
