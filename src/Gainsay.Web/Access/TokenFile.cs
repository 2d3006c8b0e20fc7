using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gainsay.Web.Access;

/// <summary>Who may write over HTTP, kept in a file beside the ledger (<c>gainsay.ledger.tokens</c>).</summary>
/// <remarks>
/// A token is <c>gainsay_</c> and 32 random bytes in base64url. The file holds only its SHA-256: with 256 bits of chance in it, nothing slower is needed to keep it from
/// being guessed. The file is read again for each check, so that a revoked token is refused at once, also by a site that is running. Only its owner may read it.
/// </remarks>
public sealed class TokenFile
{
    /// <summary>What every token begins with, so that a token that strays into a log or a repository is recognised.</summary>
    public const string Prefix = "gainsay_";

    private const int SecretBytes = 32;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly string path;
    private readonly TimeProvider time;
    private readonly Lock writing = new();

    /// <param name="ledger">The ledger's file; the tokens lie beside it.</param>
    /// <param name="time">The clock by which tokens expire; the system's when null.</param>
    public TokenFile(string ledger, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ledger);
        (path, this.time) = (ledger + ".tokens", time ?? TimeProvider.System);
    }

    /// <summary>All tokens that were ever added, the oldest first.</summary>
    /// <exception cref="TokenFileException">The file cannot be read.</exception>
    public IReadOnlyList<Token> All()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<List<Token>>(File.ReadAllBytes(path), Json) ?? [] : [];
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new TokenFileException($"The tokens in `{path}` cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Makes a token for a person.</summary>
    /// <param name="person">The name that the person's decisions carry.</param>
    /// <param name="lifetime">How long it is good for; more than zero.</param>
    /// <returns>The token's entry, and the token itself, which is shown once and kept nowhere.</returns>
    public (Token Token, string Secret) Add(string person, TimeSpan lifetime)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        lock (writing)
        {
            var all = All();
            var now = time.GetUtcNow();
            var token = new Token(all.Select(known => known.Number).DefaultIfEmpty().Max() + 1, person.Trim(), HashOf(secret), now, now + lifetime, null);
            Write([.. all, token]);
            return (token, secret);
        }
    }

    /// <summary>Makes a token worthless from now on.</summary>
    /// <returns>The token as it is now; null where there is none with the number, or it was revoked before.</returns>
    public Token? Revoke(int number)
    {
        lock (writing)
        {
            var all = All();
            if (all.FirstOrDefault(token => token.Number == number && token.Revoked is null) is not { } found)
            {
                return null;
            }
            var revoked = found with { Revoked = time.GetUtcNow() };
            Write([.. all.Select(token => token.Number == number ? revoked : token)]);
            return revoked;
        }
    }

    /// <summary>Whose token it is, or why it is refused.</summary>
    public TokenCheck Check(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var hash = Encoding.ASCII.GetBytes(HashOf(secret));
        var found = All().FirstOrDefault(token => CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(token.Hash)));
        return found switch
        {
            null => new TokenCheck(null, "The token is not known here."),
            { Revoked: { } } => new TokenCheck(null, "The token was revoked."),
            _ when found.Expires <= time.GetUtcNow() => new TokenCheck(null, "The token has expired."),
            _ => new TokenCheck(found.Person, null),
        };
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    // All or nothing, and never readable by others, not even for a moment.
    private void Write(IReadOnlyList<Token> tokens)
    {
        var draft = path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.Delete(draft);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }
            using (var stream = new FileStream(draft, options))
            {
                JsonSerializer.Serialize(stream, tokens, Json);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TokenFileException($"The tokens cannot be kept in `{path}`: {error.Message}", error);
        }
    }
}

/// <summary>What is kept of a token.</summary>
/// <param name="Number">By which people name it; from 1.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Hash">SHA-256 of the token, in hex digits.</param>
/// <param name="Created">When it was made, in UTC.</param>
/// <param name="Expires">From when on it is refused, in UTC.</param>
/// <param name="Revoked">When somebody revoked it. Null while nobody did.</param>
public sealed record Token(int Number, string Person, string Hash, DateTimeOffset Created, DateTimeOffset Expires, DateTimeOffset? Revoked);

/// <summary>Either whose token it is, or a sentence that says why it is refused.</summary>
public sealed record TokenCheck(string? Person, string? Refusal);

/// <summary>The file of tokens cannot be used; the message is a sentence for people.</summary>
public sealed class TokenFileException(string message, Exception inner) : Exception(message, inner);
