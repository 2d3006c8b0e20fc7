using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds where an article names its writer: in a line <c>By Ana Ruiz</c>, in a headline <c>Ana Ruiz: …</c>, or at its foot, <c>Ana Ruiz is a
/// teacher in Halvat.</c></summary>
internal static class Writer
{
    private const int LongestByline = 8;
    private const int FootParagraphs = 2;

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
