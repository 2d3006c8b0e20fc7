using Gainsay.Cli.Commands;
using Gainsay.Ledger;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints statements of many articles: who, when and where on one line, the words below.</summary>
internal sealed class StatementLines(IAnsiConsole console)
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Found = new(decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>A statement by itself.</summary>
    public void Write(Statement statement)
    {
        WriteHead(statement);
        new Flow().Add(statement.ContentWords).Write(console, 2);
        console.WriteLine();
    }

    /// <summary>A statement in its passage, with the words that were looked for.</summary>
    public void Write(StatementHit hit)
    {
        WriteHead(hit.Statement);
        var passage = new Flow();
        var at = 0;
        foreach (var match in hit.Matches)
        {
            passage.Add(hit.PassageText[at..match.Start]).Add(hit.PassageText[match.Start..match.End], Found);
            at = match.End;
        }
        passage.Add(hit.PassageText[at..]).Write(console, 2);
        console.WriteLine();
    }

    private void WriteHead(Statement statement)
    {
        var article = statement.Article;
        var who = statement.Actors.Count > 0 ? string.Join("; ", statement.Actors) : statement.SourceWords.Length > 0 ? statement.SourceWords : "(nobody named)";
        var day = article.Published is null ? "undated" : Invariant($"{article.Day:yyyy-MM-dd}");
        new Flow()
            .Add(who, new Style(decoration: Decoration.Bold))
            .Add(" " + statement.Attitude.ToString().ToLowerInvariant(), AttitudeStyle.Of(statement.Attitude))
            .Add(Invariant($" – {article.Outlet ?? article.Input}, {day}{(statement.Said is { } said ? Invariant($", said on {said:yyyy-MM-dd}") : "")} ({ShortId.Of(article)})"), Quiet)
            .Write(console);
    }
}
