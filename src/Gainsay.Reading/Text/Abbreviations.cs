namespace Gainsay.Reading.Text;

/// <summary>How an abbreviation's full stop behaves.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation that we know.</summary>
    None,

    /// <summary>Stands before a name (<c>Mr.</c>, <c>Gen.</c>): never ends a sentence.</summary>
    Title,

    /// <summary>Keeps its full stop only before a number (<c>No. 5</c>, <c>Sat. 12</c>); elsewhere it is a common word.</summary>
    BeforeNumber,

    /// <summary>May end a sentence (<c>etc.</c>, <c>Inc.</c>, <c>U.S.</c>).</summary>
    Other,
}

/// <summary>The words that keep their full stop, from <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, AbbreviationKind> Kinds = WordList.Load("Text/abbreviations.tsv", 2)
        .ToDictionary(row => row[0], row => Enum.Parse<AbbreviationKind>(row[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a word that is written without its last full stop, e.g. <c>Mr</c> or <c>Ph.D</c>.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> stem) =>
        BySpan.TryGetValue(stem, out var kind) ? kind
        : IsDottedLetters(stem) ? AbbreviationKind.Other
        : AbbreviationKind.None;

    /// <summary>Single letters with full stops between them: <c>U.S</c>, <c>a.m</c>.</summary>
    private static bool IsDottedLetters(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3 || stem.Length % 2 == 0)
        {
            return false;
        }
        for (var i = 0; i < stem.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(stem[i]) : stem[i] != '.')
            {
                return false;
            }
        }
        return true;
    }
}
