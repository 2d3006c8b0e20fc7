namespace Gainsay.Reading.Claims;

/// <summary>Makes a verb agree with the name that a pronoun gave way to.</summary>
internal sealed class Agreement(VerbForms forms)
{
    /// <summary>Changes the verb of the clause that had the pronoun for its subject.</summary>
    /// <param name="clause">Its word at <paramref name="at"/> is the name already.</param>
    /// <param name="at">Where the subject stands.</param>
    /// <param name="pronoun">What it was, in lower case.</param>
    /// <param name="party">What it is.</param>
    /// <param name="tree">The trees of the article's words; null where there are none: then the next word is the verb.</param>
    public void Agree(Clause clause, int at, string pronoun, Party party, WordTree? tree)
    {
        var verb = Verb(clause, at, tree);
        if (verb < 0)
        {
            return;
        }
        var word = clause.Words[verb];
        if (Agreed(word, pronoun, party, clause.Words.ElementAtOrDefault(verb + 1).Text is { } next ? next.ToLowerInvariant() : "", tree) is { } text)
        {
            clause.Words[verb] = word with { Text = text, IsGlued = false };
        }
    }

    private string? Agreed(ClaimWord word, string pronoun, Party party, string next, WordTree? tree) => word.Lower switch
    {
        "am" or "'m" or "'re" => party.Be,
        "are" when !party.IsPlural => "is",
        "were" when !party.IsPlural && pronoun is "we" or "they" => "was",
        "was" when party.IsPlural => "were",
        "have" or "'ve" => party.Have,
        "do" when !party.IsPlural => "does",
        "'ll" => "will",
        "'d" => forms.IsPlain(next) ? "would" : "had",
        "'s" when pronoun is "he" or "she" or "it" => next is "been" or "had" or "got" || next.EndsWith("ed", StringComparison.Ordinal) ? "has" : "is",
        var other when !party.IsPlural && pronoun is "i" or "we" or "they" && IsPresent(word, other, tree) => VerbForms.Third(other),
        _ => null,
    };

    private bool IsPresent(ClaimWord word, string lower, WordTree? tree) =>
        tree is not null && word.Index >= 0 && tree.PartOfSpeech(word.Index) is "VERB" && forms.IsPlain(lower);

    private static int Verb(Clause clause, int at, WordTree? tree)
    {
        if (tree is null || clause.Words[at].Index < 0)
        {
            return at + 1 < clause.Words.Count ? at + 1 : -1;
        }
        var subject = clause.Words[at].Index;
        if (!tree.Relation(subject).StartsWith("nsubj", StringComparison.Ordinal))
        {
            return -1;
        }
        // A shared subject hangs on the verb of another clause.
        var predicate = clause.Words.Exists(word => word.Index == tree.Head(subject)) ? tree.Head(subject) : clause.Predicate;
        var own = clause.Words.FindIndex(at + 1, word => word.Index >= 0 && (word.Index == predicate || tree.Auxiliaries(predicate).Contains(word.Index)));
        var shared = clause.Words.FindIndex(at + 1, word => word.Index >= 0 && tree.Relation(word.Index).StartsWith("aux", StringComparison.Ordinal) && tree.Head(word.Index) == tree.Head(subject));
        return own < 0 || (shared >= 0 && shared < own) ? shared : own;
    }
}
