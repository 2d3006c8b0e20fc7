using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;

namespace Gainsay.Exchange.Mcp;

/// <summary>The answer of <c>who_says</c>.</summary>
public sealed record StatementsAnswer(IReadOnlyList<CitedStatement> Statements);

/// <summary>The answer of <c>who_denies</c>.</summary>
public sealed record DenialsAnswer(IReadOnlyList<Denial> Denials);

/// <summary>A statement that denies.</summary>
/// <param name="Statement">Who denies, and in which words.</param>
/// <param name="Link">Why the ledger takes it for an answer to another statement. Null where it denies by its own words, and no link is drawn.</param>
/// <param name="Answers">The statement that it answers. Null without a link.</param>
public sealed record Denial(CitedStatement Statement, LinkAnswer? Link, CitedStatement? Answers);

/// <summary>A link between two statements, by their keys.</summary>
public sealed record LinkAnswer(string From, string To, string Relation, double Confidence, string Reason, string Standing)
{
    public static LinkAnswer Of(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new LinkAnswer(
            link.From.Key, link.To.Key, Names.Of(link.Relation), Math.Round(link.Confidence, 3), link.Reason, Names.Of(link.Standing));
    }
}

/// <summary>The answer of <c>dispute</c>.</summary>
public sealed record DisputesAnswer(IReadOnlyList<DisputeAnswer> Disputes);

/// <summary>One dispute; fields as in <see cref="Dispute"/>.</summary>
public sealed record DisputeAnswer(
    string Id,
    string Claim,
    string State,
    string First,
    string Last,
    IReadOnlyList<SideAnswer> Sides,
    IReadOnlyList<CitedStatement> Common,
    IReadOnlyList<LinkAnswer> Links)
{
    internal static DisputeAnswer Of(Dispute dispute, Citing citing) => new(
        dispute.Id,
        dispute.Claim,
        Names.Of(dispute.State),
        FormattableString.Invariant($"{dispute.First:yyyy-MM-dd}"),
        FormattableString.Invariant($"{dispute.Last:yyyy-MM-dd}"),
        [.. dispute.Sides.Select(side => SideAnswer.Of(side, citing))],
        [.. dispute.Common.Select(citing.Of)],
        [.. dispute.Links.Select(LinkAnswer.Of)]);
}

/// <summary>Those who say the same in a dispute; fields as in <see cref="DisputeSide"/>.</summary>
public sealed record SideAnswer(
    string Stance, string Says, IReadOnlyList<string> Actors, int Voices, int Outlets, IReadOnlyList<CitedStatement> Statements)
{
    internal static SideAnswer Of(DisputeSide side, Citing citing) =>
        new(Names.Of(side.Stance), side.Says, side.Actors, side.Voices, side.Outlets, [.. side.Statements.Select(citing.Of)]);
}

/// <summary>The answer of <c>voices</c>; fields as in <see cref="VoiceCount"/>.</summary>
public sealed record VoicesAnswer(string Claim, int Outlets, IReadOnlyList<VoiceAnswer> Voices);

/// <summary>One independent origin; fields as in <see cref="Voice"/>.</summary>
public sealed record VoiceAnswer(string Origin, bool FirstIsKnown, IReadOnlyList<RepeatAnswer> Statements)
{
    internal static VoiceAnswer Of(Voice voice, Citing citing) => new(
        voice.Origin, voice.FirstIsKnown, [.. voice.Statements.Select(one => new RepeatAnswer(Names.Of(one.Kind), citing.Of(one.Statement)))]);
}

/// <summary>A statement of a voice, and what makes it part of it: <c>origin</c>, <c>copy</c>, <c>quotation</c>, <c>again</c> or <c>credited</c>.</summary>
public sealed record RepeatAnswer(string Kind, CitedStatement Statement);

/// <summary>The answer of <c>read_article</c>; without the text where only quoted passages are served.</summary>
public sealed record ArticleAnswer(
    string Article,
    string? Url,
    string? Outlet,
    string? Title,
    string? Byline,
    string? Published,
    string FirstSeen,
    string Engine,
    string? Text,
    IReadOnlyList<CitedStatement> Statements);
