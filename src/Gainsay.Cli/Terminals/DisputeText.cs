using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Reading.Claims;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints disputes: the claim, who is for it and who against, what both grant. It takes no side, and the order of the sides is that of time.</summary>
internal sealed class DisputeText(IAnsiConsole console)
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>A few lines for each.</summary>
    public void WriteHead(IReadOnlyList<Dispute> disputes)
    {
        foreach (var dispute in disputes)
        {
            WriteTitle(dispute);
            foreach (var side in dispute.Sides)
            {
                new Flow().Add(Lead(side), StyleOf(side.Stance)).Add(" " + string.Join("; ", side.Actors), Strong).Add(" – " + Counts(side), Quiet).Write(console, 4, "  ");
            }
            console.WriteLine();
        }
    }

    /// <summary>Every statement with its words and place, by side and time, then what both grant.</summary>
    public void Write(Dispute dispute)
    {
        WriteTitle(dispute);
        console.WriteLine();
        foreach (var side in dispute.Sides)
        {
            new Flow().Add(Lead(side), StyleOf(side.Stance)).Add(" " + side.Says, Strong).Add(" – " + Counts(side), Quiet).Write(console, 2);
            foreach (var statement in side.Statements)
            {
                Write(dispute, statement);
            }
            console.WriteLine();
        }
        if (dispute.Common.Count > 0)
        {
            new Flow().Add("common ground", new Style(Color.Olive)).Write(console);
            foreach (var statement in dispute.Common)
            {
                Write(dispute, statement);
            }
            console.WriteLine();
        }
    }

    private void WriteTitle(Dispute dispute)
    {
        new Flow().Add(dispute.Claim, new Style(decoration: Decoration.Bold | Decoration.Underline)).Write(console);
        var days = dispute.First == dispute.Last ? Invariant($"{dispute.First:yyyy-MM-dd}") : Invariant($"{dispute.First:yyyy-MM-dd} to {dispute.Last:yyyy-MM-dd}");
        var former = dispute.FormerIds.Count > 0 ? $", formerly {string.Join(", ", dispute.FormerIds)}" : "";
        new Flow().Add($"{dispute.Id}{former} – {dispute.State.ToString().ToLowerInvariant()}, {days}", Quiet).Write(console);
    }

    private void Write(Dispute dispute, Statement statement)
    {
        StatementBrief.Head(statement).Write(console, 4);
        new Flow().Add(statement.ContentWords).Write(console, 6);
        foreach (var link in dispute.Links.Where(link => link.From.Key == statement.Key))
        {
            new Flow().Add(link.Relation.ToString().ToLowerInvariant(), LinkText.StyleOf(link.Relation))
                .Add(Invariant($" {StatementBrief.Who(link.To)} ({link.Confidence:F2}): {link.Reason}"), Quiet).Write(console, 8, "      →");
        }
    }

    private static string Lead(DisputeSide side) => side.Stance switch
    {
        Stance.For => "for",
        Stance.Against => "against",
        _ => "otherwise",
    };

    private static Style StyleOf(Stance stance) => new(stance switch
    {
        Stance.For => Color.Teal,
        Stance.Against => Color.Red,
        _ => Color.Purple,
    });

    private static string Counts(DisputeSide side) =>
        $"{Plural.Of(side.Statements.Count, "statement")}, {Plural.Of(side.Outlets, "outlet")}, {Plural.Of(side.Voices, "voice")}";
}
