using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading;

namespace Gainsay.Web.Articles;

/// <summary>One statement in the margin.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Place">Where in the article: <c>headline</c>, <c>paragraph 3</c>.</param>
/// <param name="Within">The number, from 1, of the attribution inside whose words it stands. Null for an outermost one.</param>
/// <param name="Via">The media that it came through.</param>
/// <param name="Links">What answers it and what it answers, shown ones only.</param>
public sealed record MarginItem(
    Statement Statement, Speaker Speaker, string Place, int? Within, IReadOnlyList<string> Via, IReadOnlyList<Link> Links)
{
    /// <summary>The number of its attribution, from 1, by which text and margin refer to each other.</summary>
    public int Number => Statement.Attribution + 1;
}

/// <summary>What an article's page shows.</summary>
public sealed record ArticleModel
{
    private const int MostLinks = 500;

    public required ArticleEntry Entry { get; init; }

    public required IReadOnlyList<ShownParagraph> Paragraphs { get; init; }

    /// <summary>For each attribution, who speaks.</summary>
    public required IReadOnlyList<Speaker> SpeakerOf { get; init; }

    public required IReadOnlyList<Speaker> Speakers { get; init; }

    public required IReadOnlyList<MarginItem> Margin { get; init; }

    /// <summary>Null for an article that the ledger does not hold.</summary>
    public static ArticleModel? Of(Newsroom newsroom, ArticleEntry entry)
    {
        if (newsroom.Ledger.Reading(entry.Id) is not { } reading)
        {
            return null;
        }
        var statements = newsroom.Ledger.Statements(entry.Id);
        var paragraphs = MarkedText.Of(reading, statements);
        var (speakerOf, speakers) = Speaker.Of(reading);
        var links = newsroom.Disputes?.Links(new LinkFilter { Article = entry.Id }, MostLinks) ?? [];
        return new ArticleModel
        {
            Entry = entry,
            Paragraphs = paragraphs,
            SpeakerOf = speakerOf,
            Speakers = speakers,
            Margin =
            [
                .. statements.Select(statement => new MarginItem(
                    statement,
                    speakerOf[statement.Attribution],
                    PlaceOf(statement.Key, paragraphs),
                    reading.Attributions[statement.Attribution].Parent + 1,
                    [.. reading.Via[statement.Attribution].Select(actor => reading.Actors[actor].Name)],
                    [.. links.Where(link => link.From.Key == statement.Key || link.To.Key == statement.Key)])),
            ],
        };
    }

    private static string PlaceOf(string key, IReadOnlyList<ShownParagraph> paragraphs) =>
        paragraphs.FirstOrDefault(paragraph => paragraph.Pieces.Any(piece => Holds(piece, key)))?.Name ?? "";

    private static bool Holds(Piece piece, string key) => piece is Piece.Marked marked && (marked.Mark.Key == key || marked.Inner.Any(inner => Holds(inner, key)));
}
