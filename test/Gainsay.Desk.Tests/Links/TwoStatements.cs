using Gainsay.Desk.Links;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Tests.Links;

/// <summary>Statements to compare, made without an engine.</summary>
internal static class TwoStatements
{
    /// <summary>One statement of an article; its content begins at so many characters, after source and cue.</summary>
    public static LinkSide Side(string actor, string claim, Stance stance = Stance.For, string article = "a", int attribution = 0, int place = 0, string cue = "said", Attitude attitude = Attitude.Asserts, string? words = null, int year = 2026, string? source = null) => new(new Linkable(
        new Statement
        {
            Key = $"{article}{attribution}",
            Article = new ArticleEntry
            {
                Id = article,
                TextId = article,
                TextHash = article,
                Input = article,
                Extractor = "made",
                Language = "en",
                FirstSeen = DateTimeOffset.UnixEpoch,
                Day = new DateOnly(year, 3, 1),
                Engine = "made",
                Statements = 2,
            },
            Attribution = attribution,
            Actors = actor.Length == 0 ? [] : [actor],
            SourceWords = source ?? actor,
            CueWords = cue,
            ContentWords = words ?? claim,
            Source = actor.Length == 0 ? [] : [new TextSpan(place, place + actor.Length)],
            Cue = [new TextSpan(place + actor.Length + 1, place + actor.Length + 5)],
            Content = [new TextSpan(place + actor.Length + 6, place + actor.Length + 6 + claim.Length)],
            Form = AttributionForm.Indirect,
            Attitude = attitude,
            Confidence = 1,
            Claim = claim,
            Stance = stance,
        },
        [],
        "made",
        Linkable.Quantise(Vector(claim))));

    // Claims with a first word in common are alike in meaning, others are not.
    private static float[] Vector(string claim)
    {
        var vector = new float[8];
        vector[claim.Split(' ')[0].Sum(letter => letter) % 8] = 1;
        return vector;
    }
}
