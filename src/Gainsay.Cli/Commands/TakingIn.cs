using Gainsay.Desk;
using Gainsay.Ledger;
using Gainsay.Reading;

namespace Gainsay.Cli.Commands;

/// <summary>How an article is taken in: through the desk into a ledger, or only read.</summary>
internal static class TakingIn
{
    public static Func<Article, TakenIn> Through(Reader reader, ILedger? ledger) => ledger is null
        ? article => new TakenIn(article, PutOutcome.Unchanged, reader.Read(article))
        : new Desk.Desk(reader.Read, Reader.Version, ledger).TakeIn;
}
