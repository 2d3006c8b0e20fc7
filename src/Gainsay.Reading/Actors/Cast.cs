using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors;

/// <summary>An actor in the making.</summary>
internal sealed class Part(string name, bool isNamed, ActorKind kind, string head)
{
    /// <summary>The fullest name so far, or the first description.</summary>
    public string Name { get; set; } = name;

    public bool IsNamed => isNamed;

    public ActorKind Kind { get; set; } = kind;

    public string Head { get; set; } = head;

    /// <summary>Every name and description, in the order of the text.</summary>
    public List<string> Names { get; } = [];

    public SortedSet<TextSpan> Mentions { get; } = [];
}

/// <summary>The parties of one article as they come up, and which of them a new name or description means.</summary>
internal sealed class Cast(ActorKinds kinds)
{
    private readonly List<Part> parts = [];

    public IReadOnlyList<Part> Parts => parts;

    /// <summary>The index of the party that a name or description means; a new one where it is nobody's yet.</summary>
    public int Meet(Designation designation, TextSpan span)
    {
        var known = designation.Name is { } name ? FindNamed(name) : FindDescribed(designation);
        if (known < 0)
        {
            var kind = designation.Name is { } properName
                ? kinds.OfName(properName, designation.HasTitle)
                : kinds.OfDescription(designation.Head);
            parts.Add(new Part(designation.Name ?? designation.Phrase, designation.Name is not null, kind, designation.Head));
            known = parts.Count - 1;
        }
        var part = parts[known];
        if (designation.Name is { } fuller && fuller.Length > part.Name.Length && part.IsNamed)
        {
            part.Name = fuller;
            part.Head = designation.Head;
        }
        if (designation.HasTitle && part.Kind is ActorKind.Organization or ActorKind.Unnamed)
        {
            part.Kind = ActorKind.Person;
        }
        part.Names.Add(designation.Phrase);
        part.Mentions.Add(span);
        return known;
    }

    /// <summary>The latest party that fits, or -1.</summary>
    public int Latest(Func<Part, bool> fits, TextSpan before)
    {
        var (best, at) = (-1, -1);
        for (var i = 0; i < parts.Count; i++)
        {
            var last = parts[i].Mentions.Where(mention =>
                mention.Start < before.Start).Select(mention => mention.Start).DefaultIfEmpty(-1).Max();
            if (last > at && fits(parts[i]))
            {
                (best, at) = (i, last);
            }
        }
        return best;
    }

    /// <summary>Equal names, or one that is the end of the other: <c>Putin</c>, <c>Vladimir Putin</c>; <c>Taliban</c>, <c>Afghan
    /// Taliban</c>.</summary>
    private int FindNamed(string name)
    {
        var same = parts.FindLastIndex(part => part.IsNamed && part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return same >= 0 ? same : parts.FindLastIndex(part => part.IsNamed && part.Kind != ActorKind.State
            && (EndsWith(part.Name, name) || EndsWith(name, part.Name)));
    }

    private static bool EndsWith(string longer, string shorter) =>
        longer.Length > shorter.Length && longer.EndsWith(" " + shorter, StringComparison.Ordinal)
            && !longer.Contains(" of ", StringComparison.Ordinal);

    private int FindDescribed(Designation designation) =>
        parts.FindLastIndex(part => !part.IsNamed && part.Head.Equals(designation.Head, StringComparison.OrdinalIgnoreCase)
            && (part.Name.Equals(designation.Phrase, StringComparison.OrdinalIgnoreCase)
            || designation.Phrase.Equals(designation.Head, StringComparison.OrdinalIgnoreCase)));
}
