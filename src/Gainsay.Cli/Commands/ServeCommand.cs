using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Gainsay.Cli.Terminals;
using Gainsay.Desk.Checks;
using Gainsay.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay serve</c>: the site and the HTTP API over one ledger.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--port") { Description = "The port; 0 takes any that is free", DefaultValueFactory = _ => SiteOptions.UsualPort, HelpName = "N" }.Within(0, IPEndPoint.MaxPort);
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "Listen on this address, e.g. 0.0.0.0 for all; writing needs a token then [default: this machine only]",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens.Single().Value, out var address))
                {
                    return address;
                }
                result.AddError($"--listen: found `{result.Tokens.Single().Value}`, expected an address such as 0.0.0.0 or 192.168.1.20.");
                return IPAddress.Loopback;
            },
        };
        var host = new Option<string[]>("--host") { Description = "A name under which the site is reached, e.g. behind a proxy; writing needs a token then", HelpName = "NAME" };
        var excerpts = new Option<bool>("--excerpts") { Description = "Show quoted passages only, no whole article: for archives under copyright" };
        var readOnly = new Option<bool>("--read-only") { Description = "Nobody may write, token or not" };
        var engine = SharedOptions.Engine();
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Let URLs and webhooks lead to addresses of this machine or a private network" };
        var ledger = SharedOptions.Ledger();
        var command = new Command("serve", "Serve the site and the HTTP API.") { port, listen, host, excerpts, readOnly, engine, allowPrivate, ledger };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            new SiteOptions
            {
                Ledger = LedgerFile.PathOf(terminal, parsed.GetValue(ledger)),
                Address = parsed.GetValue(listen)!,
                Port = parsed.GetValue(port),
                Hosts = parsed.GetValue(host) ?? [],
                Excerpts = parsed.GetValue(excerpts),
                ReadOnly = parsed.GetValue(readOnly),
                AllowPrivate = parsed.GetValue(allowPrivate),
                Samples = Directory.Exists(DemoCommand.Samples) ? DemoCommand.Samples : null,
            },
            parsed.GetValue(engine),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, SiteOptions options, EngineChoice engine, CancellationToken cancellation)
    {
        using var store = LedgerFile.OpenOrCreate(terminal, options.Ledger);
        var linker = LinkOptions.LinkerOf(LinkOptions.Usual);
        var newsroom = new Newsroom(store, store, TakingIn.Through(TakingIn.ReaderOf(engine, linker), store, linker))
        {
            Webhooks = store,
            Check = new ClaimChecker(linker, store, store, TimeProvider.System).Check,
        };
        var site = Site.Create(options, newsroom);
        await using var _ = site.ConfigureAwait(false);
        try
        {
            await site.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            throw new UserErrorException($"The site cannot listen on {options.Address}, port {options.Port}: {error.Message} `--port` takes another port.");
        }
        Announce(terminal, site, options);
        await WaitAsync(cancellation).ConfigureAwait(false);
        await site.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return GainsayCommandLine.Ok;
    }

    private static void Announce(Terminal terminal, WebApplication site, SiteOptions options)
    {
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        terminal.Console.WriteLine($"Gainsay serves {options.Ledger}");
        terminal.Console.WriteLine($"at {address}  (API: {address}/api)  Ctrl+C ends it.");
        if (!IPAddress.IsLoopback(options.Address) || options.Hosts.Count > 0)
        {
            terminal.Console.WriteLine("Others can read it. Writing needs a token: `gainsay tokens add NAME`. Put a proxy with TLS before it where the network is not yours.");
        }
    }

    // Ctrl+C is how it ends, and no failure.
    private static async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellation.Register(ended.SetResult);
        await ended.Task.ConfigureAwait(false);
    }
}
