using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Exchange.Tests;

/// <summary>What a ledger would draw of two articles: what Bo puts forward, Ana Ruiz denies.</summary>
internal sealed class OneDispute(ILedger ledger) : IDisputes
{
    // Bo puts forward what Ana Ruiz denies.
    public static ArticleReading OfBo => Readings.OfTheMill with
    {
        Article = Readings.OfTheMillIn(outlet: "Mill Post"),
        Actors = [Readings.OfTheMill.Actors[0] with { Name = "Bo" }],
        Attributions = [Readings.OfTheMill.Attributions[0] with { Attitude = Attitude.Asserts }],
        Claims = [Readings.OfTheMill.Claims[0] with { Stance = Stance.For }],
    };

    private Statement Denial => ledger.Search(new StatementQuery { Actor = "Ana" }, 1)[0].Statement;

    private Statement Claim => ledger.Search(new StatementQuery { Actor = "Bo" }, 1)[0].Statement;

    private Link Link => new(Denial, Claim, Relation.Denies, 0.9, "says that it is false", LinkStanding.Likely);

    public IReadOnlyList<Dispute> Disputes(DisputeFilter filter, int limit) => [Dispute("d1")!.Dispute];

    public DisputeById? Dispute(string id) => new(
        new Dispute
        {
            Id = "d1",
            Claim = "the mill had closed",
            Sides =
            [
                new DisputeSide(Stance.For, "the mill had closed", ["Bo"], [Claim], 1, 1),
                new DisputeSide(Stance.Against, "not: the mill had closed", ["Ana Ruiz"], [Denial], 1, 1),
            ],
            Common = [],
            Links = [Link],
            State = DisputeState.Open,
            First = Claim.Article.Day,
            Last = Denial.Article.Day,
        },
        Moved: false);

    public IReadOnlyList<Link> Links(LinkFilter filter, int limit) => filter.Statement is null || filter.Statement == Link.From.Key || filter.Statement == Link.To.Key ? [Link] : [];

    public IReadOnlyList<Link> AnswersBy(string actor, int limit) => actor == "Ana Ruiz" ? [Link] : [];

    public IReadOnlyList<Link> AnswersTo(string actor, int limit) => actor == "Bo" ? [Link] : [];

    public VoiceCount? Voices(string statementKey) => new("the mill had closed", [new Voice("Bo", [new VoiceStatement(Claim, RepeatKind.Origin)], FirstIsKnown: true)], 1);

    public IReadOnlyList<Voice> Group(IReadOnlyList<Statement> statements) =>
        [.. statements.Select(statement => new Voice("Bo", [new VoiceStatement(statement, RepeatKind.Origin)], FirstIsKnown: true))];

    public IReadOnlyList<Position> Positions(string actor, string? question, int limit) => [];
}
