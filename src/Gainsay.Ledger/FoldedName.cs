using System.Text;

namespace Gainsay.Ledger;

/// <summary>The form in which two names of an actor are compared.</summary>
internal static class FoldedName
{
    /// <summary>Lower case, compatibility forms folded (NFKC), white space folded to one space and trimmed, and a leading "the" left out where more follows.</summary>
    public static string Of(string name)
    {
        var words = Normalise(name).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
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
