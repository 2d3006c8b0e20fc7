using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>Finds the mentions of a text: the noun phrases and pronouns whose head words the model marks, with what hangs on them.</summary>
/// <remarks>
/// Extents follow GUM (Zeldes, "The GUM corpus", Language Resources and Evaluation 51(3), 2017): determiners, modifiers, relative clauses and
/// a possessive ending belong to a mention; the preposition before it, an apposition, further conjuncts and, of a predicate, its subject and
/// copula do not. Stateless and safe for any number of threads.
/// </remarks>
public static class MentionFinder
{
    private static readonly HashSet<string> Own = new(
        [
            "det", "amod", "nmod", "nmod:poss", "compound", "flat", "nummod", "acl", "acl:relcl", "case", "fixed", "goeswith", "advmod", "obl",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Personal = new(
        [
            "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "he", "him", "his",
            "himself", "she", "her", "hers", "herself", "they", "them", "their", "theirs", "themselves", "its", "itself", "who", "whom",
        ],
        StringComparer.Ordinal);

    /// <summary>The mentions, by first word, an outer one before those inside it.</summary>
    public static IReadOnlyList<Mention> Find(ChainText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<Mention>();
        for (var head = 0; head < text.Words.Count; head++)
        {
            if (IsHead(text, head))
            {
                mentions.Add(At(text, head));
            }
        }
        return [.. mentions.OrderBy(mention => mention.First).ThenByDescending(mention => mention.Last).ThenBy(mention => mention.Head)];
    }

    /// <summary>The mention that a word heads, whether or not the model marks it.</summary>
    public static Mention At(ChainText text, int head)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (first, last) = Extent(text, head);
        return new Mention(first, last, head, FormOf(text, head), text.Words[first].Span.Cover(text.Words[last].Span));
    }

    private static bool IsHead(ChainText text, int word)
    {
        var reading = text.Words[word];
        var isPersonal = reading.PartOfSpeech == "PRON" && Personal.Contains(text.Lower(word));
        // The rest of a name hangs on its first word, which is its head.
        var isRestOfName = reading.Relation is "flat" or "goeswith" or "fixed";
        return isPersonal || (reading.Mention != "none" && reading.Relation != "expl" && !isRestOfName && reading.PartOfSpeech != "PUNCT");
    }

    private static MentionForm FormOf(ChainText text, int head)
    {
        var reading = text.Words[head];
        return reading.PartOfSpeech == "PRON" || text.Lower(head) is "he" or "she" or "they" or "him" || (reading.PartOfSpeech == "DET" && Personal.Contains(text.Lower(head))) ? MentionForm.Pronoun
            : reading.Name != "O" || reading.PartOfSpeech == "PROPN" ? MentionForm.Name
            : MentionForm.Description;
    }

    private static (int First, int Last) Extent(ChainText text, int head)
    {
        var words = text.Words;
        var isPredicate = words.Dependents(head).Any(dependent => words[dependent].Relation == "cop");
        var (first, last) = (head, head);
        foreach (var dependent in words.Dependents(head))
        {
            var relation = words[dependent].Relation;
            var isOwn = Own.Contains(relation) && !(relation == "case" && dependent < head)
                && !(isPredicate && relation is "advmod" or "obl") && !(relation == "advmod" && dependent < head && words[head].PartOfSpeech == "PRON");
            if (isOwn)
            {
                var parts = words.Subtree(dependent);
                (first, last) = (Math.Min(first, parts[0]), Math.Max(last, parts[^1]));
            }
        }
        while (first < head && words[first].PartOfSpeech == "PUNCT")
        {
            first++;
        }
        while (last > head && words[last].PartOfSpeech == "PUNCT" && !IsPossessive(text, last))
        {
            last--;
        }
        return (first, last);
    }

    private static bool IsPossessive(ChainText text, int word) => text.Lower(word) is "'s" or "'" && text.Words[word].Relation == "case";
}
