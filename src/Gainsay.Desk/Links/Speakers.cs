using System.Globalization;
using System.Text;
using Gainsay.Ledger;

namespace Gainsay.Desk.Links;

/// <summary>Whether two statements come from the same party, by their actors' filing names.</summary>
internal static class Speakers
{
    // Words with which a description begins where it stands at the beginning of a sentence.
    private static readonly HashSet<string> Describing = new(
        ["a", "an", "one", "two", "three", "four", "some", "several", "many", "most", "other", "others", "senior", "officials", "people", "residents", "his", "her", "their", "its"],
        StringComparer.OrdinalIgnoreCase);

    // What carries somebody's words: "a statement from Grimm's attorney, William McGinley", "excerpts from Marco Rubio's speech".
    private static readonly HashSet<string> Carriers = new(
        ["statement", "statements", "letter", "memo", "speech", "excerpts", "interview", "email", "emails", "tweet", "post", "remarks", "column", "transcript", "book", "memoir"], StringComparer.Ordinal);

    /// <summary>Whether an actor says both.</summary>
    public static bool Share(Statement left, Statement right) =>
        left.Actors.Any(one => right.Actors.Any(other => SameActor(left, right, one, other)));

    /// <summary>Whether an actor says both, or one speaks for the other's actor, or both for the same.</summary>
    public static bool ShareParty(Statement left, Statement right) =>
        left.Actors.Concat(left.SpeaksFor).Any(one => right.Actors.Concat(right.SpeaksFor).Any(other => SameActor(left, right, one, other) || Carries(one, other) || Carries(other, one)));

    /// <summary>Whether two lists of names, each of one statement, have somebody in common.</summary>
    public static bool ShareName(Statement left, IReadOnlyList<string> ofLeft, Statement right, IReadOnlyList<string> ofRight) =>
        ofLeft.Any(one => ofRight.Any(other => SameActor(left, right, one, other)));

    /// <summary>Whether a statement's words name the actor who says the other, or for whom the other is said.</summary>
    public static bool Names(LinkSide statement, Statement other) =>
        other.Actors.Concat(other.SpeaksFor).Any(actor => Fold(actor).Split(' ') is [.., var last]
            && (statement.Content.Names.Any(word => IsFormOf(word, last)) || statement.Claim.Names.Any(word => IsFormOf(word, last)) || statement.Source.Names.Contains(last)));

    // "Tarsanya" is named by "Tarsanyan".
    private static bool IsFormOf(string word, string name) =>
        word == name || (name.Length >= 5 && word.Length - name.Length is > 0 and <= 3 && word.StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal));

    /// <summary>Equal but for letter case and a leading "the"; or a surname and the whole name.</summary>
    public static bool SameName(string one, string other)
    {
        var (a, b) = (Fold(one), Fold(other));
        return (a == b || IsSurnameOf(a, b) || IsSurnameOf(b, a)) && !AreNamesakes(one, other);
    }

    // "Alan S. Futerfas" and "Alan Futerfas", "Vicente" and "Vincente Fox": who bears almost the same name answers no namesake.
    private static bool IsNearName(string one, string other)
    {
        var (a, b) = (Fold(one).Split(' '), Fold(other).Split(' '));
        return !AreNamesakes(one, other) && a.Length > 1 && b.Length > 1 && a[^1] == b[^1] && a[0].Length > 1 && (a[0] == b[0] || IsOneLetterMore(a[0], b[0]) || IsOneLetterMore(b[0], a[0]));
    }

    private static bool IsOneLetterMore(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && shorter.Length > 3 && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);

    private static readonly string[] Endings = [" jr.", " jr", " sr.", " sr", " ii", " iii"];

    // A description such as "two officials" means somebody else in another article.
    private static bool SameActor(Statement left, Statement right, string one, string other) =>
        left.Article.Id == right.Article.Id ? Fold(one) == Fold(other) : IsProper(one) && IsProper(other) && (SameName(one, other) || IsNearName(one, other));

    /// <summary>Whether it is a name and not a description.</summary>
    public static bool IsProper(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && char.IsUpper(words[0][0]) && !Describing.Contains(words[0]);
    }

    private static bool IsSurnameOf(string surname, string whole) =>
        !surname.Contains(' ', StringComparison.Ordinal) && whole.EndsWith(" " + surname, StringComparison.Ordinal) && whole.Count(c => c == ' ') == 1;

    private static bool Carries(string document, string person)
    {
        var (words, whole) = (Fold(document), Fold(person));
        return whole.Contains(' ', StringComparison.Ordinal) && IsProper(person) && words.Contains(whole, StringComparison.Ordinal) && words.Split(' ').Any(Carriers.Contains);
    }

    // "Raúl Labrador" is "Raul Labrador", "Kim Jong-un" "Kim Jong Un", and "Roger J. Stone Jr." ends with his surname.
    private static string Fold(string name)
    {
        // Half of a character, which a broken article may hold, cannot be normalized; a rune stands in for it.
        var whole = name.Any(char.IsSurrogate) ? string.Concat(name.EnumerateRunes()) : name;
        var folded = string.Concat(whole.Trim().ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => c == '’' ? '\'' : c == '-' ? ' ' : c));
        var from = folded.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0;
        return folded[from..(folded.Length - (EndingOf(folded)?.Length ?? 0))];
    }

    // A son is not his father.
    private static bool AreNamesakes(string one, string other) =>
        EndingOf(one.ToLower(CultureInfo.InvariantCulture)) is { } a && EndingOf(other.ToLower(CultureInfo.InvariantCulture)) is { } b && a.TrimEnd('.') != b.TrimEnd('.');

    private static string? EndingOf(string lower) => Endings.FirstOrDefault(end => lower.EndsWith(end, StringComparison.Ordinal));
}
