using System.Security.Cryptography;
using System.Text;

namespace Gainsay.Web.Webhooks;

/// <summary>The signature of a message, by the Standard Webhooks specification: HMAC-SHA256 over <c>id.timestamp.body</c>.</summary>
/// <remarks>The time is signed, so that a receiver can refuse a message that somebody caught and sends again later.</remarks>
internal static class Signature
{
    /// <param name="secret">The webhook's.</param>
    /// <param name="id">The message's.</param>
    /// <param name="seconds">When it is sent, in seconds since 1970.</param>
    /// <param name="body">As it is sent.</param>
    public static string Of(ReadOnlySpan<byte> secret, string id, long seconds, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{id}.{seconds}.")), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed));
    }
}
