using System.Text.RegularExpressions;
using Gainsay.Desk.Links;
using Gainsay.Ledger;

namespace Gainsay.Desk.Voices;

/// <summary>Tells whether two statements, should they say the same, are one voice by who says them.</summary>
internal static partial class OneVoice
{
    /// <summary>Whether one party says both; or what one passes on as told to him is what he himself says there; or a body that is called somebody's (<c>Ruiz's campaign</c>) says what he or who speaks for him says.</summary>
    public static bool Is(StatementPair pair) => pair.SameParty || Speakers.ShareName(pair.Earlier, NamesOf(pair.Earlier), pair.Later, NamesOf(pair.Later));

    private static List<string> NamesOf(Statement statement)
    {
        var owner = Owner().Match(statement.SourceWords);
        return [.. statement.Actors, .. statement.SpeaksFor, .. statement.PassedOnBy, .. owner.Success ? [owner.Groups[1].Value] : Array.Empty<string>()];
    }

    // The surname, which the whole name ends with.
    [GeneratedRegex(@"(?<![\p{L}\d-])(\p{Lu}[\p{L}-]+)[’']s (?:[\p{L}-]+ ){0,5}(?i:party|campaign|camp|office|team|lawyers|aides|foundation|family)\b")]
    private static partial Regex Owner();
}
