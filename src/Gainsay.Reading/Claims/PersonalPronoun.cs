namespace Gainsay.Reading.Claims;

/// <summary>The pronouns that a name can replace, in lower case.</summary>
internal static class PersonalPronoun
{
    private static readonly HashSet<string> Third = new(
        ["he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs"], StringComparer.Ordinal);

    public static bool Is(string lower) => IsFirst(lower) || Third.Contains(lower);

    public static bool IsFirst(string lower) => lower is "i" or "we" or "me" or "us" or "my" or "our" or "mine" or "ours";

    /// <summary>Whether it speaks for more than one: the speaker's side.</summary>
    public static bool IsSide(string lower) => lower is "we" or "us" or "our" or "ours";

    /// <summary>Whether it stands before what is owned; <c>her</c> only as the tree says.</summary>
    public static bool IsPossessive(ClaimWord word, WordTree? tree) =>
        word.Lower is "my" or "our" or "his" or "its" or "their" or "mine" or "ours" or "hers" or "theirs"
        || (word.Is("her") && tree is not null && word.Index >= 0 && tree.Relation(word.Index) is "nmod:poss");
}
