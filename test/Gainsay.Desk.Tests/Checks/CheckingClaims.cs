using Gainsay.Desk.Checks;
using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Corrections;
using Gainsay.Ledger.Links;
using Gainsay.Ledger.Sqlite;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Tests.Checks;

public sealed class CheckingClaims : IDisposable
{
    private const string Claim = "the dam gates were opened before the flood";

    private readonly string folder = Directory.CreateTempSubdirectory("gainsay-check-").FullName;
    private readonly SqliteLedger ledger;
    private readonly Desk desk;
    private readonly ClaimChecker checker;

    public CheckingClaims()
    {
        var (reader, linker) = (new Reader(), Linker.ByRules(null));
        ledger = SqliteLedger.Open(Path.Combine(folder, "test.ledger"));
        desk = new Desk(reader.Read, reader.Engine, ledger, new Linking(linker, ledger, new CandidateBudget()));
        checker = new ClaimChecker(linker, ledger, ledger, TimeProvider.System);
    }

    public void Dispose()
    {
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Who_says_the_same_is_for_it_and_who_denies_the_same_against_it()
    {
        Take($"Minister Ana Ruiz said that {Claim}.");
        Take($"Tomas Lind denied that {Claim}.");
        var check = checker.Check(Claim);
        AssertSides(["Ana Ruiz"], ["Tomas Lind"], check);
    }

    [Fact]
    public void Who_answers_in_words_of_his_own_is_against_it_by_a_link_that_is_shown_and_not_by_one_that_is_rejected()
    {
        var claim = Take($"Minister Ana Ruiz said that {Claim}.");
        var answer = Take("Tomas Lind said that the whole account was a lie.");
        Assert.Empty(checker.Check(Claim).Against);
        var added = ledger.Correct(LinkCorrections.Add(answer, claim, Relation.Denies, [0, 0], "ana"));
        var check = checker.Check(Claim);
        AssertSides(["Ana Ruiz"], ["Tomas Lind"], check);
        Assert.DoesNotContain("Tomas Lind", Origins(check.Near));
        AssertSides(["Tomas Lind"], ["Ana Ruiz"], checker.Check("The dam gates were not opened before the flood"));
        ledger.Undo(added.Number, "ben");
        Assert.Empty(checker.Check(Claim).Against);
    }

    [Fact]
    public void Who_agrees_by_a_link_with_one_who_denies_it_is_against_it()
    {
        var denial = Take($"Tomas Lind denied that {Claim}.");
        var second = Take("Maria Costa said that Lind had told the truth.");
        ledger.Correct(LinkCorrections.Add(second, denial, Relation.Agrees, [0, 0], "ana"));
        Assert.Equal(["Maria Costa", "Tomas Lind"], Origins(checker.Check(Claim).Against).Order(StringComparer.Ordinal));
    }

    private static void AssertSides(string[] onOne, string[] onTheOther, ClaimCheck check)
    {
        Assert.Equal(onOne, Origins(check.For));
        Assert.Equal(onTheOther, Origins(check.Against));
    }

    private static string[] Origins(IReadOnlyList<Gainsay.Ledger.Disputes.Voice> voices) => [.. voices.Select(voice => voice.Origin)];

    private Statement Take(string text)
    {
        var article = new Article { Text = text, Input = "test", Published = "2026-03-09", Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))] };
        Assert.NotNull(desk.TakeIn(article).Reading);
        return Assert.Single(ledger.Statements(article.Id));
    }
}
