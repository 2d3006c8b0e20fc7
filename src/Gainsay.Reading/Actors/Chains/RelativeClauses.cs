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
        if (Earlier(text, pronoun) is >= 0 and var first && AntecedentOf(text, first) is >= 0 and var same)
        {
            return same;
        }
        if (lower == "which" && Before(text, pronoun) is >= 0 and var thing && IsThing(text, thing))
        {
            return thing;
        }
        if (lower is "who" or "whom" && Person(text, Before(text, pronoun)) is >= 0 and var person)
        {
            return person;
        }
        for (var (word, steps) = (pronoun, 0); word >= 0 && steps < Depth; (word, steps) = (text.Words[word].Head, steps + 1))
        {
            if (text.Words[word].Relation == "acl:relcl")
            {
                return lower is "who" or "whom" ? Somebody(text, text.Words[word].Head) : text.Words[word].Head;
            }
        }
        return lower is "who" or "whose" && Before(text, pronoun) is >= 0 and var before ? Somebody(text, before) : -1;
    }

    /// <summary><c>Ana Ruiz, who left and who came back</c>: the pronoun before, which a joined one repeats; -1 for none.</summary>
    private static int Earlier(ChainText text, int pronoun)
    {
        if (pronoun < 2 || text.Lower(pronoun - 1) is not ("and" or "but" or "or") || text.Lower(pronoun) is "that")
        {
            return -1;
        }
        for (var word = pronoun - 2; word > 0 && text.SentenceOf(word) == text.SentenceOf(pronoun); word--)
        {
            if (text.Lower(word) is "who" or "whom" or "which" && text.Words[word].PartOfSpeech == "PRON")
            {
                return word;
            }
        }
        return -1;
    }

    /// <summary><c>which</c> is no person, and means what stands right before it: <c>the president of the union, which …</c>.</summary>
    private static bool IsThing(ChainText text, int word) =>
        !text.Words[word].Name.EndsWith("-PER", StringComparison.Ordinal) && text.Words[word].Mention is not "person" && !text.Lower(word).EndsWith("day", StringComparison.Ordinal);

    /// <summary><c>who</c> is somebody, and means whoever stands right before it, or whom that belongs to: <c>little reason for the Democrats, who …</c>, <c>officials in the government who …</c>.</summary>
    private static int Person(ChainText text, int word)
    {
        for (var steps = 0; word >= 0 && steps < Depth; steps++)
        {
            if (IsPerson(text, word))
            {
                return word;
            }
            word = text.Words[word].Relation == "nmod" && text.Words[word].Head < word ? text.Words[word].Head : -1;
        }
        return -1;
    }

    private static bool IsPerson(ChainText text, int word) =>
        text.Words[word].Mention == "person" || text.Words[word].Name.EndsWith("-PER", StringComparison.Ordinal) || text.Lower(word) is "those" or "people"
            || (text.Words[word].Name != "O" && !text.Words[word].Name.EndsWith("-LOC", StringComparison.Ordinal) && text.Form(word).EndsWith('s'));

    /// <summary><c>who</c> is no place: of <c>Senator Ana Ruiz of Halvat, who …</c>, the senator.</summary>
    private static int Somebody(ChainText text, int word)
    {
        for (var steps = 0; steps < Depth && text.Words[word].Name.EndsWith("-LOC", StringComparison.Ordinal) && text.Words[word] is { Relation: "nmod", Head: >= 0 } place; steps++)
        {
            word = place.Head;
        }
        return word;
    }

    /// <summary>Where the tree has no relative clause: the noun right before, a comma between or not.</summary>
    private static int Before(ChainText text, int pronoun)
    {
        var word = pronoun - 1;
        while (word > 0 && (text.Form(word) is "," or "and" or "but" or "—" or "–" or "-" or "--" or "(" || (word == pronoun - 1 && text.Words[word].PartOfSpeech == "ADP")))
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
