using Gainsay.Desk.Links;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;
using static Gainsay.Desk.Tests.Links.TwoStatements;

namespace Gainsay.Desk.Tests.Voices;

/// <summary>Statements of different outlets to compare, made without an engine.</summary>
internal static class TwoReports
{
    /// <summary>A statement in an article of the outlet. Its vector tells nearness: of length 1, in the direction of so many degrees.</summary>
    public static LinkSide Report(
        string outlet, string actor, string content, double degrees = 0, Stance? stance = Stance.For, string? published = "2026-03-01", int attribution = 0,
        AttributionForm form = AttributionForm.Indirect, string? via = null, string? claim = null, string? speaksFor = null, string? passedOnBy = null, string? source = null,
        Attitude attitude = Attitude.Asserts)
    {
        var side = Side(actor, content, article: outlet, attribution: attribution, source: source, attitude: attitude);
        var (x, y) = ((float)Math.Cos(degrees * Math.PI / 180), (float)Math.Sin(degrees * Math.PI / 180));
        return new LinkSide(new Linkable(
            side.Statement with
            {
                Article = side.Statement.Article with { Outlet = outlet, Published = published },
                Stance = stance,
                Claim = claim ?? side.Statement.Claim,
                Form = form,
                Via = via is null ? [] : [via],
                SpeaksFor = speaksFor is null ? [] : [speaksFor],
                PassedOnBy = passedOnBy is null ? [] : [passedOnBy],
            },
            [],
            "made",
            Linkable.Quantise([x, y])));
    }

    /// <summary>The pair, with what the words of the two claims say, and how sure a trained reader is that they are one.</summary>
    public static (StatementPair Pair, PairReadings Says) Read(LinkSide one, LinkSide other, double sameClaim = 0)
    {
        var pair = new StatementPair(one, other);
        var claims = new RulesPairReader().Score(pair.EarlierSide.Claim, pair.LaterSide.Claim);
        return (pair, new PairReadings(claims, claims) { SameClaim = sameClaim });
    }
}
