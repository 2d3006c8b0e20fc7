using System.Security.Cryptography;
using System.Text;
using Gainsay.Ledger.Webhooks;

namespace Gainsay.Web.Webhooks;

/// <summary>The secrets by which receivers know that a message is this ledger's.</summary>
/// <remarks>
/// Each webhook's secret follows from its number and address and from a key of 32 random bytes in a file beside the ledger (<c>gainsay.ledger.webhooks-key</c>) that only its owner may read;
/// so a copy of the ledger that is passed on gives none away. Where the file is lost another key is made, and receivers need their new secrets.
/// </remarks>
public sealed class WebhookSecrets
{
    /// <summary>What every secret begins with, by the Standard Webhooks specification; base64 of the bytes that sign follows.</summary>
    public const string Prefix = "whsec_";

    private const int KeyBytes = 32;
    private readonly string path;

    /// <param name="ledger">The ledger's file; the key lies beside it.</param>
    public WebhookSecrets(string ledger)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ledger);
        path = ledger + ".webhooks-key";
    }

    /// <summary>The secret as its receiver needs it.</summary>
    /// <exception cref="WebhookKeyException">The key's file cannot be read or made.</exception>
    public string Of(Webhook webhook) => Prefix + Convert.ToBase64String(BytesOf(webhook));

    internal byte[] BytesOf(Webhook webhook)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return HMACSHA256.HashData(Key(), Encoding.UTF8.GetBytes(FormattableString.Invariant($"{webhook.Number}\n{webhook.Address.AbsoluteUri}\n{webhook.Made:O}")));
    }

    private byte[] Key()
    {
        try
        {
            if (!File.Exists(path))
            {
                Make();
            }
            return File.ReadAllBytes(path) is { Length: KeyBytes } key ? key : throw new WebhookKeyException($"`{path}` is not a key of webhooks: expected {KeyBytes} bytes.", null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WebhookKeyException($"The key of webhooks `{path}` cannot be used: {error.Message}", error);
        }
    }

    // Whole or not at all, and the first to make it wins.
    private void Make()
    {
        var draft = path + "." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var stream = new FileStream(draft, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            stream.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}

/// <summary>The key of webhooks cannot be used; the message is a sentence for people.</summary>
public sealed class WebhookKeyException(string message, Exception? inner) : Exception(message, inner);
