using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors;

public enum ActorKind
{
    Person,
    Organization,
    Group,
    State,
    Document,

    /// <summary>A party without a proper name in the article, e.g. <c>a Taliban spokesperson</c>.</summary>
    Unnamed,
}

/// <summary>One party of one article.</summary>
/// <param name="Name">The filing name: the fullest proper name in the article, or the description of an unnamed party.</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Aliases">Every other way in which the article names it; pronouns left out.</param>
/// <param name="Mentions">Where the article refers to it, in text order; pronouns included.</param>
/// <param name="SpeaksFor">Index of the actor for whom it speaks. Null when it speaks for itself.</param>
public sealed record Actor(
    string Name,
    ActorKind Kind,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<TextSpan> Mentions,
    int? SpeaksFor = null);
