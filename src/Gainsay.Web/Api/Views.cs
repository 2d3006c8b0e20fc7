using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Web.Statements;

namespace Gainsay.Web.Api;

/// <summary>An article as the API shows it, without its text.</summary>
/// <param name="Id"><c>sha256:</c> and 64 hex digits.</param>
/// <param name="TextId">Equal ones are copies of one text.</param>
/// <param name="Published">As the publisher wrote it; null when unknown.</param>
/// <param name="FirstSeen">When this ledger first saw it, in UTC.</param>
/// <param name="Day">By which it is filed: the publisher's day, or that of the first sight.</param>
/// <param name="Statements">How many statements the standing reading makes.</param>
public sealed record ArticleView(
    string Id, string TextId, string? Url, string? Outlet, string? Title, string? Byline, string? Published, DateTimeOffset FirstSeen, DateOnly Day, string Engine, int Statements)
{
    public static ArticleView Of(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Id, entry.TextId, entry.Url, entry.Outlet, entry.Title, entry.Byline, entry.Published, entry.FirstSeen, entry.Day, entry.Engine, entry.Statements);
    }
}

/// <summary>A statement as the API shows it: the words, whose they are, and the article they stand in.</summary>
/// <param name="Key">Its permanent name.</param>
/// <param name="Actors">Who says it; empty where the article names nobody.</param>
/// <param name="Claim">The proposition, affirmative. Null where none was taken.</param>
/// <param name="Stance">The source's to the claim: for, against or open.</param>
/// <param name="Said">The day on which it was said, where the article's words beside the cue tell it; null where they do not. When it was published and first seen, the article says.</param>
/// <param name="Page">The path of the statement on the site.</param>
public sealed record StatementView(
    string Key, IReadOnlyList<string> Actors, IReadOnlyList<string> SpeaksFor, string Attitude, string Form, string Source, string Cue, string Content,
    string? Claim, string? Stance, bool Hedged, DateOnly? Said, double Confidence, string Page, ArticleView Article)
{
    public static StatementView Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(
            statement.Key, statement.Actors, statement.SpeaksFor, Wording.Word(statement.Attitude), Wording.Word(statement.Form), statement.SourceWords, statement.CueWords,
            statement.ContentWords, statement.Claim, statement.Stance is { } stance ? Wording.Word(stance) : null, statement.Hedged, statement.Said, Math.Round(statement.Confidence, 3),
            Addresses.Permanent(statement), ArticleView.Of(statement.Article));
    }
}

/// <summary>A statement that was found.</summary>
/// <param name="Passage">The paragraphs around it. Null where only quoted passages are served.</param>
public sealed record HitView(StatementView Statement, string? Passage);

/// <summary>One page of a list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="Next">The cursor of the next page. Null on the last.</param>
public sealed record PageView<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>What a statement's key leads to.</summary>
/// <param name="Moved">Whether a newer reading gave it another key than the one asked for.</param>
/// <param name="Stands">False where the newer reading has nothing in its place.</param>
public sealed record StatementByKeyView(StatementView Statement, bool Moved, bool Stands);

/// <summary>An actor.</summary>
/// <param name="Names">Filing names, the most frequent first.</param>
/// <param name="Total">How many statements there are, shown or not.</param>
public sealed record ActorView(IReadOnlyList<string> Names, IReadOnlyList<string> Aliases, int Total, IReadOnlyList<StatementView> Statements)
{
    public static ActorView Of(ActorAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer.Names, answer.Aliases, answer.Total, [.. answer.Statements.Select(StatementView.Of)]);
    }
}

/// <summary>What one statement is to another.</summary>
/// <param name="From">The answering statement's key.</param>
/// <param name="To">The key of the statement that stood.</param>
/// <param name="Standing">likely, possible, confirmed, added or rejected.</param>
public sealed record LinkView(string From, string To, string Relation, double Confidence, string Reason, string Standing)
{
    public static LinkView Of(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new(link.From.Key, link.To.Key, Wording.Word(link.Relation), Math.Round(link.Confidence, 3), link.Reason, Wording.Word(link.Standing));
    }
}

/// <summary>One side of a dispute.</summary>
public sealed record SideView(string Stance, string Says, IReadOnlyList<string> Actors, int Voices, int Outlets, IReadOnlyList<StatementView> Statements);

/// <summary>A dispute, in whole.</summary>
/// <param name="Common">What one side grants the other.</param>
public sealed record DisputeView(
    string Id, IReadOnlyList<string> FormerIds, string Claim, string State, DateOnly First, DateOnly Last, IReadOnlyList<SideView> Sides,
    IReadOnlyList<StatementView> Common, IReadOnlyList<LinkView> Links)
{
    public static DisputeView Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return new(
            dispute.Id, dispute.FormerIds, dispute.Claim, Wording.Word(dispute.State), dispute.First, dispute.Last,
            [.. dispute.Sides.Select(side => new SideView(Wording.Word(side.Stance), side.Says, side.Actors, side.Voices, side.Outlets, [.. side.Statements.Select(StatementView.Of)]))],
            [.. dispute.Common.Select(StatementView.Of)],
            [.. dispute.Links.Select(LinkView.Of)]);
    }
}

/// <summary>Who says a claim, each independent origin counted once.</summary>
public sealed record VoicesView(string Claim, int Outlets, IReadOnlyList<VoiceView> Voices)
{
    public static VoicesView Of(VoiceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return new(count.Claim, count.Outlets, [.. count.Voices.Select(voice => new VoiceView(
            voice.Origin, voice.FirstIsKnown, [.. voice.Statements.Select(part => new VoiceStatementView(Wording.Word(part.Kind), StatementView.Of(part.Statement)))]))]);
    }
}

/// <summary>One independent origin, and what repeats it; the first statement is the origin.</summary>
public sealed record VoiceView(string Origin, bool FirstIsKnown, IReadOnlyList<VoiceStatementView> Statements);

/// <summary>One statement of a voice.</summary>
/// <param name="Kind">origin, copy, quotation, again or credited.</param>
public sealed record VoiceStatementView(string Kind, StatementView Statement);

/// <summary>An article to read: one of <paramref name="Text"/>, <paramref name="Html"/> and <paramref name="Url"/>.</summary>
/// <param name="Text">Plain text, the headline on the first line.</param>
/// <param name="Html">A page's HTML.</param>
/// <param name="Url">An address to fetch; or, with a text, where the text comes from.</param>
/// <param name="Outlet">With a text: who published it.</param>
/// <param name="Title">With a text: its title.</param>
/// <param name="Published">With a text: ISO 8601.</param>
public sealed record ArticleRequest(string? Text, string? Html, string? Url, string? Outlet, string? Title, string? Published);

/// <summary>What became of an article that was posted.</summary>
/// <param name="Outcome">new, unchanged, newVersion or superseded.</param>
public sealed record TakenInView(string Outcome, ArticleView Article, IReadOnlyList<StatementView> Statements);

/// <summary>What a person decides about a link: <c>confirm</c> or <c>reject</c>.</summary>
public sealed record LinkDecisionRequest(string From, string To, string Decision);

/// <summary>A decision as it is kept.</summary>
public sealed record CorrectionView(long Number, string Person, DateTimeOffset When);
