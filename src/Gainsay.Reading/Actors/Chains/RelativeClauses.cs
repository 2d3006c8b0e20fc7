namespace Gainsay.Reading.Actors.Chains;

/// <summary>Finds what a relative pronoun stands for.</summary>
internal static class RelativeClauses
{
    // A relative pronoun stands within this many steps of the head of its clause.
    private const int Depth = 4;

    /// <summary>The word that the clause of a relative pronoun hangs on; -1 for any other word.</summary>
    public static int AntecedentOf(ChainText text, int pronoun)
    {
        var lower = text.Lower(pronoun);
        if (lower is not ("who" or "whom" or "whose" or "which" or "that"))
        {
            return -1;
        }
        for (var (word, steps) = (pronoun, 0); word >= 0 && steps < Depth; (word, steps) = (text.Words[word].Head, steps + 1))
        {
            if (text.Words[word].Relation == "acl:relcl")
            {
                return text.Words[word].Head;
            }
        }
        return lower is "who" or "whose" ? Before(text, pronoun) : -1;
    }

    /// <summary>Where the tree has no relative clause: the noun right before, a comma between or not.</summary>
    private static int Before(ChainText text, int pronoun)
    {
        var word = pronoun - 1;
        while (word > 0 && text.Form(word) is "," or "and" or "but" or "—" or "–" or "-" or "--" or "(")
        {
            word--;
        }
        while (word > 0 && text.Words[word].Relation is "flat" && text.SentenceOf(word) == text.SentenceOf(pronoun))
        {
            word = text.Words[word].Head;
        }
        return word >= 0 && text.SentenceOf(word) == text.SentenceOf(pronoun) && text.Words[word].PartOfSpeech is "NOUN" or "PROPN" ? word : -1;
    }
}
