namespace Gainsay.Reading.Claims;

/// <summary>Somebody as a claim names them.</summary>
/// <param name="Name">The filing name, after <c>the</c> where the article writes it so.</param>
/// <param name="IsPlural">Whether a plural verb goes with it.</param>
/// <param name="IsPerson">Whether it is one person, who is <c>he</c> or <c>she</c>, nobody knows which.</param>
internal sealed record Party(string Name, bool IsPlural, bool IsPerson = false)
{
    /// <summary>The pronoun that goes on after the name: <c>they</c>, <c>their</c>, <c>it</c>, <c>its</c>; the name itself of a person.</summary>
    public Party Again(bool isSubject) => IsPerson ? this : new Party(!IsPlural ? "it" : isSubject ? "they" : "them", IsPlural) { Possessive = IsPlural ? "their" : "its" };

    private string? Possessive { get; init; }

    /// <summary>The name as an owner: <c>Ann Lee’s</c>.</summary>
    public string Owner => Possessive is not null ? Possessive : IsPlural && Name.EndsWith('s') ? Name + "’" : Name + "’s";

    public string Be => IsPlural ? "are" : "is";

    public string Have => IsPlural ? "have" : "has";

    /// <summary>A verb in the present after the name.</summary>
    public string Present(string plain) => IsPlural ? plain is "be" ? "are" : plain : VerbForms.Third(plain);
}
