namespace Gainsay.Reading.Actors.Names;

/// <summary>A proper name as one mention gives it, without titles.</summary>
/// <param name="Parts">Its words, as written.</param>
/// <param name="NameClass"><c>PER</c>, <c>ORG</c>, <c>LOC</c> or <c>MISC</c>, as the model sees it here; empty where it sees no name.</param>
/// <param name="HasTitle">Whether a title stands before it.</param>
/// <param name="First">Its first word in the article.</param>
/// <param name="Last">Its last word in the article.</param>
internal sealed record ProperName(IReadOnlyList<string> Parts, string NameClass, bool HasTitle, int First, int Last)
{
    /// <summary>The name in one string.</summary>
    public string Full { get; } = Join(Parts);

    /// <summary>Words of a name with the white space that print would have between them.</summary>
    public static string Join(IEnumerable<string> parts)
    {
        var joined = string.Join(' ', parts);
        foreach (var mark in (string[])[" -", "- ", " '", " ’", " ,", " .", "( "])
        {
            joined = joined.Replace(mark, mark.Trim(), StringComparison.Ordinal);
        }
        return joined.Replace(" )", ")", StringComparison.Ordinal);
    }
}
