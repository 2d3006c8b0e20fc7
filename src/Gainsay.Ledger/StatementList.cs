using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>The step from a reading to its statements.</summary>
internal static class StatementList
{
    /// <summary>The statements of a reading: attribution by attribution, and claim by claim within each.</summary>
    public static IReadOnlyList<Statement> Of(ArticleEntry entry, ArticleReading reading)
    {
        var keys = StatementKey.AllOf(reading);
        var claims = Enumerable.Range(0, reading.Claims.Count).ToLookup(i => reading.Claims[i].Attribution);
        var statements = new List<Statement>();
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            var bare = Bare(entry, reading, i, keys[i][0]);
            statements.AddRange(claims[i].Any() ? claims[i].Select((claim, place) => WithClaim(bare, reading.Claims[claim], claim, keys[i][place])) : [bare]);
        }
        return statements;
    }

    /// <summary>The actors who say it and those for whom they speak, as indices; each once.</summary>
    public static IReadOnlyList<int> ActorsOf(ArticleReading reading, int attribution)
    {
        var sources = reading.Sources[attribution];
        return [.. sources.Concat(SpokenFor(reading, sources)).Distinct()];
    }

    private static Statement Bare(ArticleEntry entry, ArticleReading reading, int index, string key)
    {
        var attribution = reading.Attributions[index];
        var text = reading.Article.Text;
        var sources = reading.Sources[index];
        return new Statement
        {
            Key = key,
            Article = entry,
            Attribution = index,
            Actors = [.. sources.Select(actor => reading.Actors[actor].Name)],
            SpeaksFor = [.. SpokenFor(reading, sources).Select(actor => reading.Actors[actor].Name)],
            Via = [.. reading.Via[index].Select(actor => reading.Actors[actor].Name)],
            PassedOnBy = [.. Tellers(reading, attribution).Distinct()],
            Parent = attribution.Parent,
            SourceWords = Words(attribution.Source, text),
            CueWords = Words(attribution.Cue, text),
            ContentWords = Words(attribution.Content, text),
            Source = attribution.Source,
            Cue = attribution.Cue,
            Content = attribution.Content,
            Form = attribution.Form,
            Attitude = attribution.Attitude,
            Said = SaidDay.Of(reading.Article, attribution),
            Confidence = attribution.Confidence,
        };
    }

    private static Statement WithClaim(Statement bare, Claim claim, int index, string key) =>
        bare with { Key = key, ClaimIndex = index, Claim = claim.Text, Stance = claim.Stance, Hedged = claim.Hedged };

    // Whoever denies, doubts or asks about what another says does not pass it on.
    private static IEnumerable<string> Tellers(ArticleReading reading, Attribution told)
    {
        for (var next = told.Parent; next is { } around && reading.Attributions[around].Attitude is Attitude.Asserts or Attitude.Concedes; next = reading.Attributions[around].Parent)
        {
            foreach (var actor in reading.Sources[around])
            {
                yield return reading.Actors[actor].Name;
            }
        }
    }

    private static IEnumerable<int> SpokenFor(ArticleReading reading, IEnumerable<int> sources) =>
        sources.Select(actor => reading.Actors[actor].SpeaksFor).OfType<int>().Distinct();

    private static string Words(IEnumerable<TextSpan> spans, string text) => string.Join(" … ", spans.Select(span => span.In(text).ToString()));
}
