using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Desk.Links;

/// <summary>Says in words for a person why a link was drawn. It names what was seen, not what is true.</summary>
internal static class DrawnReason
{
    private const int MostNames = 3;

    // Characters of the words that are cited.
    private const int LongestCited = 80;

    public static string Of(StatementPair pair, Relation relation)
    {
        var (earlier, later) = (pair.Earlier, pair.Later);
        string[] parts = [Lead(pair, relation), Names(pair), When(earlier, later)];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The reason of a link between two articles that stands within one of them: <see cref="CarriedLinks"/>.</summary>
    /// <param name="earlier">The statement that stood.</param>
    /// <param name="later">The later one.</param>
    /// <param name="relation">What the later one is to the earlier one: it denies or contradicts it.</param>
    /// <param name="repeatsAnswer">Whether it is the answer that is given again in another article, and not what is answered.</param>
    public static string OfCarried(Statement earlier, Statement later, Relation relation, bool repeatsAnswer) =>
        $"{(relation == Relation.Denies ? Answers(earlier, later) : Excludes(earlier))}; {(repeatsAnswer ? "the answer is given" : "what is answered is said")} again in another article; {When(earlier, later)}";

    private static string Answers(Statement earlier, Statement later) => $"answers the claim of {VoiceOf(earlier)}: {How(later)}";

    private static string Excludes(Statement earlier) => $"cannot be true together with the claim of {VoiceOf(earlier)}";

    private static string Lead(StatementPair pair, Relation relation)
    {
        var (who, later) = (VoiceOf(pair.Earlier), pair.Later);
        return relation switch
        {
            Relation.Denies when pair.IsDirect => $"answers what {who} says by its own words: “{Shortened($"{later.CueWords} {later.ContentWords}".Trim())}”",
            Relation.Denies => Answers(pair.Earlier, later),
            Relation.Contradicts => NumbersDiffer(pair) is { } numbers
                ? $"gives another number than {who}: {numbers}"
                : Excludes(pair.Earlier),
            Relation.Reverses => $"the same speaker said otherwise before: {How(later)}",
            Relation.Concedes => $"grants something that {who} says",
            _ => $"says what {who} says",
        };
    }

    private static string Shortened(string words) => words.Length <= LongestCited ? words : $"{words[..words.LastIndexOf(' ', LongestCited)]} …";

    private static string VoiceOf(Statement statement) => statement switch
    {
        { Actors: [_, ..] } => string.Join(" and ", statement.Actors),
        { SourceWords.Length: > 0 } => statement.SourceWords,
        _ => "somebody unnamed",
    };

    private static string How(Statement later) => later switch
    {
        { Attitude: Attitude.Denies } => later.CueWords.Length > 0 ? $"“{later.CueWords}”" : "it is a denial",
        { Attitude: Attitude.Doubts } => later.CueWords.Length > 0 ? $"“{later.CueWords}”, in doubt" : "it doubts it",
        { Stance: Stance.Against } => "“not”",
        _ => later.CueWords.Length > 0 ? $"“{later.CueWords}” otherwise" : "it says otherwise",
    };

    private static string? NumbersDiffer(StatementPair pair)
    {
        var (before, after) = (pair.EarlierSide.Claim.Numbers, pair.LaterSide.Claim.Numbers);
        return before.Count > 0 && after.Count > 0 && !before.Overlaps(after) ? $"{string.Join(", ", after)} for {string.Join(", ", before)}" : null;
    }

    private static string Names(StatementPair pair)
    {
        var others = pair.LaterSide.Claim.Names;
        var shared = pair.EarlierSide.Claim.Names.Where(others.Contains).Take(MostNames).Select(name => char.ToUpperInvariant(name[0]) + name[1..]).ToList();
        return shared.Count == 0 ? "" : "both name " + string.Join(", ", shared);
    }

    private static string When(Statement earlier, Statement later)
    {
        if (earlier.Article.Id == later.Article.Id)
        {
            return "same article";
        }
        if (earlier.Article.Published is null || later.Article.Published is null)
        {
            return "times not all known";
        }
        return (later.Article.Day.DayNumber - earlier.Article.Day.DayNumber) switch
        {
            0 => "same day",
            1 => "a day later",
            var days => FormattableString.Invariant($"{days} days later"),
        };
    }
}
