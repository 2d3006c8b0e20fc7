using System.Text.RegularExpressions;

namespace Gainsay.Intake.Pages;

/// <summary>Tells captions, appeals to the reader and notes about the author by their words, on pages whose markup does not mark them.</summary>
internal static partial class PageLines
{
    private const int LongestCaption = 500;
    private const int LongestAppeal = 300;
    private const int AuthorNoteWithin = 4;

    /// <summary>A caption or credit: it ends by naming who took the picture, or begins with the word for one.</summary>
    internal static bool IsCaption(string text) => text.Length <= LongestCaption && (EndsInCredit().IsMatch(text) || IsCredit().IsMatch(text) || FilePhoto().IsMatch(text));

    /// <summary>An appeal to sign up, subscribe, follow or buy: at least two words of such appeals in one short paragraph.</summary>
    internal static bool IsAppeal(string text) =>
        text.Length <= LongestAppeal
        && AppealWord().Matches(text).Select(match => match.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() >= 2;

    /// <summary>A note about the author or how to reach them, among the last paragraphs.</summary>
    internal static bool IsAboutAuthor(string text, int index, int count) =>
        index >= count - AuthorNoteWithin && text.Length <= LongestAppeal && (AboutAuthor().IsMatch(text) || Reach().IsMatch(text));

    [GeneratedRegex("""(?:[(\[]\s*|\b)(?:(?:photo|image|picture|photograph|video|illustration|graphic)s?(?:\s+(?:credit|by|courtesy|copyright|via|from))*\s*[:/©]|(?:photo|image|picture|photograph)s?\s+(?:by|courtesy of|credit)\s|credits?\s*:)\s*[^.]{1,80}[)\]]?\.?$|(?:\(|\s)(?:AP|Reuters|Getty Images?|AFP|EPA|PA)(?:\s?/\s?\p{L}[\p{L} .]*)?\)$|/\s?(?:Getty Images|AFP|Reuters|AP|EPA|Shutterstock)\)?$|\bvia (?:Getty(?: Images)?|AP|Reuters)\)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInCredit();

    [GeneratedRegex("""^[(\[]?(?:image|photo|picture|media)s?\s*(?:copyright|caption|credit|source|\d+ of \d+)?\s*:?.{0,4}$|^(?:image|photo|picture|photograph|credit|photograph by|photo by|picture by|photos by|©)\s*(?:copyright|caption|credit)?\s*[:©]?\s*[^.!?]{1,60}$|^(?:getty images?|reuters|afp|ap|the associated press|associated press|epa|shutterstock|istock)(?:/\S+)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex IsCredit();

    [GeneratedRegex("""\bin (?:this|an?) (?:\w+\.? \d{1,2},? \d{4},? |undated )?(?:file |handout )?(?:photo|image|picture)\b|\bfile photo\b""", RegexOptions.IgnoreCase)]
    private static partial Regex FilePhoto();

    [GeneratedRegex("""\b(?:sign(?:ing)? up|subscribe|subscription|newsletters?|e-?mails?|inbox|follow us|follow|twitter|facebook|instagram|youtube|click here|free trial|join us|join our|alerts?|download|our app|podcast app|breaking news|latest updates|daily|weekly|delivered|unsubscribe|forums?|affiliate|commission|stay on top|want more)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex AppealWord();

    [GeneratedRegex("""^(?:about the authors?\b.*|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:is|was|has been) (?:an? |the |our )?.{0,80}\b(?:writer|editor|reporter|journalist|correspondent|columnist|author|contributor|producer|blogger|freelancer?|staffer|photographer|fellow|professor|director)\b.*|.{0,80}\bcontributed to this (?:report|article|story)\.?)$""")]
    private static partial Regex AboutAuthor();

    [GeneratedRegex("""^(?:reach|contact|e-?mail|write to|follow|have a tip|got a tip|send tips|tips\?|find (?:him|her|them)|you can (?:reach|follow|e-?mail)|to contact|on twitter)\b.{0,300}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Reach();
}
