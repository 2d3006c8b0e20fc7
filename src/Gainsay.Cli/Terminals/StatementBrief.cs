using Gainsay.Cli.Commands;
using Gainsay.Ledger;
using Gainsay.Reading.Claims;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>A statement's head on one line: who, how, outlet, day, and the first digits of its key.</summary>
internal static class StatementBrief
{
    private const int FewWords = 2;

    private static readonly Style Quiet = new(Color.Grey);

    public static Flow Head(Statement statement) => new Flow()
        .Add(Who(statement), new Style(decoration: Decoration.Bold))
        .Add(" " + statement.Attitude.ToString().ToLowerInvariant(), AttitudeStyle.Of(statement.Attitude))
        .Add(statement.Hedged ? " (hedged)" : "", Quiet)
        .Add($" – {Place(statement)} [{ShortId.OfKey(statement.Key)}]", Quiet);

    /// <summary>The content, and where it is only a word or two ("that", "it"), the claim that it stands for.</summary>
    public static string Words(Statement statement) =>
        statement.Claim is not null && statement.ContentWords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= FewWords
            ? $"{statement.ContentWords} [{Meant(statement)}]"
            : statement.ContentWords;

    /// <summary>The claim as its source means it.</summary>
    public static string Meant(Statement statement) => statement.Stance == Stance.Against ? "not: " + statement.Text : statement.Text;

    public static string Who(Statement statement) => statement switch
    {
        { Actors: [_, ..] } => string.Join("; ", statement.Actors),
        { SourceWords.Length: > 0 } => statement.SourceWords,
        _ => "(nobody named)",
    };

    /// <summary>Outlet, day, and the media that it came through.</summary>
    public static string Place(Statement statement)
    {
        var via = statement.Via.Count > 0 ? $", via {string.Join(", ", statement.Via)}" : "";
        return $"{statement.Article.Outlet ?? statement.Article.Input}, {Day(statement)}{via}";
    }

    /// <summary>The day on which the article says it was published, or that it says none.</summary>
    public static string Day(Statement statement) => statement.Article.Published is null ? "undated" : Invariant($"{statement.Article.Day:yyyy-MM-dd}");
}
