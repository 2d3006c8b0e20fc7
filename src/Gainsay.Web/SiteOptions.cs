using System.Net;

namespace Gainsay.Web;

/// <summary>How the site is served.</summary>
public sealed record SiteOptions
{
    /// <summary>The port that <c>gainsay serve</c> takes where none is given.</summary>
    public const int UsualPort = 4280;

    /// <summary>The ledger's file; tokens lie beside it.</summary>
    public required string Ledger { get; init; }

    /// <summary>Where to listen. Default: loopback, so that only this machine reaches it.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Names under which the site may be asked for, beside this machine's own and plain addresses. Naming one opens the site: writing needs a token then. Default: none.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether only quoted passages are shown and no whole article, for archives under copyright. Default: no.</summary>
    public bool Excerpts { get; init; }

    /// <summary>Whether nobody may write, token or not. Default: no.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The name that decisions carry which are made at this machine without a token. Default: the user's.</summary>
    public string Person { get; init; } = Environment.UserName is { Length: > 0 } user ? user : "somebody at this machine";

    /// <summary>The folder of the sample pages, for the button on an empty ledger. Null: no button.</summary>
    public string? Samples { get; init; }

    /// <summary>Whether addresses of this machine or a private network may be fetched, and webhooks posted to them. Default: no.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How large a request's body may be, in bytes. Default: 32,000,000.</summary>
    public long MaxBodyBytes { get; init; } = 32_000_000;

    /// <summary>How many requests one address may make a minute, those from this machine not counted. Default: 600.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>How many writing requests one address may make a minute, also from this machine. Default: 120.</summary>
    public int WritesPerMinute { get; init; } = 120;
}
