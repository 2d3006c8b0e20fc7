using Gainsay.Web.Access;

namespace Gainsay.Web.Tests.Access;

public sealed class TokenFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gainsay-tokens-");

    private string Ledger => Path.Combine(folder.FullName, "some.ledger");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_token_says_whose_it_is()
    {
        var (_, secret) = new TokenFile(Ledger).Add("Ana Ruiz", TimeSpan.FromDays(1));
        Assert.Equal("Ana Ruiz", new TokenFile(Ledger).Check(secret).Person);
    }

    [Fact]
    public void The_file_does_not_hold_the_token()
    {
        var (_, secret) = new TokenFile(Ledger).Add("Ana Ruiz", TimeSpan.FromDays(1));
        Assert.DoesNotContain(secret[TokenFile.Prefix.Length..], File.ReadAllText(Ledger + ".tokens"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_owner_reads_the_file()
    {
        new TokenFile(Ledger).Add("Ana Ruiz", TimeSpan.FromDays(1));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Ledger + ".tokens"));
        }
    }

    [Fact]
    public void A_wrong_token_is_refused() => Assert.Equal("The token is not known here.", new TokenFile(Ledger).Check("gainsay_wrong").Refusal);

    [Fact]
    public void A_revoked_token_is_refused()
    {
        var tokens = new TokenFile(Ledger);
        var (token, secret) = tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        tokens.Revoke(token.Number);
        Assert.Equal("The token was revoked.", tokens.Check(secret).Refusal);
    }

    [Fact]
    public void An_expired_token_is_refused()
    {
        var time = new SetTime();
        var tokens = new TokenFile(Ledger, time);
        var (_, secret) = tokens.Add("Ana Ruiz", TimeSpan.FromDays(1));
        time.Now += TimeSpan.FromDays(1);
        Assert.Equal("The token has expired.", tokens.Check(secret).Refusal);
    }
}
