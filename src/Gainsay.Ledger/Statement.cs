using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger;

/// <summary>One claim of one attribution, as the ledger keeps it.</summary>
/// <remarks>An attribution without claims makes one statement, whose <see cref="Claim"/> is null. All spans are of the article's text.</remarks>
public sealed record Statement
{
    /// <summary>The permanent name: see <see cref="StatementKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The article that it stands in.</summary>
    public required ArticleEntry Article { get; init; }

    /// <summary>Index of its attribution in the reading.</summary>
    public required int Attribution { get; init; }

    /// <summary>Index of its claim in the reading. Null where the attribution has no claim.</summary>
    public int? ClaimIndex { get; init; }

    /// <summary>The filing names of those who say it. Empty where the text leaves it open.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>The filing names of those for whom they speak. Often empty.</summary>
    public IReadOnlyList<string> SpeaksFor { get; init; } = [];

    /// <summary>The filing names of the media through which it came. Often empty.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>The filing names of those within whose words it stands and who pass it on: the minister, of what he says the hospitals told him. Often empty.</summary>
    public IReadOnlyList<string> PassedOnBy { get; init; } = [];

    /// <summary>Index of the attribution inside whose content its attribution stands. Null for an outermost one.</summary>
    public int? Parent { get; init; }

    /// <summary>The source as the article words it; broken spans are joined by <c> … </c>. Empty where there is none.</summary>
    public required string SourceWords { get; init; }

    /// <summary>The cue as the article words it, joined likewise. Empty for a quotation that stands without one.</summary>
    public required string CueWords { get; init; }

    /// <summary>The content as the article words it, joined likewise.</summary>
    public required string ContentWords { get; init; }

    public required IReadOnlyList<TextSpan> Source { get; init; }

    public required IReadOnlyList<TextSpan> Cue { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public required AttributionForm Form { get; init; }

    public required Attitude Attitude { get; init; }

    /// <summary>The day on which it was said, where the article's words tell it: see <see cref="SaidDay"/>. Null where they do not.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>0 to 1, the attribution's.</summary>
    public required double Confidence { get; init; }

    /// <summary>The proposition, affirmative and readable alone. Null where the engine took none from the content.</summary>
    public string? Claim { get; init; }

    /// <summary>The source's stance to the claim. Null where there is no claim.</summary>
    public Stance? Stance { get; init; }

    public bool Hedged { get; init; }

    /// <summary>The claim where there is one, and otherwise the content's words.</summary>
    public string Text => Claim ?? ContentWords;
}

/// <summary>What a permanent link leads to.</summary>
/// <param name="Statement">The statement, under its present key.</param>
/// <param name="Moved">Whether a newer reading moved it, so that its key is no longer the one asked for.</param>
/// <param name="Stands">False when the newer reading has nothing in its place: then this is what the former reading said.</param>
public sealed record StatementByKey(Statement Statement, bool Moved, bool Stands);
