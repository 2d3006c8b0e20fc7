using System.Text;

namespace Gainsay.Exchange;

/// <summary>Text as files can hold it.</summary>
internal static class WellFormed
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text with every lone surrogate, which no file can hold, as U+FFFD. Offsets stay as they are.</summary>
    public static string Of(string text) => Utf8.GetString(Utf8.GetBytes(text));

    /// <summary>The text on one line: every control character and line separator as a space. Offsets stay as they are.</summary>
    public static string Line(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            line[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i];
        }
    });
}
