using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Tells cues that say no by several words, none of which needs to: <c>pushed back against</c>, <c>brushed aside</c>, <c>took issue with</c>.</summary>
public static class RejectingPhrases
{
    // Words that may stand between the word that begins a phrase and the rest of it: "distanced the party from", "brushed it off".
    private const int MostBetween = 2;

    private static readonly CueLexicon Lexicon = new();

    private static readonly Dictionary<string, List<Phrase>> ByForm = Load();

    /// <summary>What a phrase says no to.</summary>
    private enum Rejected
    {
        /// <summary>The words that it leads in, or what these point to.</summary>
        Words,

        /// <summary>A plan, a law, an act that these words name.</summary>
        Deeds,

        /// <summary>What was said before: the words that it leads in are the answer.</summary>
        Retort,
    }

    /// <summary>Whether a cue says no to something: to what was said, or to a deed, a plan, a law.</summary>
    /// <param name="words">Its words in lower case.</param>
    public static bool Reject(IReadOnlyList<string> words) => Find(words) is not null;

    /// <summary>Whether a cue says no to the words that it leads in: not that of "hit back that …", nor of "disagreed, saying …".</summary>
    /// <param name="words">Its words in lower case.</param>
    public static bool RejectWords(IReadOnlyList<string> words) =>
        Find(words) is ({ Kind: Rejected.Words }, var end) && !words.Skip(end).Any(word => Lexicon.Of(word).Any(entry => entry.TakesClause));

    /// <summary>Whether a cue says no to a plan, a law, an act: "overturned", "voted against".</summary>
    /// <param name="words">Its words in lower case.</param>
    public static bool RejectDeeds(IReadOnlyList<string> words) => Find(words) is ({ Kind: Rejected.Deeds }, _);

    private static (Phrase Phrase, int End)? Find(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var phrase in ByForm.GetValueOrDefault(words[i], []))
            {
                if (EndOf(words, i + 1, phrase.Rest) is { } end)
                {
                    // "Did not push back" says no to nothing.
                    return words.Take(i).Any(CueAttitude.Negations.Contains) ? null : (phrase, end);
                }
            }
        }
        return null;
    }

    // Where the rest of a phrase ends that begins within a few words. Null where it does not follow.
    private static int? EndOf(IReadOnlyList<string> words, int from, string[] rest)
    {
        for (var start = from; start <= from + (rest.Length == 0 ? 0 : MostBetween) && start + rest.Length <= words.Count; start++)
        {
            if (rest.Select((word, i) => words[start + i] == word).All(same => same))
            {
                return start + rest.Length;
            }
        }
        return null;
    }

    private static Dictionary<string, List<Phrase>> Load()
    {
        var byForm = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var row in WordList.Load("Attributions/rejecting-phrases.tsv", 3))
        {
            var kind = Enum.Parse<Rejected>(row[2], ignoreCase: true);
            foreach (var form in row[0].Split(' '))
            {
                if (!byForm.TryGetValue(form, out var phrases))
                {
                    byForm[form] = phrases = [];
                }
                phrases.AddRange(row[1].Split('|').Select(rest => new Phrase(rest == "-" ? [] : rest.Split(' '), kind)));
            }
        }
        return byForm;
    }

    private sealed record Phrase(string[] Rest, Rejected Kind);
}
