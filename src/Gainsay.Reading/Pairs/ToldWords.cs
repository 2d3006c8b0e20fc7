namespace Gainsay.Reading.Pairs;

/// <summary>Some words of a statement.</summary>
/// <param name="Words">As the article has them.</param>
/// <param name="IsContent">Whether they are what is said; otherwise they say who says it, and how.</param>
public readonly record struct ToldPart(string Words, bool IsContent);

/// <summary>Some words of a statement, and where they begin in the article.</summary>
public readonly record struct ToldPlace(int Start, ToldPart Part);

/// <summary>A statement as it is told, in the order of the article: "the mayor denied", "that the bridge is unsafe".</summary>
/// <param name="Parts">One or more.</param>
public sealed record ToldWords(IReadOnlyList<ToldPart> Parts)
{
    private static readonly HashSet<string> Pronouns = new(
        ["he", "she", "they", "it", "who", "we", "i", "himself", "herself", "themselves", "his", "her", "their", "its", "him", "them"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A statement of which source, cue and content are known. Where only a name says who the source is, the speaker's stands in its place.</summary>
    /// <param name="source">Empty where there is none.</param>
    /// <param name="cue">Empty where there is none.</param>
    /// <param name="content">At least one.</param>
    /// <param name="speaker">Who says it. Null or empty where it is not known.</param>
    public static ToldWords Of(IReadOnlyList<ToldPlace> source, IReadOnlyList<ToldPlace> cue, IReadOnlyList<ToldPlace> content, string? speaker)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(cue);
        var isOpen = source.Count == 0 || (source.Count == 1 && Pronouns.Contains(source[0].Part.Words.Trim()));
        var named = isOpen && !string.IsNullOrEmpty(speaker) ? [new ToldPlace(source.Count > 0 ? source[0].Start : -1, new ToldPart(speaker, IsContent: false))] : source;
        return new ToldWords([.. named.Concat(cue).Concat(content).OrderBy(place => place.Start).Select(place => place.Part)]);
    }
}
