using System.Net;
using System.Net.Sockets;

namespace Gainsay.Intake.Fetching;

/// <summary>Connections to addresses that strangers name: to the public internet only, unless private addresses are allowed.</summary>
/// <remarks>
/// The name is resolved, all its addresses are checked, and the socket is opened to one that was checked, so that a name that changes its address between
/// check and use does not lead inside. No proxy, no cookies, no credentials. Redirects are not followed: each is a connection of its own, to be asked for anew.
/// </remarks>
public static class CheckedConnections
{
    /// <summary>A client whose connections are all checked, which says who asks and waits as long as its caller does; the caller's to dispose.</summary>
    /// <param name="allowPrivate">Whether addresses of this machine and of private networks are allowed.</param>
    /// <param name="decompression">What is asked for compressed and unpacked.</param>
    public static HttpClient Client(bool allowPrivate, DecompressionMethods decompression = DecompressionMethods.None)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = decompression,
            ConnectCallback = (context, cancellation) => ConnectAsync(context, allowPrivate, cancellation),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            UseCookies = false,
            UseProxy = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Gainsay/0.1");
        return client;
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, bool allowPrivate, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        if (!allowPrivate && addresses.FirstOrDefault(address => !PublicAddresses.Contain(address)) is { } inside)
        {
            throw new PrivateAddressException(
                $"`{context.InitialRequestMessage.RequestUri}` leads to {inside}, which is not on the public internet; such addresses are read only when private ones are allowed.");
        }
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>An address led to this machine or a private network; the message is the sentence for the user. Comes inside an <see cref="HttpRequestException"/>.</summary>
public sealed class PrivateAddressException(string message) : Exception(message);
