using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void Any_characters_in_any_place_are_kept()
    {
        using var ledger = Open();
        Gen.String[1, 40].Sample(
            odd =>
            {
                var reading = ReadingOf(WellFormed(odd), odd);
                ledger.Put(reading);
                var kept = ledger.Reading(reading.Article.Id)!;
                Assert.Equal(reading.Article.Text, kept.Article.Text);
                Assert.Equal(
                    (WellFormed(odd), WellFormed(odd), WellFormed(odd)),
                    (kept.Actors[0].Name, kept.Claims[0].Text, kept.Article.Title));
                Assert.Single(ledger.Statements(reading.Article.Id));
            },
            iter: 100,
            threads: 1);
    }

    private static ArticleReading ReadingOf(string text, string words) => new(
        new Article { Text = text, Input = "odd.txt", Title = words, Parts = [] },
        "0.1.0",
        [new Actor(words, ActorKind.Unnamed, [words], [])],
        [new Attribution { Source = [], Cue = [], Content = [new TextSpan(0, text.Length)] }],
        [[0]],
        [[]],
        [new Claim(0, [new TextSpan(0, text.Length)], words, Stance.Open, Hedged: true)]);

    // A lone surrogate is no character, and becomes U+FFFD.
    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
