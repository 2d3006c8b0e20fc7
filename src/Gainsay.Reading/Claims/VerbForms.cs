using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Forms of English verbs: by rule, and by a list of those that go by none.</summary>
/// <remarks>All forms are in lower case. Immutable.</remarks>
internal sealed class VerbForms
{
    private const string Vowels = "aeiou";

    private readonly Dictionary<string, (string Past, string Participle)> irregular = [];
    private readonly Dictionary<string, string> byGerund = [];
    private readonly HashSet<string> pasts = [];

    public VerbForms()
    {
        foreach (var row in WordList.Load("Claims/irregular-verbs.tsv", 3))
        {
            irregular[row[0]] = (row[1], row[2]);
            byGerund[Gerund(row[0])] = row[0];
            if (row[1] != row[0])
            {
                pasts.Add(row[1]);
            }
        }
    }

    /// <summary><c>needs</c> of <c>need</c>.</summary>
    public static string Third(string plain) => plain switch
    {
        "be" => "is",
        "have" => "has",
        _ when plain.EndsWith('y') && plain.Length > 1 && !Vowels.Contains(plain[^2], StringComparison.Ordinal) => plain[..^1] + "ies",
        _ when plain.EndsWith('s') || plain.EndsWith('x') || plain.EndsWith('z') || plain.EndsWith('o')
            || plain.EndsWith("ch", StringComparison.Ordinal) || plain.EndsWith("sh", StringComparison.Ordinal) => plain + "es",
        _ => plain + "s",
    };

    /// <summary><c>needed</c> of <c>need</c>, <c>took</c> of <c>take</c>.</summary>
    public string Past(string plain) => irregular.TryGetValue(plain, out var forms) ? forms.Past : Regular(plain);

    /// <summary><c>needed</c> of <c>need</c>, <c>taken</c> of <c>take</c>.</summary>
    public string Participle(string plain) => irregular.TryGetValue(plain, out var forms) ? forms.Participle : Regular(plain);

    /// <summary><c>took</c> of <c>taking</c>; null for a word that is no gerund.</summary>
    public string? PastOfGerund(string gerund)
    {
        if (byGerund.TryGetValue(gerund, out var plain))
        {
            return Past(plain);
        }
        if (gerund.Length < 5 || !gerund.EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }
        // The past keeps what the gerund did to the stem: `using`, `used`; `planning`, `planned`.
        var stem = gerund[..^3];
        return stem.EndsWith('y') && !Vowels.Contains(stem[^2], StringComparison.Ordinal) ? stem[..^1] + "ied" : stem + "ed";
    }

    /// <summary>Whether a form can only be the plain form of the present: not <c>needed</c>, <c>took</c>, <c>put</c> or <c>needs</c>.</summary>
    public bool IsPlain(string form) =>
        irregular.TryGetValue(form, out var forms) ? forms.Past != form
        : (!form.EndsWith("ed", StringComparison.Ordinal) || form.EndsWith("eed", StringComparison.Ordinal)) && !form.EndsWith("ing", StringComparison.Ordinal)
            && (!form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal)) && !pasts.Contains(form);

    private static string Regular(string plain) =>
        plain.EndsWith('e') ? plain + "d"
        : plain.EndsWith('y') && plain.Length > 1 && !Vowels.Contains(plain[^2], StringComparison.Ordinal) ? plain[..^1] + "ied"
        : Doubles(plain) ? plain + plain[^1] + "ed"
        : plain + "ed";

    private static string Gerund(string plain) =>
        plain.EndsWith("ie", StringComparison.Ordinal) ? plain[..^2] + "ying"
        : plain.EndsWith('e') && !plain.EndsWith("ee", StringComparison.Ordinal) && plain != "be" ? plain[..^1] + "ing"
        : Doubles(plain) || plain is "begin" or "forget" or "forbid" ? plain + plain[^1] + "ing"
        : plain + "ing";

    /// <summary>Whether a short verb doubles its last letter: <c>plan</c>, <c>planned</c>; in longer ones that depends on the stress.</summary>
    private static bool Doubles(string plain) =>
        plain is "admit" or "permit" or "commit" or "submit" or "refer" or "prefer" or "occur" or "control" or "transfer" or "rebut"
        || (plain.Length is 3 or 4 or 5 && !"wxy".Contains(plain[^1], StringComparison.Ordinal) && !IsVowel(plain[^1])
            && IsVowel(plain[^2]) && !IsVowel(plain[^3]) && !plain[..^2].Any(IsVowel));

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
