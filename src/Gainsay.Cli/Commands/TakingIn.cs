using Gainsay.Desk;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Encoders;

namespace Gainsay.Cli.Commands;

/// <summary>How an article is taken in: through the desk into a ledger, or only read.</summary>
internal static class TakingIn
{
    /// <exception cref="ReaderModelException">The model file is missing or damaged.</exception>
    public static Reader ReaderOf(EngineChoice engine) => engine == EngineChoice.Rules ? new Reader() : Reader.Trained();

    public static Func<Article, TakenIn> Through(Reader reader, ILedger? ledger) => ledger is null
        ? article => new TakenIn(article, PutOutcome.Unchanged, reader.Read(article))
        : new Desk.Desk(reader.Read, reader.Engine, ledger).TakeIn;
}
