using System.Buffers.Binary;
using System.Text;

namespace Gainsay.Training;

/// <summary>Makes TorchSharp's native library load where the C++ runtime is that of GCC 12 (Debian 12).</summary>
/// <remarks>
/// <c>libLibTorchSharp.so</c> needs version GLIBCXX_3.4.32 of libstdc++, but only for a marker that nothing uses. Marking that need as
/// weak (VER_FLG_WEAK) in the copy beside the program lets older runtimes load it; newer ones do not notice.
/// The layout of the tables is in the Linux Standard Base, "Symbol Versioning".
/// </remarks>
internal static class NativeLibraries
{
    private const uint VersionNeedSection = 0x6ffffffe;
    private const byte WeakFlag = 2;

    /// <summary>Call once, before the first use of torch.</summary>
    public static void Prepare()
    {
        foreach (var folder in new[] { ".", "runtimes/linux-x64/native" })
        {
            var library = Path.Combine(AppContext.BaseDirectory, folder, "libLibTorchSharp.so");
            if (File.Exists(library))
            {
                Weaken(library, "GLIBCXX_3.4.32");
            }
        }
    }

    private static void Weaken(string path, string version)
    {
        var bytes = File.ReadAllBytes(path);
        ulong U64(ulong at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan((int)at));
        uint U32(ulong at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)at));
        ushort U16(ulong at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan((int)at));
        var changed = false;
        var (sections, size, count) = (U64(0x28), U16(0x3A), U16(0x3C));
        for (var i = 0; i < count; i++)
        {
            var section = sections + (ulong)(i * size);
            if (U32(section + 4) != VersionNeedSection)
            {
                continue;
            }
            var strings = U64(sections + ((ulong)U32(section + 0x28) * size) + 0x18);
            var need = U64(section + 0x18);
            for (var n = U32(section + 0x2C); n > 0; n--)
            {
                var entry = need + U32(need + 8);
                for (var k = U16(need + 2); k > 0; k--)
                {
                    if ((bytes[entry + 4] & WeakFlag) == 0 && TextAt(bytes, strings + U32(entry + 8)) == version)
                    {
                        bytes[entry + 4] |= WeakFlag;
                        changed = true;
                    }
                    entry += U32(entry + 12);
                }
                need += U32(need + 12);
            }
        }
        if (changed)
        {
            File.WriteAllBytes(path + ".weak", bytes);
            File.Move(path + ".weak", path, overwrite: true);
        }
    }

    private static string TextAt(byte[] bytes, ulong at)
    {
        var rest = bytes.AsSpan((int)at);
        return Encoding.ASCII.GetString(rest[..rest.IndexOf((byte)0)]);
    }
}
