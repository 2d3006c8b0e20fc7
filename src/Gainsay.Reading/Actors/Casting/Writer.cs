using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds where an article names its writer: in a line <c>By Ana Ruiz</c>, in a headline <c>Ana Ruiz: …</c>, or at its foot, <c>Ana Ruiz is a
/// teacher in Halvat.</c></summary>
internal static class Writer
{
    private const int LongestByline = 8;
    private const int FootParagraphs = 2;
    private const int LongestName = 4;

    // `and` joins two writers.
    private static readonly HashSet<string> Desks = new(
        ["and", "staff", "desk", "correspondent", "correspondents", "editor", "editors", "editorial", "reporter", "reporters", "newsroom", "writer", "writers", "wire", "for", "of", "the"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The mention that names the writer; null where none does.</summary>
    public static int? Of(ChainText text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<MentionProfile> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].NameClass != "PER" || mentions[i].Mention.Form != MentionForm.Name)
            {
                continue;
            }
            var mention = mentions[i].Mention;
            var at = ParagraphOf(paragraphs, mention.Span);
            var opens = at >= 0 && mention.Span.Start == paragraphs[at].Span.Start;
            var next = mention.Last + 1 < text.Words.Count ? text.Form(mention.Last + 1) : "";
            var isByline = at >= 0 && mention.First > 0 && text.Lower(mention.First - 1) == "by" && text.Words[mention.First - 1].Span.Start == paragraphs[at].Span.Start
                && paragraphs[at].Sentences.Sum(sentence => sentence.Words.Count) <= LongestByline;
            var isFoot = opens && at > 0 && at >= paragraphs.Count - FootParagraphs && next == "is" && IsNew(mentions, i);
            if (isByline || isFoot || (opens && at == 0 && next == ":"))
            {
                return i;
            }
        }
        return null;
    }

    /// <summary>The one person whom a byline names; null where it names several, an agency or a desk.</summary>
    public static string? NameIn(string? byline, ActorKinds kinds)
    {
        if (byline is null)
        {
            return null;
        }
        var words = byline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && words[0].Equals("by", StringComparison.OrdinalIgnoreCase))
        {
            words.RemoveAt(0);
        }
        // `Ana Ruiz, political correspondent`, `Ana Ruiz | Gazette`
        var end = words.FindIndex(word => word is "|" or "-" or "–" or "—" or "/" || word.EndsWith(',') || word.EndsWith(';'));
        var isList = end >= 0 && words.Skip(end + 1).Any(word => word is "and" or "&");
        words = end < 0 ? words : [.. words.Take(char.IsPunctuation(words[end][0]) || words[end] == "|" ? end : end + 1).Select(word => word.TrimEnd(',', ';'))];
        var isName = words.Count is >= 2 and <= LongestName && !isList
            && words.TrueForAll(word => !kinds.IsOrganization(word) && !Desks.Contains(word) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\''))
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
        return isName ? string.Join(' ', words) : null;
    }

    private static int ParagraphOf(IReadOnlyList<Paragraph> paragraphs, TextSpan span)
    {
        for (var p = 0; p < paragraphs.Count; p++)
        {
            if (paragraphs[p].Span.Contains(span))
            {
                return p;
            }
        }
        return -1;
    }

    private static bool IsNew(IReadOnlyList<MentionProfile> mentions, int mention) =>
        !Enumerable.Range(0, mention).Any(earlier => mentions[earlier].Head == mentions[mention].Head);
}
