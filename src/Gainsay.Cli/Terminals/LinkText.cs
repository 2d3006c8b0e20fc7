using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Spectre.Console;
using Link = Gainsay.Ledger.Links.Link;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints links: who answers whom, in which words of both, and why it was drawn.</summary>
internal sealed class LinkText(IAnsiConsole console)
{
    private static readonly Style Quiet = new(Color.Grey);

    public void Write(Link link)
    {
        new Flow()
            .Add(link.Relation.ToString().ToLowerInvariant(), StyleOf(link.Relation))
            .Add(Invariant($" {link.Confidence:F2}"))
            .Add(link.Standing == LinkStanding.Likely ? "" : ", " + link.Standing.ToString().ToLowerInvariant())
            .Add(" – " + link.Reason, Quiet)
            .Write(console);
        WriteEnd("", link.From);
        WriteEnd("to", link.To);
        console.WriteLine();
    }

    public static Style StyleOf(Relation relation) => new(relation switch
    {
        Relation.Agrees => Color.Green,
        Relation.Concedes => Color.Olive,
        Relation.Reverses => Color.Purple,
        _ => Color.Red,
    });

    private void WriteEnd(string lead, Statement statement)
    {
        StatementBrief.Head(statement).Write(console, 5, "  " + lead, Quiet);
        new Flow().Add(statement.ContentWords).Write(console, 5);
    }
}
