namespace Gainsay.Desk.Links;

/// <summary>How a content points to something that was said before it.</summary>
internal enum PointerKind
{
    None,

    /// <summary>It is nothing else: <c>it</c>, <c>the charge</c>, <c>that account</c>.</summary>
    Whole,

    /// <summary>It takes up a word: <c>no such letter</c>, <c>those drums</c>.</summary>
    Such,

    /// <summary>What it speaks of is a pronoun that can mean all of it: <c>that is not true</c>.</summary>
    Subject,
}
