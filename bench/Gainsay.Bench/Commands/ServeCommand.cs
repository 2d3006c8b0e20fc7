using System.CommandLine;
using System.Diagnostics;
using Gainsay.Bench.Articles;
using Gainsay.Desk;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
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
/// one request after the other: the time is from the request to the last byte of the answer, so the client's part is in it. The first request of each address, which compiles, is left out. The fastest one says what a page costs where others take the processor too.</remarks>
internal static class ServeCommand
{
    private const int Requests = 40;

    private const int VectorWidth = 16;

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
            await new LargeLedger(store, reader, VectorWidth).FillAsync(parsed.GetValue(articles), cancellation);
            var counts = store.Counts();
            Console.WriteLine(FormattableString.Invariant($"{counts.Articles:N0} articles, {counts.Statements:N0} statements; {Requests} requests each, milliseconds"));
            Console.WriteLine();
            await MeasureAsync(store, new Newsroom(store, store, desk.TakeIn), parsed.GetRequiredValue(ledger), cancellation);
        });
        return command;
    }

    private static async Task MeasureAsync(SqliteLedger store, Newsroom newsroom, string ledger, CancellationToken cancellation)
    {
        await using var site = Site.Create(new SiteOptions { Ledger = ledger, Port = 0 }, newsroom);
        await site.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        Console.WriteLine("| Address | fastest | median | 95 of 100 within | kB |");
        Console.WriteLine("|---|---|---|---|---|");
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
            Console.WriteLine(FormattableString.Invariant($"| `{shown}` | {times[0]:F1} | {times[Requests / 2]:F1} | {times[(int)(Requests * 0.95) - 1]:F1} | {bytes / 1024.0:F0} |"));
        }
        await site.StopAsync(cancellation);
    }

    private static IReadOnlyList<string> Addresses(SqliteLedger store)
    {
        var statement = store.Search(new StatementQuery(), 1)[0].Statement;
        var actor = Uri.EscapeDataString(statement.Actors.FirstOrDefault("Ana Ruiz"));
        var (busiest, dispute) = (Uri.EscapeDataString(store.Actors(new ActorFilter(), 1)[0].Name), store.Disputes(new DisputeFilter(), 1)[0]);
        var disputant = Uri.EscapeDataString(dispute.Sides[0].Actors[0]);
        var id = statement.Article.Id["sha256:".Length..];
        return
        [
            "/", $"/articles/{id}", "/articles", "/search", "/search?q=water", "/search?q=water&attitude=declines", "/search?q=water&since=2024-06-01&until=2024-06-30",
            "/search?q=released+water&attitude=denies", "/articles?q=water", $"/actors?name={actor}", $"/actors?name={busiest}", "/actors", "/days", "/days?q=water", "/disputes",
            $"/disputes?actor={disputant}", "/disputes?outlet=nobody", $"/disputes/{dispute.Id}", "/map", $"/map?actor={disputant}",
            "/feeds/search.atom", $"/api/v1/articles/{id}", "/api/v1/search?q=water", $"/api/v1/statements/{statement.Key}",
        ];
    }
}
