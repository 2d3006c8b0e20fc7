using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gainsay.Intake.Tests.Fetching;

/// <summary>A web server of a few lines on a free port of this machine. It answers each path with given bytes, or not at all.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, byte[]> answers = [];
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    internal LoopbackServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    internal string Url => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    internal string On(string path, string head, byte[] body)
    {
        answers[path] = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nConnection: close\r\n\r\n"), .. body];
        return Url + path;
    }

    internal string On(string path, string head, string body = "") => On(path, head, Encoding.UTF8.GetBytes(body));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var silent = new List<TcpClient>();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                var request = await new StreamReader(client.GetStream(), Encoding.ASCII).ReadLineAsync(stop.Token) ?? "";
                if (request.Split(' ') is [_, var path, ..] && answers.TryGetValue(path, out var answer))
                {
                    await client.GetStream().WriteAsync(answer, stop.Token);
                    client.Dispose();
                }
                else
                {
                    silent.Add(client);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The other side hung up, or the test is over.
            }
        }
        silent.ForEach(client => client.Dispose());
    }
}
