using Gainsay.Ledger.Disputes;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints voices: each independent origin with what repeats it below.</summary>
internal sealed class VoiceText(IAnsiConsole console)
{
    private static readonly Style Quiet = new(Color.Grey);

    public void Write(VoiceCount count)
    {
        new Flow().Add(count.Claim, new Style(decoration: Decoration.Bold | Decoration.Underline)).Write(console);
        new Flow().Add($"{Plural.Of(count.Outlets, "outlet")}, {Plural.Of(count.Voices.Count, "voice")}").Write(console);
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
                new Flow().Add(said.Statement.ContentWords).Write(console, first ? 4 : 8);
            }
            if (!voice.FirstIsKnown && voice.Statements.Count > 1)
            {
                new Flow().Add("who was first is not known: not every article says when it was published", Quiet).Write(console, 6);
            }
            console.WriteLine();
        }
    }

    private static string Lead(RepeatKind kind) => kind switch
    {
        RepeatKind.Copy => "copied: ",
        RepeatKind.Quotation => "quoted again: ",
        RepeatKind.Credited => "with credit: ",
        _ => "again: ",
    };
}
