using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Gainsay.Web.Access;

/// <summary>Who is signed in, by what the cookie holds: a number drawn by chance, so that no cookie holds a token, and one that is played again after signing out is worth nothing.</summary>
/// <remarks>Kept in memory: whoever was signed in signs in again after a restart, as a form that was open is loaded again.</remarks>
internal sealed class SignedIn
{
    private const int Bytes = 32;

    private readonly ConcurrentDictionary<string, string> tokenOf = new(StringComparer.Ordinal);

    /// <returns>What the cookie is to hold.</returns>
    public string Begin(string token)
    {
        var cookie = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        tokenOf[HashOf(cookie)] = token;
        return cookie;
    }

    /// <summary>The token that was signed in with; null for a cookie that nobody was given, or who has it signed out.</summary>
    public string? TokenOf(string cookie) => tokenOf.GetValueOrDefault(HashOf(cookie));

    public void End(string cookie) => tokenOf.TryRemove(HashOf(cookie), out _);

    // Looked up by hash, so that the time of looking tells nothing of the cookies that there are.
    private static string HashOf(string cookie) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(cookie)));
}
