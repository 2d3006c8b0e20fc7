using Gainsay.Ledger;
using Gainsay.Ledger.Corrections;
using Gainsay.Web.Statements;

namespace Gainsay.Web.Disputes;

/// <summary>Keeps what a person decided about a link.</summary>
internal static class LinkDecision
{
    /// <param name="ledger">Where it is kept.</param>
    /// <param name="from">Key of the answering statement.</param>
    /// <param name="to">Key of the statement that stood.</param>
    /// <param name="decision"><c>confirm</c> or <c>reject</c>.</param>
    /// <param name="person">Who decides.</param>
    /// <returns>The correction, or a sentence that says why there is none.</returns>
    public static (Correction? Correction, string? Problem) Keep(ILedger ledger, string from, string to, string decision, string person)
    {
        CorrectionKind? kind = decision switch
        {
            "confirm" => CorrectionKind.LinkConfirm,
            "reject" => CorrectionKind.LinkReject,
            _ => null,
        };
        if (kind is null)
        {
            return (null, $"Found the decision `{decision}`; expected confirm or reject.");
        }
        if (ledger.Statement(from) is not { Stands: true } first)
        {
            return (null, $"The ledger has no statement `{from}`.");
        }
        return ledger.Statement(to) is { Stands: true } second
            ? (ledger.Correct(new CorrectionDraft(kind.Value, [AnchorOf(first.Statement), AnchorOf(second.Statement)], "{}", person)), null)
            : (null, $"The ledger has no statement `{to}`.");
    }

    private static Anchor AnchorOf(Statement statement) => new(statement.Article.Id, [.. statement.Cue.Concat(statement.Content).OrderBy(span => span.Start)]);
}
