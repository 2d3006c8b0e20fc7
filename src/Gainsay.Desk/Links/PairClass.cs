namespace Gainsay.Desk.Links;

/// <summary>What a pair of statements can be to each other, before speakers and attitudes name the relation.</summary>
public enum PairClass
{
    Nothing,

    /// <summary>One says that what the other says is not so.</summary>
    Opposes,

    /// <summary>One says what the other says, or grants it.</summary>
    Agrees,
}
