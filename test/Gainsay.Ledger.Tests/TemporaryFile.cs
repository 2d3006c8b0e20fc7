namespace Gainsay.Ledger.Tests;

/// <summary>A place for one ledger file, gone with everything in it after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-ledger-").FullName;

    public string Path => System.IO.Path.Combine(folder, "test.ledger");

    /// <summary>The bytes of the file, of its log and of everything else beside it.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes() => Directory.GetFiles(folder).ToDictionary(file => file, ReadShared, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 18, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
