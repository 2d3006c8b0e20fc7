using Gainsay.Exchange.Importing;
using Gainsay.Ledger;
using Gainsay.Reading;

namespace Gainsay.Exchange.Tests.Importing;

public sealed class ImportedEngineTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_name_is_marked_once() => Assert.Equal("imported-citron", ImportedEngine.Of(ImportedEngine.Of("citron")));

    [Theory]
    [InlineData("99.0")]
    [InlineData("citron/2021")]
    public void An_imported_reading_never_takes_the_place_of_the_engines(string name)
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill with { Engine = "0.1.0" });
        Assert.Equal(PutOutcome.Unchanged, ledger.Put(Readings.OfTheMill with { Engine = ImportedEngine.Of(name) }));
        Assert.Equal("0.1.0", ledger.Reading(Readings.OfTheMill.Article.Id)!.Engine);
    }

    [Fact]
    public void The_engines_reading_takes_the_place_of_an_imported_one()
    {
        using var ledger = folder.Ledger();
        ledger.Put(Readings.OfTheMill with { Engine = ImportedEngine.Of("99.0") });
        Assert.Equal(PutOutcome.Superseded, ledger.Put(Readings.OfTheMill with { Engine = "0.1.0" }));
    }
}
