using System.Text;

namespace Gainsay.Ledger;

/// <summary>The form in which two names of an actor are compared.</summary>
internal static class FoldedName
{
    /// <summary>Lower case, compatibility forms folded (NFKC), curly apostrophes straight, white space folded to one space and trimmed, and a leading "the" left out where more follows.</summary>
    /// <remarks>Outlets print <c>O’Brien</c> and <c>O'Brien</c>, and people type the second. A change here needs one of the ledgers that are there: see <c>Schema/009</c>.</remarks>
    public static string Of(string name)
    {
        var words = Normalise(name).Replace('’', '\'').Replace('‘', '\'').Replace('ʼ', '\'').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && words[0] == "the" ? words[1..] : words);
    }

    // A lone surrogate has no normal form; such a name keeps its own.
    private static string Normalise(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
