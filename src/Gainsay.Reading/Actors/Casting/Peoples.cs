using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Knows the name of a people, who are many: <c>Georgians</c>, and <c>Velkarans</c> in an article that names Velkara.</summary>
internal sealed class Peoples(KnownNames known)
{
    // `Eva` makes no people of `Evans`.
    private const int ShortestPlace = 5;

    private static readonly HashSet<string> Endings = new(["ns", "ans", "ians", "eans", "ers", "ites"], StringComparer.Ordinal);

    /// <param name="name">The name.</param>
    /// <param name="others">The names of the article.</param>
    public bool Is(string name, IEnumerable<string> others) =>
        name.EndsWith('s') && char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal)
            && (known.StateOfAdjective(name[..^1]) is not null || others.Any(other => other.Length >= ShortestPlace && (IsOf(name, other) || IsOf(name, other[..^1]))));

    private static bool IsOf(string people, string place) => people.StartsWith(place, StringComparison.Ordinal) && Endings.Contains(people[place.Length..]);
}
