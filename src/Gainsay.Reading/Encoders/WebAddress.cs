using System.Text.RegularExpressions;

namespace Gainsay.Reading.Encoders;

/// <summary>Tells addresses from names: mail, pages, hosts in small letters, names of files.</summary>
/// <remarks>A company that is called by its host and written with a capital, as "Amazon.com", is no address.</remarks>
internal static partial class WebAddress
{
    public static bool Is(ReadOnlySpan<char> word) => Address().IsMatch(word);

    [GeneratedRegex(
        @"^\S+@\S*\.\w|://|^www\.|^[a-z0-9.\-]+\.(com|org|net|edu|gov)\b|\.(docx?|xlsx?|pptx?|pdf|txt|jpe?g|gif|png|html?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
