using Gainsay.Cli.Terminals;
using Gainsay.Ledger;
using Gainsay.Ledger.Actors;
using Gainsay.Ledger.Corrections;
using Spectre.Console;

namespace Gainsay.Cli.Commands;

/// <summary>Keeps corrections, and prints them in a line each.</summary>
internal static class CorrectionLines
{
    /// <summary>Keeps what the user decided.</summary>
    /// <exception cref="UserErrorException">A name has no letter.</exception>
    public static Correction Keep(ILedger ledger, CorrectionDraft draft)
    {
        try
        {
            return ledger.Correct(draft);
        }
        catch (ArgumentException error)
        {
            throw new UserErrorException(error.Message.Split(" (Parameter", 2)[0]);
        }
    }

    public static void Write(IAnsiConsole console, Correction correction)
    {
        var names = correction.State == CorrectionState.Erased ? [] : ActorCorrections.NamesIn(correction.Kind, correction.Payload);
        var where = correction.Anchors.Select(anchor => Invariant($"{ShortId.Of(anchor.ArticleId)} {anchor.Spans[0].Start}–{anchor.Spans[^1].End}"));
        var undone = correction.Undone is { } undoing ? Invariant($", by {undoing.Person}, {undoing.When:yyyy-MM-dd HH:mm}") : "";
        new Flow()
            .Add(Kind(correction.Kind), new Style(decoration: Decoration.Bold))
            .Add(names.Count > 0 ? $" {string.Join(" = ", names)}" : "")
            .Add(correction.Anchors.Count > 0 ? $" at {string.Join(" and ", where)}" : "")
            .Add(Invariant($" – {correction.Person}, {correction.When:yyyy-MM-dd HH:mm}; {State(correction.State)}{undone}"), new Style(Color.Grey))
            .Write(console, 6, Invariant($"{correction.Number}"), new Style(Color.Grey));
    }

    private static string Kind(CorrectionKind kind) => kind switch
    {
        CorrectionKind.ActorAdd => "actor added",
        CorrectionKind.ActorAlias => "alias given",
        CorrectionKind.ActorMerge => "actors merged",
        CorrectionKind.ActorSplit => "mention split off",
        CorrectionKind.LinkConfirm => "link confirmed",
        CorrectionKind.LinkReject => "link rejected",
        _ => "link added",
    };

    private static string State(CorrectionState state) => state switch
    {
        CorrectionState.Stands => "stands",
        CorrectionState.Orphaned => "orphaned: the newer reading has nothing there",
        CorrectionState.Undone => "taken back",
        _ => "emptied: its article was removed",
    };
}
