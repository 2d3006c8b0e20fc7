using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds who somebody is by the quotation that follows: news say first what was claimed, and then in whose words.</summary>
internal sealed class QuotedNext(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast)
{
    // Who refuses an answer, or a name, is not who is quoted next.
    private static readonly HashSet<string> Hiding = new(["declined", "refused", "anonymity", "anonymous", "anonymously", "unnamed", "named", "identified", "another"], StringComparer.Ordinal);

    /// <summary><c>A member of the board denied this. “We saw nothing,” said Ana Ruiz, a judge.</c>: who is quoted right after in the same paragraph, by a name that is new and with what she is.</summary>
    /// <param name="only">The one mention that describes a party.</param>
    public int? Of(int only)
    {
        if (mentions[only] is not { Determination: Determination.Indefinite, IsSource: true, Relation: "nsubj", Speaker: ChainText.Writer } described)
        {
            return null;
        }
        var (from, quote) = SentenceAround(described.Mention.Head);
        var opens = quote < text.Words.Count && text.Form(quote) is "“" or "\"" or "‘" or "'" && !text.Text[text.Words[from].Span.Start..text.Words[quote].Span.Start].Contains('\n', StringComparison.Ordinal);
        if (!opens || Enumerable.Range(from, quote - from).Any(word => Hiding.Contains(text.Lower(word))))
        {
            return null;
        }
        var end = SentenceAround(quote).End;
        for (var i = only + 1; i < mentions.Count && mentions[i].Mention.Head < end; i++)
        {
            var (name, person) = (mentions[i], cast.PartyOf[i]);
            var start = WordOrder.NameStart(text, name.Mention.Head);
            if (name.Mention.Form == MentionForm.Name && name.IsSource && start > quote && text.Lower(start - 1) == "said" && text.Form(start - 2) is "”" or "\"" or "’" or "'" && person >= 0
                && cast.Parties[person].Mentions.Min() == i && WordOrder.NameEnd(text, name.Mention.Head) is var last && last + 2 < end && text.Form(last + 1) == "," && text.Lower(last + 2) is "a" or "an" or "the")
            {
                return person;
            }
        }
        return null;
    }

    /// <summary>The first word of the sentence of a word, and the word after its last.</summary>
    private (int From, int End) SentenceAround(int word)
    {
        var (from, end) = (word, word + 1);
        while (from > 0 && text.SentenceOf(from - 1) == text.SentenceOf(word))
        {
            from--;
        }
        while (end < text.Words.Count && text.SentenceOf(end) == text.SentenceOf(word))
        {
            end++;
        }
        return (from, end);
    }
}
