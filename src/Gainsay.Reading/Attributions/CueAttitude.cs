using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Tells a source's attitude from the words of a cue that was found without the list of cues.</summary>
internal sealed class CueAttitude(CueLexicon lexicon)
{
    /// <summary>Words that turn the sense of a cue.</summary>
    public static readonly HashSet<string> Negations =
        new(["not", "n't", "never", "no", "neither", "nor", "hardly", "without", "cannot"], StringComparer.Ordinal);

    /// <summary>The attitude; what the list does not know asserts, negated or not.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the cue.</param>
    /// <param name="contentBegins">The first word of the content in lower case.</param>
    public Attitude Of(string text, IEnumerable<TextSpan> words, string contentBegins)
    {
        IReadOnlyList<TextSpan> all = [.. words];
        var byVerb = OfVerb(text, all, contentBegins);
        return byVerb != Attitude.Declines && RejectingPhrases.Of([.. all.Select(word => Lower(text, word))]) is not null ? Attitude.Denies : byVerb;
    }

    private Attitude OfVerb(string text, IReadOnlyList<TextSpan> words, string contentBegins) => Find(text, words, contentBegins) switch
    {
        // "Asked the lawyers to explain" is a request.
        ({ Attitude: Attitude.Asks or Attitude.Asserts, Lemma: "ask" or "tell" or "call" }, false) when contentBegins == "to" => Attitude.Intends,
        (null, false) => Attitude.Asserts,
        (null, true) => Attitude.Asserts,
        ({ } known, false) => known.Attitude,
        ({ } known, true) => known.Negated,
    };

    /// <summary>The row of the list that a cue goes by, null where it has none, and whether the cue is negated.</summary>
    public (CueEntry? Entry, bool IsNegated) Find(string text, IEnumerable<TextSpan> words, string contentBegins)
    {
        var isNegated = false;
        CueEntry? entry = null;
        foreach (var lower in words.Select(word => Lower(text, word)))
        {
            isNegated |= Negations.Contains(lower);
            // The last verb is the one that reports ("went on to say"), unless nothing is reported or that is denied: "declined to say", "denied telling".
            var next = Choose(lexicon.Of(lower), contentBegins);
            entry = entry is { Attitude: Attitude.Declines or Attitude.Denies } ? entry : next ?? entry;
        }
        return (entry, isNegated);
    }

    /// <summary>A word in lower case with straight apostrophes.</summary>
    public static string Lower(string text, TextSpan word) => word.In(text).ToString().ToLowerInvariant().Replace('’', '\'');

    private static CueEntry? Choose(IReadOnlyList<CueEntry> entries, string contentBegins) =>
        entries.Count == 0 ? null
        : (contentBegins == "to" ? entries.FirstOrDefault(entry => entry.TakesInfinitive && !entry.TakesClause) ?? entries.FirstOrDefault(entry => entry.TakesInfinitive) : null)
            ?? entries.FirstOrDefault(entry => entry.TakesClause) ?? entries[0];
}
