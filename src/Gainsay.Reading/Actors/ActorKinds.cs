using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors;

/// <summary>Tells the kind of an actor by the words of its name or description.</summary>
internal sealed class ActorKinds
{
    private readonly Dictionary<string, HashSet<string>> words = WordList.Load("Actors/kinds.tsv", 2)
        .ToDictionary(row => row[0], row => row[1].Split('|').ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    public bool IsState(string name) => words["state"].Contains(name);

    /// <summary>Whether a word stands before a person's name: <c>President</c>, <c>Mr.</c></summary>
    public bool IsTitle(string word) => words["title"].Contains(word);

    /// <summary>Whether a noun is a text that speaks for whoever made it: <c>article</c>, <c>statement</c>.</summary>
    public bool IsVehicle(string noun) => words["vehicle"].Contains(noun);

    /// <summary>Whether a noun is a sort of organisation: <c>ministry</c>, <c>union</c>.</summary>
    public bool IsOrganization(string noun) => words["organization"].Contains(noun);

    /// <summary>The kind of a party with a proper name.</summary>
    /// <param name="name">The name without titles.</param>
    /// <param name="hasTitle">Whether a title stood before it.</param>
    public ActorKind OfName(string name, bool hasTitle)
    {
        var parts = name.Split(' ', '-');
        return IsState(name) ? ActorKind.State
            : hasTitle ? ActorKind.Person
            : Has("organization", parts) ? ActorKind.Organization
            : Has("group", parts) ? ActorKind.Group
            : Has("document", parts[^1..]) ? ActorKind.Document
            : parts.Length == 1 && name.Length > 1 && name.All(c => char.IsUpper(c) || c == '.') ? ActorKind.Organization
            : ActorKind.Person;
    }

    /// <summary>The kind of a party that is only described, by the head of its description.</summary>
    public ActorKind OfDescription(string head) =>
        Has("document", [head]) ? ActorKind.Document
        : Has("group", [head]) ? ActorKind.Group
        : Has("organization", [head]) ? ActorKind.Organization
        : ActorKind.Unnamed;

    private bool Has(string kind, string[] parts) => parts.Any(words[kind].Contains);
}
