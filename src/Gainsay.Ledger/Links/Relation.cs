namespace Gainsay.Ledger.Links;

/// <summary>What a statement is to another one. The first is always the later or answering one.</summary>
public enum Relation
{
    /// <summary>It says, as an answer, that what the other puts forward is false, or rejects it.</summary>
    Denies,

    /// <summary>Both cannot be true, though it does not present itself as an answer.</summary>
    Contradicts,

    /// <summary>It affirms the same proposition in another's words.</summary>
    Agrees,

    /// <summary>It grants part of what the other side puts forward.</summary>
    Concedes,

    /// <summary>Its speaker contradicts an earlier statement of the same speaker.</summary>
    Reverses,
}

/// <summary>The three groups into which relations fall.</summary>
public static class Relations
{
    /// <summary>Whether the two statements cannot both stand: <see cref="Relation.Denies"/>, <see cref="Relation.Contradicts"/>, <see cref="Relation.Reverses"/>.</summary>
    public static bool Opposes(this Relation relation) => relation is Relation.Denies or Relation.Contradicts or Relation.Reverses;

    /// <summary>Whether it sets two speakers against each other: <see cref="Relation.Denies"/>, <see cref="Relation.Contradicts"/>.</summary>
    public static bool OpposesAnother(this Relation relation) => relation is Relation.Denies or Relation.Contradicts;
}
