using System.Globalization;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>A claim as words to compare: what it is about, whom it names, which numbers it gives, and whether it is negated.</summary>
/// <param name="Stems">Stems of its words that carry meaning, names included.</param>
/// <param name="Names">Its proper names, word by word, in lower case.</param>
/// <param name="Numbers">Its numbers, as figures.</param>
/// <param name="IsNegated">Whether an odd number of its words negate, apart from those of a phrase that says no ("will have none of").</param>
/// <param name="Answers">Whether it has a word of answering, such as <c>rejected</c>.</param>
/// <param name="Joins">Whether it has a word of agreeing, such as <c>also</c>.</param>
/// <param name="Rejects">Whether it has a word that alone says no to what was said, such as <c>denied</c>, or words that together do, such as <c>pushed back</c>.</param>
/// <param name="RejectsDeeds">Whether it has words that say no to a plan, a law or an act, such as <c>overturned</c>.</param>
/// <param name="Accuses">Whether it has a word of accusing, such as <c>alleged</c>.</param>
/// <param name="Scorns">Whether it calls something untrue, such as <c>nonsense</c>.</param>
/// <param name="Dislikes">Whether it has a word of being against a thing, such as <c>opposes</c>.</param>
internal sealed record ClaimWords(
    IReadOnlySet<string> Stems, IReadOnlySet<string> Names, IReadOnlySet<string> Numbers, bool IsNegated, bool Answers, bool Joins, bool Rejects, bool RejectsDeeds, bool Accuses, bool Scorns, bool Dislikes)
{
    private static readonly Tokenizer Tokenizer = new();
    private static readonly Dictionary<string, HashSet<string>> Classes = WordRows.Load("link-words.tsv")
        .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly HashSet<string> Little = [.. Classes["little"].Select(Stem.Of)];

    private static readonly Dictionary<string, string> NumberWords = new(StringComparer.Ordinal)
    {
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10",
        ["eleven"] = "11", ["twelve"] = "12", ["twenty"] = "20", ["thirty"] = "30", ["forty"] = "40", ["fifty"] = "50", ["hundred"] = "100", ["thousand"] = "1000",
    };

    public static ClaimWords Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stems = new SortedSet<string>(StringComparer.Ordinal);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var numbers = new SortedSet<string>(StringComparer.Ordinal);
        var words = Tokenizer.Split(text).Select(span => span.In(text).ToString()).ToList();
        var inLower = words.ConvertAll(word => word.ToLower(CultureInfo.InvariantCulture));
        var rejection = RejectingPhrases.Of(inLower);
        var byPhrase = rejection == Rejection.Words;
        var (negations, answers, joins, rejects, accuses, scorns, dislikes, first) = (0, false, false, byPhrase, false, false, false, true);
        foreach (var (word, lower) in words.Zip(inLower))
        {
            negations += Is("negation", lower) ? 1 : 0;
            answers |= Is("answer", lower);
            joins |= Is("agreement", lower);
            rejects |= Is("rejection", lower);
            accuses |= Is("accusation", lower);
            scorns |= Is("scorn", lower);
            dislikes |= Is("dislike", lower);
            if (char.IsDigit(word[0]) || NumberWords.ContainsKey(lower))
            {
                numbers.Add(NumberWords.GetValueOrDefault(lower, lower.TrimEnd('.', ',')));
            }
            else if (char.IsLetter(word[0]) && !Is("empty", lower) && !Is("negation", lower))
            {
                stems.Add(Stem.Of(lower));
                // The first word of a sentence is a capital whatever it is.
                if (char.IsUpper(word[0]) && (!first || word.Length > 1 && char.IsUpper(word[1])))
                {
                    names.Add(lower);
                }
            }
            first = word is "." or "!" or "?" or ":" or "“" or "\"";
        }
        return new ClaimWords(stems, names, numbers, negations % 2 == 1 && !byPhrase, answers, joins, rejects, rejection == Rejection.Deeds, accuses, scorns, dislikes);
    }

    /// <summary>Shared stems over all stems: 0 to 1.</summary>
    public double Likeness(ClaimWords other)
    {
        var shared = Stems.Count(other.Stems.Contains);
        var all = Stems.Count + other.Stems.Count - shared;
        return all == 0 ? 0 : shared / (double)all;
    }

    /// <summary>Shared stems over those of the shorter claim: 0 to 1.</summary>
    public double Containment(ClaimWords other)
    {
        var shared = Stems.Count(other.Stems.Contains);
        return shared / (double)Math.Max(3, Math.Min(Stems.Count, other.Stems.Count));
    }

    /// <summary>Whether a stem is of a word that any two statements may share.</summary>
    public static bool SaysLittle(string stem) => Little.Contains(stem);

    /// <summary>The stems of the words of a row of <c>link-words.tsv</c>.</summary>
    public static IEnumerable<string> StemsOf(string kind) => Classes[kind].Select(Stem.Of);

    /// <summary>Whether a word in lower case stands in a row of <c>link-words.tsv</c>.</summary>
    public static bool Is(string kind, string word) => Classes[kind].Contains(word);
}
