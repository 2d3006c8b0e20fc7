using Gainsay.Ledger;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Mcp;

/// <summary>A statement with all that is needed to cite it.</summary>
public sealed record CitedStatement
{
    /// <summary>The permanent key, for <c>voices</c> and for links.</summary>
    public required string Key { get; init; }

    /// <summary>Who says it, by filing name. Empty where the article names nobody.</summary>
    public required IReadOnlyList<string> Who { get; init; }

    public required IReadOnlyList<string> SpeaksFor { get; init; }

    /// <summary><c>asserts</c>, <c>denies</c>, <c>doubts</c>, <c>concedes</c>, <c>declines</c>, <c>intends</c> or <c>asks</c>.</summary>
    public required string Attitude { get; init; }

    /// <summary>What is said, in the article's words; a stretch that is left out is <c> … </c>.</summary>
    public required string Words { get; init; }

    /// <summary><c>direct</c> where the words are the speaker's own, <c>indirect</c> where they are the article's, or <c>mixed</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The source and the cue as the article words them. Empty where there is none.</summary>
    public required string Source { get; init; }

    /// <inheritdoc cref="Source"/>
    public required string Cue { get; init; }

    /// <summary>The proposition, always affirmative. Null where none was taken.</summary>
    public string? Claim { get; init; }

    /// <summary>Whether the source is <c>for</c> the claim, <c>against</c> it, or leaves it <c>open</c>.</summary>
    public string? Stance { get; init; }

    public required bool Hedged { get; init; }

    /// <summary>0 to 1: about how often readings with this figure are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day on which it was said, where the article's words tell it. Null where they do not.</summary>
    public string? Said { get; init; }

    /// <summary>When the publisher says it was published. Null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The day by which it is filed: the publisher's, or else that on which it was first seen.</summary>
    public required string Day { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The article's permanent id, for <c>read_article</c>.</summary>
    public required string Article { get; init; }

    /// <summary>Where the words stand.</summary>
    public required CitedPlaces Places { get; init; }

    /// <summary>The paragraphs around it. Null where they were not asked for.</summary>
    public string? Passage { get; init; }
}

/// <summary>Places in an article: half-open pairs of Unicode code points of its text.</summary>
public sealed record CitedPlaces(IReadOnlyList<int[]> Source, IReadOnlyList<int[]> Cue, IReadOnlyList<int[]> Content);

/// <summary>Makes citations of statements, the text of each article looked up once. For one question.</summary>
internal sealed class Citing(ILedger ledger)
{
    private readonly Dictionary<string, CodePointSpans> texts = new(StringComparer.Ordinal);

    public CitedStatement Of(StatementHit hit, bool withPassage) => Of(hit.Statement) with { Passage = withPassage ? hit.PassageText : null };

    public CitedStatement Of(Statement statement)
    {
        var article = statement.Article;
        return new CitedStatement
        {
            Key = statement.Key,
            Who = statement.Actors,
            SpeaksFor = statement.SpeaksFor,
            Attitude = Names.Of(statement.Attitude),
            Words = statement.ContentWords,
            Form = Names.Of(statement.Form),
            Source = statement.SourceWords,
            Cue = statement.CueWords,
            Claim = statement.Claim,
            Stance = statement.Stance is { } stance ? Names.Of(stance) : null,
            Hedged = statement.Hedged,
            Confidence = Math.Round(statement.Confidence, 3),
            Said = statement.Said is { } said ? FormattableString.Invariant($"{said:yyyy-MM-dd}") : null,
            Outlet = article.Outlet,
            Published = article.Published,
            Day = FormattableString.Invariant($"{article.Day:yyyy-MM-dd}"),
            Title = article.Title,
            Url = article.Url,
            Article = article.Id,
            Places = PlacesOf(statement),
        };
    }

    private CitedPlaces PlacesOf(Statement statement)
    {
        if (!texts.TryGetValue(statement.Article.Id, out var spans))
        {
            // A removal meanwhile leaves no text to point into.
            spans = texts[statement.Article.Id] = new CodePointSpans(ledger.Reading(statement.Article.Id)?.Article.Text ?? "");
        }
        return new CitedPlaces(Pairs(spans, statement.Source), Pairs(spans, statement.Cue), Pairs(spans, statement.Content));
    }

    private static List<int[]> Pairs(CodePointSpans spans, IReadOnlyList<TextSpan> of) =>
        [.. of.Where(span => span.End <= spans.Text.Length).Select(spans.Of).Select(at => new[] { at.Start, at.End })];
}
