using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>Which statements to find. Everything given must hold; null leaves it open.</summary>
public sealed record StatementQuery
{
    /// <summary>Words to find in the statement, its claim or its actors' names, all of them, in any form of the word; <c>"in quotation marks"</c> for a phrase.</summary>
    public string? Words { get; init; }

    /// <summary>Words of a name of the one who says it, or of the one spoken for, next to each other and in any letter case, e.g. <c>putin</c>.</summary>
    public string? Actor { get; init; }

    public Attitude? Attitude { get; init; }

    /// <summary>The outlet's name; letter case does not matter.</summary>
    public string? Outlet { get; init; }

    /// <summary>The first <see cref="ArticleEntry.Day"/> to show.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last <see cref="ArticleEntry.Day"/> to show.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only articles that the ledger had by then, so that the pages of one search stay the same while articles come in.</summary>
    public DateTimeOffset? SeenBy { get; init; }

    /// <summary>How many of those that fit to leave out, from the first. At least 0.</summary>
    public int Skip { get; init; }
}

/// <summary>A statement that was found.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Passage">The stretch of the article around it: whole paragraphs, cut at words where they are long.</param>
/// <param name="PassageText">The passage's words.</param>
/// <param name="Matches">The words that matched, in text order: spans of <paramref name="PassageText"/>, from its own start. Empty without words.</param>
public sealed record StatementHit(Statement Statement, TextSpan Passage, string PassageText, IReadOnlyList<TextSpan> Matches);
