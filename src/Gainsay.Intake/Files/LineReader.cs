using System.Buffers;
using System.IO.Pipelines;

namespace Gainsay.Intake.Files;

/// <summary>Draws lines from a stream of bytes, holding one at a time.</summary>
/// <remarks>A line ends at LF; a CR before it and a UTF-8 byte order mark before the first line belong to none.</remarks>
internal sealed class LineReader(PipeReader bytes, int maxBytes)
{
    private bool first = true;
    private bool ended;

    /// <summary>Whether the line just drawn was longer than allowed. Its rest was passed over unread.</summary>
    internal bool Outgrown { get; private set; }

    /// <summary>No more lines are drawn.</summary>
    internal void Stop() => ended = true;

    /// <summary>The next line, without its end. Null after the last one.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellation)
    {
        Outgrown = false;
        while (!ended)
        {
            var read = await bytes.ReadAsync(cancellation).ConfigureAwait(false);
            var buffer = read.Buffer;
            var end = buffer.PositionOf((byte)'\n');
            if (end is null && !read.IsCompleted)
            {
                // Too long already: keep only the knowledge, and let go of the bytes.
                Outgrown |= buffer.Length > maxBytes;
                bytes.AdvanceTo(Outgrown ? buffer.End : buffer.Start, buffer.End);
                continue;
            }
            var line = end is { } at ? buffer.Slice(0, at) : buffer;
            ended = end is null;
            if (ended && buffer.IsEmpty && !Outgrown)
            {
                return null;
            }
            Outgrown |= line.Length > maxBytes;
            var copy = Outgrown ? [] : line.ToArray();
            bytes.AdvanceTo(end is { } after ? buffer.GetPosition(1, after) : buffer.End);
            return Trimmed(copy);
        }
        return null;
    }

    private ReadOnlyMemory<byte> Trimmed(byte[] line)
    {
        var start = first && line is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        first = false;
        var end = line.Length > start && line[^1] == (byte)'\r' ? line.Length - 1 : line.Length;
        return line.AsMemory(start, end - start);
    }
}
