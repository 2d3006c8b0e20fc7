using System.IO.Compression;

namespace Gainsay.Intake.Files;

/// <summary>Unpacks gzip, and does not take a stream that is cut short for one that has ended.</summary>
internal static class Gzip
{
    /// <summary>The unpacked bytes; reading throws <see cref="InvalidDataException"/> where the data is damaged or incomplete.</summary>
    internal static Stream Unpack(Stream packed)
    {
        BeStrict();
        return new GZipStream(packed, CompressionMode.Decompress);
    }

    /// <summary>Makes the runtime's own unpacking, as of web answers, as strict as <see cref="Unpack"/>.</summary>
    /// <remarks>The runtime passes over a missing end unless this switch is set before the process first unpacks anything.</remarks>
    internal static void BeStrict() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
}
