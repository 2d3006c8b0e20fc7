using System.Text.RegularExpressions;
using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds the paper itself among those whom its article names, by the line that says whose the text is: <c>© 2026 The Coast Courier</c>. Outside quotations it is <c>we</c>, and who sent <c>an email asking</c> for an answer.</summary>
internal static partial class OwnHouse
{
    private static readonly HashSet<string> Messages = new(["email", "emails", "e-mail", "message", "request", "requests", "letter", "inquiry", "question", "questions"], StringComparer.Ordinal);

    private static readonly HashSet<string> Answers = new(["respond", "reply", "answer", "return"], StringComparer.Ordinal);

    /// <summary>The party that publishes the text; null where no line says it, or nobody of that name comes up.</summary>
    public static int? Of(string text, IReadOnlyList<Party> parties)
    {
        var holders = Copyright().Matches(text).Select(match => match.Groups[1].Value).ToList();
        var found = Enumerable.Range(0, parties.Count).Where(party => parties[party] is { Name: { } name, Kind: not ActorKind.Person, Mentions.Count: > 0 } && name.Contains(' ', StringComparison.Ordinal)
            && holders.Exists(holder => holder.StartsWith(name, StringComparison.OrdinalIgnoreCase))).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether a mention is a message that somebody <c>did not respond to</c>: nobody sends it but the paper.</summary>
    public static bool IsMessage(ChainText text, MentionProfile mention) =>
        mention is { Mention.Form: MentionForm.Description, IsSource: true, Speaker: ChainText.Writer, Determination: Determination.Indefinite or Determination.None } && Messages.Contains(mention.Head)
            && text.Words[mention.Mention.Head].Head is >= 0 and var verb && Answers.Contains(text.Lower(verb));

    [GeneratedRegex(@"(?:©|\([cC]\)|Copyright)[ ]*(?:©[ ]*)?(?:\d{4},?[ ]*)?(?:by[ ]+)?(?:The[ ]+)?([^\n]+)")]
    private static partial Regex Copyright();
}
