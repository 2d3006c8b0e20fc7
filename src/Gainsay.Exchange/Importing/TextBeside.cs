using System.Text;

namespace Gainsay.Exchange.Importing;

/// <summary>The text that a standoff file is about: the <c>.txt</c> of the same name beside it, to the letter.</summary>
internal static class TextBeside
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ImportException">There is none, or it is not UTF-8.</exception>
    public static string Of(string path)
    {
        var beside = Path.ChangeExtension(path, ".txt");
        try
        {
            // Not decoded as a file is: a byte order mark, where there is one, counts in the offsets.
            return Strict.GetString(File.ReadAllBytes(beside));
        }
        catch (FileNotFoundException error)
        {
            throw new ImportException(path, null, "found no text for it", $"its text in {beside}", error);
        }
        catch (DecoderFallbackException error)
        {
            throw new ImportException(beside, null, "found bytes that are not UTF-8", "a text in UTF-8", error);
        }
    }
}
