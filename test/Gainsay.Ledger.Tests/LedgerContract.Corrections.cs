using Gainsay.Ledger.Corrections;
using Gainsay.Reading;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void What_a_person_decided_is_kept_with_who_and_when()
    {
        using var ledger = Open();
        var reading = Put(ledger, "😀 Ada said that engines compute.\nBob denied that engines compute.");
        var kept = ledger.Correct(LinkOf(reading, "Ada", "Bob"));
        Assert.Equal((1, CorrectionKind.LinkAdd, "Eve", clock.Now, CorrectionState.Stands), (kept.Number, kept.Kind, kept.Person, kept.When, kept.State));
        Assert.Equal(["Ada", "Bob"], kept.Anchors.Select(anchor => anchor.Spans[0].In(reading.Article.Text).ToString()));
        AssertSame([kept], ledger.Corrections(10));
    }

    [Fact]
    public void A_decision_that_was_taken_back_stays_in_the_log()
    {
        using var ledger = Open();
        var made = ledger.Correct(LinkOf(Put(ledger, "Ada said that engines compute.\nBob denied that engines compute."), "Ada", "Bob"));
        clock.Now = clock.Now.AddDays(1);
        AssertSame(made with { State = CorrectionState.Undone, Undone = new Undoing("Mel", clock.Now) }, ledger.Undo(made.Number, "Mel"));
        Assert.Null(ledger.Undo(made.Number, "Mel"));
        Assert.Null(ledger.Undo(99, "Mel"));
        Assert.Equal(CorrectionState.Undone, Assert.Single(ledger.Corrections(10)).State);
    }

    [Fact]
    public void The_latest_corrections_come_first()
    {
        using var ledger = Open();
        var reading = Put(ledger, "Ada said that engines compute.\nBob denied that engines compute.");
        ledger.Correct(LinkOf(reading, "Ada", "Bob"));
        ledger.Correct(LinkOf(reading, "Bob", "Ada"));
        Assert.Equal([2L], ledger.Corrections(1).Select(correction => correction.Number));
    }

    [Fact]
    public void An_anchor_moves_with_a_better_extractors_text()
    {
        using var ledger = Open();
        var old = ToyReader.Read(Page("Subscribe now!\nAda said that engines compute.\nBob denied that engines compute.", "page/1"));
        var better = ToyReader.Read(Page("Ada said that engines compute.\nBob denied that engines compute.", "page/2"));
        ledger.Put(old);
        ledger.Correct(LinkOf(old, "Ada", "Bob"));
        ledger.Put(better);
        var anchors = Assert.Single(ledger.Corrections(10)).Anchors;
        Assert.Equal([better.Article.Id, better.Article.Id], anchors.Select(anchor => anchor.ArticleId));
        Assert.Equal(["Ada", "Bob"], anchors.Select(anchor => anchor.Spans[0].In(better.Article.Text).ToString()));
    }

    [Fact]
    public void A_correction_on_a_removed_article_keeps_who_and_when_and_nothing_else()
    {
        using var ledger = Open();
        var reading = Put(ledger, "Ada said that engines compute.\nBob denied that engines compute.");
        var made = ledger.Correct(LinkOf(reading, "Ada", "Bob") with { Payload = """{"note":"engines compute"}""" });
        ledger.Remove(reading.Article.Id, "court order");
        AssertSame([made with { Anchors = [], Payload = "{}", State = CorrectionState.Erased }], ledger.Corrections(10));
        Assert.Null(ledger.Undo(made.Number, "Mel"));
    }

    [Fact]
    public void A_correction_with_the_wrong_anchors_or_payload_is_refused()
    {
        using var ledger = Open();
        var draft = LinkOf(Put(ledger, "Ada said that engines compute.\nBob denied that engines compute."), "Ada", "Bob");
        Assert.Throws<ArgumentException>(() => ledger.Correct(draft with { Anchors = [draft.Anchors[0]] }));
        Assert.Throws<ArgumentException>(() => ledger.Correct(draft with { Anchors = [draft.Anchors[0], new Anchor("sha256:none", draft.Anchors[0].Spans)] }));
        Assert.Throws<ArgumentException>(() => ledger.Correct(draft with { Anchors = [draft.Anchors[0], draft.Anchors[1] with { Spans = [new TextSpan(0, 999)] }] }));
        Assert.Throws<ArgumentException>(() => ledger.Correct(draft with { Payload = "[]" }));
        Assert.Throws<ArgumentException>(() => ledger.Correct(draft with { Payload = "no" }));
        Assert.Empty(ledger.Corrections(10));
    }

    private static CorrectionDraft LinkOf(ArticleReading reading, string first, string second) =>
        new(CorrectionKind.LinkAdd, [AnchorAt(reading, first), AnchorAt(reading, second)], "{}", "Eve");

    private static Anchor AnchorAt(ArticleReading reading, string words)
    {
        var start = reading.Article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Anchor(reading.Article.Id, [new TextSpan(start, start + words.Length)]);
    }

    private static ArticleReading Put(ILedger ledger, string text, string? outlet = null)
    {
        var reading = ToyReader.Read(text, outlet: outlet);
        ledger.Put(reading);
        return reading;
    }
}
