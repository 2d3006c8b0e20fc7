using Gainsay.Desk;
using Gainsay.Desk.Checks;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Webhooks;
using Gainsay.Reading;

namespace Gainsay.Web;

/// <summary>What the site shows, and where the articles go that come in through it.</summary>
/// <param name="Ledger">The record; stays the caller's to dispose.</param>
/// <param name="Disputes">What stands against what in it. Null where links are not drawn: then the pages about them are left out.</param>
/// <param name="TakeIn">Takes one article in, through the desk; safe for any number of threads.</param>
public sealed record Newsroom(ILedger Ledger, IDisputes? Disputes, Func<Article, TakenIn> TakeIn)
{
    /// <summary>Who is told what is new, while the site runs. Null: nobody is.</summary>
    public IWebhooks? Webhooks { get; init; }

    /// <summary>Looks up who is for a claim and who against it; safe for any number of threads. Null: there is no page for that.</summary>
    public Func<string, ClaimCheck>? Check { get; init; }
}
