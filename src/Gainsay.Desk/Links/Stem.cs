namespace Gainsay.Desk.Links;

/// <summary>Cuts the endings off English words, so that forms of one word compare equal. Coarse: it is used to compare, never shown.</summary>
internal static class Stem
{
    private static readonly string[] Endings = ["ations", "ation", "ingly", "edly", "ments", "ment", "ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "ly", "s", "e"];

    /// <summary>The stem of a word in lower case; words of up to three letters stay whole.</summary>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && word[^2] is 's' or 'u'))
            {
                var stem = word[..^ending.Length];
                stem = ending is "ied" or "ies" ? stem + "y" : stem;
                // "stopped", "running", but not "letter"
                return stem.Length > 3 && (ending is "ed" or "ing" or "ings" or "edly" or "ingly") && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;
            }
        }
        return word;
    }
}
