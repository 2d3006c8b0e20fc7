namespace Gainsay.Reading.Encoders;

/// <summary>What the heads of the reader model tell apart. The order is the order of their outputs: never change one without training anew.</summary>
public static class ReaderLabels
{
    /// <summary>Tags of the words of a cue.</summary>
    public static IReadOnlyList<string> Cue { get; } = ["O", "B-cue", "I-cue"];

    /// <summary>Whether a word stands in some content, whoever's it is.</summary>
    public static IReadOnlyList<string> Reported { get; } = ["no", "yes"];

    /// <summary>What a source's attitude to a content can be.</summary>
    public static IReadOnlyList<string> Attitude { get; } = ["asserts", "denies", "doubts", "concedes", "declines", "intends", "asks"];

    /// <summary>Tags of the words of one cue's source and content.</summary>
    public static IReadOnlyList<string> Role { get; } = ["O", "B-source", "I-source", "B-content", "I-content"];

    /// <summary>Tags of the words of a name, after CoNLL-2003.</summary>
    public static IReadOnlyList<string> Name { get; } =
        ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"];

    /// <summary>What the head word of a noun phrase or a pronoun refers to; "none" for every other word.</summary>
    public static IReadOnlyList<string> Mention { get; } = ["none", "person", "organization", "place", "other"];

    /// <summary>Universal parts of speech.</summary>
    public static IReadOnlyList<string> PartOfSpeech { get; } =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    /// <summary>Universal relations, with the subtypes that reading needs; every other subtype counts as its base relation.</summary>
    public static IReadOnlyList<string> Relation { get; } =
    [
        "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound", "compound:prt",
        "conj", "cop", "csubj", "csubj:pass", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
        "mark", "nmod", "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "orphan", "parataxis", "punct",
        "reparandum", "root", "vocative", "xcomp",
    ];
}
