using System.Text.RegularExpressions;
using Gainsay.Reading;

namespace Gainsay.Intake.Files;

/// <summary>Tells the lines around an article from the article: bylines, dates, calls to read, follow, share and subscribe, copyright.</summary>
/// <remarks>Used on the lines of plain text and on the paragraphs of a page. Only short lines are furniture, and each rule wants the whole line
/// to have a known shape, so that a sentence that begins with such words stays body.</remarks>
internal static partial class TextFurniture
{
    private const int LongestFurniture = 240;
    private const int BylineWithin = 4;

    /// <summary>What the line is: byline, furniture or body.</summary>
    /// <param name="line">One line, trimmed.</param>
    /// <param name="index">Which one, from 0: bylines and dates stand at the top, or signed at the bottom.</param>
    /// <param name="count">How many lines there are.</param>
    internal static PartKind KindOf(ReadOnlySpan<char> line, int index, int count)
    {
        if (line.Length > LongestFurniture)
        {
            return PartKind.Body;
        }
        var atEdge = index < BylineWithin || index >= count - 2;
        if (atEdge && (Byline().IsMatch(line) || DeskByline().IsMatch(line)))
        {
            return PartKind.Byline;
        }
        return IsFurniture(line) || (atEdge && (Date().IsMatch(line) || FileUnder().IsMatch(line))) ? PartKind.Furniture : PartKind.Body;
    }

    /// <summary>Whether the line is furniture wherever it stands.</summary>
    internal static bool IsFurniture(ReadOnlySpan<char> line) =>
        line.Length <= LongestFurniture
        && (Label().IsMatch(line) || Call().IsMatch(line) || Copyright().IsMatch(line) || Ornament().IsMatch(line));

    /// <summary>Whether the line names a block of the page that is none of the article, e.g. "Related stories".</summary>
    internal static bool IsLabel(ReadOnlySpan<char> line) => line.Length <= LongestFurniture && Label().IsMatch(line);

    /// <summary>The names in a byline, without "By" and what follows the names. Null when the line has none.</summary>
    internal static string? NamesIn(string line)
    {
        var listed = Byline().Match(line).Groups["names"].Value.Split(", ");
        var names = string.Join(", ", listed.TakeWhile(name => !Role().IsMatch(name))).Trim(' ', ',', '|');
        return names.Length == 0 ? null : names;
    }

    /// <summary>Who holds the copyright by this line. Null when it is no copyright line, or names nobody.</summary>
    internal static string? CopyrightHolder(string line)
    {
        var match = Copyright().Match(line);
        var holder = match.Groups["holder"].Value.Trim(' ', ',', '.', '-', '–', '|');
        return match.Success && holder.Length is > 0 and <= 80 && holder.Any(char.IsLetter) ? holder : null;
    }

    [GeneratedRegex("""^(?:By|BY|Exclusive by|EXCLUSIVE BY|Written by|Story by|Reported by|Words by)\s+(?<names>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|AND|&|de|da|van|von|der|den|al|el|bin|ibn|la|le|du|di|dos|y)|,\s*(?=\p{Lu})\p{Lu}[\p{L}.'’-]*){0,12})(?:\s*[|,–—-]\s*[^.]{0,80})?$""")]
    private static partial Regex Byline();

    // "By our political staff", "From our correspondent", "The Agency, with additions by our city desk": no names, but signed all the same.
    [GeneratedRegex("""^(?:(?:exclusive )?by |from )(?:our|a|the)\b[^.?!]{1,80}$|^[^.?!:]{1,80}\b(?:by|from) (?:our|a|the|\p{Lu}[\p{L} ]{0,40}?[’']s)\b[^.?!:]{0,40}\b(?:desks?|staff|bureau|correspondents?|reporters?|team|agenc(?:y|ies)|wires?)$""", RegexOptions.IgnoreCase)]
    private static partial Regex DeskByline();

    // "Political Editor", "Associated Press", "Staff Writer": what follows a name, in capitals too.
    [GeneratedRegex("""\b(?:editors?|correspondents?|reporters?|writers?|columnists?|press|news|staff|bureau|reuters|afp|ap|desk|special|contributors?)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex("""^(?:advertisements?|advert|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading(?: below| the main story)?|related(?: articles?| stories| content| topics?| coverage| links| news)?|read more|read next|latest(?: news| stories| headlines)?|see also|more on this story|most read|most popular|trending|recommended(?: for you)?|share(?: this)?(?: article| story| page)?|share on \w+|tweet|comments?|leave a comment|view comments|print|e-?mail|newsletters?|sign up|subscribe|don[’']t miss|more great .{1,40} stories|highlights|tags?|topics|photos?|gallery|video|watch live|loading|image copyright|media playback is unsupported on your device|skip advert|end of(?: the)? advertisement|you may also like|editors?[’'] picks?)\s*[:.…»>]?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("""^\(?(?:(?:read(?: more| next| also)?|see also|also read|related(?: stor(?:y|ies)| articles?)?|more|recommended|don[’']t miss|watch(?: now| live| more)?|listen|in pictures|photos?|tags?|topics|filed under|file under|categories)\s*[:|»>]\s*\S.*|(?:please )?follow\s+(?:us|me|@\w+|\p{L}[\p{L}.'’& -]{1,60}?)\s+(?:on|@)\s+(?:twitter|facebook|instagram|x|threads|bluesky|mastodon|youtube|linkedin|google news|apple news|telegram|whatsapp|tiktok)\b.*|like\s+(?:us|\p{L}[\p{L}.'’& -]{1,60}?)\s+on facebook\b.*|(?:sign up|subscribe|register)\s+(?:now |here |today |free )?(?:for|to|now|here|today)\b.{0,160}|sources?:\s.{1,60}|this (?:post|article|page|story) (?:may |might )?contains? affiliate.{0,160}|updated (?:at|on) .{1,40}|(?:click|tap) here\b.{0,160}|(?:download|get) (?:the|our)\b.{0,80}\bapps?\b.{0,60}|(?:share|save|email|print) this (?:article|story|page|on)\b.{0,80}|join (?:the|our) (?:conversation|discussion|newsletter|telegram|whatsapp)\b.{0,120}|(?:this (?:article|story|post) )(?:was )?(?:originally |first )?(?:appeared|published)\b.{0,160}|(?:editing|reporting|writing|additional reporting) by [^.;]{2,160}[.;]?.{0,160}|(?:contact|write to) (?:the (?:author|writer|reporter)|us) (?:at|on)\b.{0,120})$""", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex("""^(?:(?:©|\(c\)|copyright)\s*)+(?:(?:copyright|by|\d{4}(?:\s*[-–]\s*\d{2,4})?|,)\s*)*(?<holder>[^.|]*?)(?:,?\s*\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*(?:$|[.|,]?\s*(?:all rights reserved|no part of|this material may not|for (?:more|re-?use)|distributed by).*$|[.|].*$)|^all (?:content )?rights reserved\.?$|^.{0,120}\bcontents? of this (?:web)?site\b.{0,20}©.*$""", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex("""^[\s*_=~•·#—–|-]+$""")]
    private static partial Regex Ornament();

    [GeneratedRegex("""^(?:(?:published|updated|posted|last (?:updated|modified)|first published|created|date)(?:\s+(?:on|at))?\s*:?\s*)?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[,\s|•·–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}\)?)?)?\.?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex("""^(?:published|updated|posted|last (?:updated|modified)|first published)\b\s*:?.{0,60}\d{4}.{0,30}$""", RegexOptions.IgnoreCase)]
    private static partial Regex FileUnder();
}
