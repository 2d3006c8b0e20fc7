using System.Globalization;
using System.Text;

namespace Gainsay.Ledger.Actors;

/// <summary>The form under which names in two articles are the same name.</summary>
/// <remarks>
/// Lower case without accents, dots and possessive endings; hyphens are spaces; a leading "the", a bracket and what follows a comma are left out.
/// Of a person also titles, middle initials and ordinals, and a short first name becomes its long form: <c>Sen. Bernie Sanders</c> is
/// <c>bernard sanders</c>, <c>Kim Jong-un</c> is <c>kim jong un</c>. Of others the endings of companies: <c>General Motors Corp.</c> is <c>general motors</c>.
/// <c>Jr.</c> and <c>Sr.</c> stay, because they tell a son from his father.
/// </remarks>
internal static class NameKey
{
    /// <returns>Words with one space between them; empty for a name without letters and digits.</returns>
    public static string Of(string name, Family family)
    {
        var words = Words(name);
        if (words.Count > 1 && words[0] is "the" or "a" or "an")
        {
            words.RemoveAt(0);
        }
        return string.Join(' ', family == Family.Person ? Person(words) : Body(words));
    }

    /// <summary>The words of a phrase in the form in which they are compared, nothing left out.</summary>
    public static List<string> Words(string phrase)
    {
        var end = phrase.AsSpan().IndexOfAny('(', ',', '\n');
        var plain = new StringBuilder();
        foreach (var c in Decomposed(end > 0 ? phrase[..end] : phrase).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '&' or '/')
            {
                plain.Append(c);
            }
            else if (c is not ('.' or '\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
            else if (c is '\'' or '’')
            {
                plain.Append('\'');
            }
        }
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 0)];
    }

    private static string Plain(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Replace("'", "", StringComparison.Ordinal) switch
        {
            "&" => "and",
            "defense" => "defence",
            "labor" => "labour",
            "center" => "centre",
            "organization" => "organisation",
            var other => other,
        };
    }

    // Accents apart from their letters, so that they can be left out.
    private static string Decomposed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKD).Replace('ı', 'i').Replace('ø', 'o').Replace('ł', 'l').Replace('đ', 'd');
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no normal form.
            return name;
        }
    }

    private static List<string> Person(List<string> words)
    {
        var name = words[Math.Min(words.FindLastIndex(word => NameWords.Is("title", word)) + 1, Math.Max(0, words.Count - 1))..];
        if (name.Count > 2 && NameWords.Is("ordinal", name[^1]))
        {
            name.RemoveAt(name.Count - 1);
        }
        for (var i = name.Count - 2; i > 0; i--)
        {
            if (name.Count > 2 && (name[i].Length == 1 || NameWords.Is("particle", name[i])))
            {
                name.RemoveAt(i);
            }
        }
        if (name.Count > 1)
        {
            name[0] = NameWords.LongForm(name[0]);
        }
        return name;
    }

    private static List<string> Body(List<string> words)
    {
        var name = words.ToList();
        while (name.Count > 1 && NameWords.Is("company", name[^1]))
        {
            name.RemoveAt(name.Count - 1);
        }
        return name.Count > 1 && name[^1] == "and" ? words : name;
    }
}
