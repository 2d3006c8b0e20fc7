using System.Security.Cryptography;
using System.Text;

namespace Gainsay.Ledger.Actors;

/// <summary>The names of ledger-wide actors: the first 32 hex digits of the SHA-256, in UTF-8, of what makes an actor the one it is.</summary>
/// <remarks>For a full name: family, name and, where namesakes are told apart, the country or field; for a party of the data files: its filing name likewise,
/// so that a party gets no new id when it comes into the files. For one that is compared with nobody: its article, family and name.</remarks>
internal static class ActorId
{
    /// <summary>The id of those of a block whom the evidence does not part.</summary>
    public static string Of(string block, string qualifier) => Hash(qualifier.Length == 0 ? block : $"{block}\n{qualifier}");

    /// <summary>The id of a party that somebody added by name, which is that of the bare name.</summary>
    public static string Of(Family family, string key) => Hash($"{family}\n{key}");

    /// <summary>The id of what a person took out of an actor.</summary>
    public static string OfSplit(string articleId, long correction) => Hash(FormattableString.Invariant($"split\n{articleId}\n{correction}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
