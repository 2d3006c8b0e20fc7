namespace Gainsay.Reading.Actors.Chains;

/// <summary>Pronouns that behave alike.</summary>
internal enum PronounClass
{
    None,
    I,
    We,
    You,
    He,
    She,
    It,
    They,
    Relative,
    Demonstrative,

    /// <summary><c>someone</c>, <c>many</c>, <c>nothing</c>: refers to nobody before it.</summary>
    Other,
}

/// <summary>What is known of pronouns.</summary>
internal static class Pronouns
{
    /// <param name="lower">The pronoun in lower case.</param>
    public static PronounClass ClassOf(string lower) => lower switch
    {
        "i" or "me" or "my" or "mine" or "myself" => PronounClass.I,
        "we" or "us" or "our" or "ours" or "ourselves" => PronounClass.We,
        "you" or "your" or "yours" or "yourself" or "yourselves" => PronounClass.You,
        "he" or "him" or "his" or "himself" => PronounClass.He,
        "she" or "her" or "hers" or "herself" => PronounClass.She,
        "it" or "its" or "itself" => PronounClass.It,
        "they" or "them" or "their" or "theirs" or "themselves" => PronounClass.They,
        "who" or "whom" or "whose" or "which" => PronounClass.Relative,
        "this" or "that" or "these" or "those" => PronounClass.Demonstrative,
        _ => PronounClass.Other,
    };

    public static Gender GenderOf(PronounClass pronoun) => pronoun switch
    {
        PronounClass.He => Gender.Male,
        PronounClass.She => Gender.Female,
        PronounClass.I or PronounClass.We or PronounClass.You => Gender.Person,
        PronounClass.It => Gender.Thing,
        _ => Gender.Unknown,
    };

    public static GrammaticalNumber NumberOf(PronounClass pronoun) => pronoun switch
    {
        PronounClass.I or PronounClass.He or PronounClass.She or PronounClass.It => GrammaticalNumber.Singular,
        PronounClass.We or PronounClass.They => GrammaticalNumber.Plural,
        _ => GrammaticalNumber.Unknown,
    };
}
