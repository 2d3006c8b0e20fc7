using Gainsay.Ledger.Disputes;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints voices: each independent origin with what repeats it below.</summary>
internal sealed class VoiceText(IAnsiConsole console)
{
    private static readonly Style Quiet = new(Color.Grey);

    public void Write(VoiceCount count)
    {
        var statements = count.Voices.SelectMany(voice => voice.Statements).Select(said => said.Statement).ToList();
        var title = statements.Find(statement => statement.Text == count.Claim) is { } asked ? StatementBrief.Meant(asked) : count.Claim;
        new Flow().Add(title, new Style(decoration: Decoration.Bold | Decoration.Underline)).Write(console);
        new Flow().Add($"{Plural.Of(count.Outlets, "outlet")}, {Plural.Of(count.Voices.Count, "voice")}").Add(Repeated(statements.Count, statements.Count - count.Voices.Count), Quiet).Write(console);
        console.WriteLine();
        Write(count.Voices);
    }

    public void Write(IReadOnlyList<Voice> voices)
    {
        foreach (var voice in voices)
        {
            foreach (var said in voice.Statements)
            {
                var first = said.Kind == RepeatKind.Origin;
                StatementBrief.Head(said.Statement).Write(console, first ? 2 : 6, first ? "" : "    " + Lead(said.Kind), Quiet);
                new Flow().Add(StatementBrief.Words(said.Statement)).Write(console, first ? 4 : 8);
            }
            if (!voice.FirstIsKnown && voice.Statements.Count > 1)
            {
                new Flow().Add("who was first is not known: " + WhyUnknown(voice), Quiet).Write(console, 6);
            }
            console.WriteLine();
        }
    }

    private static string WhyUnknown(Voice voice) => voice.Statements.Any(said => said.Statement.Article.Published is null)
        ? "an article does not say when it was published"
        : "articles of the same day do not all give an hour";

    private static string Repeated(int all, int repeating) => repeating switch
    {
        0 => "",
        1 => Invariant($": of {all} statements, one only repeats another, below which it stands"),
        _ => Invariant($": of {all} statements, {repeating} only repeat another, below which they stand"),
    };

    private static string Lead(RepeatKind kind) => kind switch
    {
        RepeatKind.Copy => "copied: ",
        RepeatKind.Quotation => "quoted again: ",
        RepeatKind.Credited => "credited to it: ",
        _ => "same speaker: ",
    };
}
