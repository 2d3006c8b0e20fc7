using System.Globalization;

namespace Gainsay.Desk.Voices;

/// <summary>Tells whether two names mean one outlet: "the Northline agency" and "Northline News Agency", "the Tribune" and "Vila Norte Tribune", "AP" and "Associated Press".</summary>
internal static class OutletNames
{
    // Words that say what an outlet is, and not which.
    private static readonly HashSet<string> Kinds = new(["the", "a", "news", "agency", "newspaper", "paper", "magazine", "website", "wire", "newswire", "online"], StringComparer.Ordinal);

    /// <summary>Whether one name is the end of the other, apart from words for kinds of outlets; or its initials.</summary>
    public static bool AreSame(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        return a.Count > 0 && b.Count > 0 && (EndsWith(a, b) || EndsWith(b, a) || AreInitials(one, other) || AreInitials(other, one));
    }

    private static bool EndsWith(List<string> longer, List<string> shorter) => longer.Count >= shorter.Count && longer.TakeLast(shorter.Count).SequenceEqual(shorter);

    private static bool AreInitials(string initials, string name) =>
        initials.Trim() is { Length: >= 2 } letters && letters.All(char.IsUpper)
        && string.Concat(Split(name).Where(word => word != "the").Select(word => word[0])).Equals(letters, StringComparison.OrdinalIgnoreCase);

    private static List<string> WordsOf(string name)
    {
        var words = Split(name).ToList();
        var own = words.Where(word => !Kinds.Contains(word)).ToList();
        // "The News" has nothing else.
        return own.Count > 0 ? own : [.. words.Where(word => word != "the")];
    }

    private static string[] Split(string name) =>
        name.ToLower(CultureInfo.InvariantCulture).Split([' ', '-', '.', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
}
