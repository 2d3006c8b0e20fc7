using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Gainsay.Web.Search;

/// <summary>Where the next page of a list begins.</summary>
/// <remarks>Written as base64url over <c>milliseconds.skip</c>: the moment of the first page, so that articles which come in later shift nothing, and how
/// many have been shown. Callers treat it as a word without meaning.</remarks>
/// <param name="SeenBy">The moment of the first page, in UTC.</param>
/// <param name="Skip">How many were shown before.</param>
public sealed record Cursor(DateTimeOffset SeenBy, int Skip)
{
    /// <summary>How far one may page; who wants everything exports.</summary>
    private const int Furthest = 100_000;

    public static Cursor Start(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new Cursor(time.GetUtcNow(), 0);
    }

    public Cursor After(int shown) => this with { Skip = Skip + shown };

    /// <summary>Null for a text that no cursor is written as.</summary>
    public static Cursor? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[64];
        if (text.Length > bytes.Length || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length))
        {
            return null;
        }
        var parts = Encoding.ASCII.GetString(bytes, 0, length).Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var moment) && moment <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) && skip <= Furthest
            ? new Cursor(DateTimeOffset.FromUnixTimeMilliseconds(moment), skip)
            : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{SeenBy.ToUnixTimeMilliseconds()}.{Skip}")));
}
