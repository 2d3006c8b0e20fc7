using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Tells cues that say no by several words, none of which needs to: <c>pushed back against</c>, <c>brushed aside</c>, <c>took issue with</c>.</summary>
public static class RejectingPhrases
{
    // Words that may stand between the word that begins a phrase and the rest of it: "distanced the party from", "brushed it off".
    private const int MostBetween = 2;

    private static readonly CueLexicon Lexicon = new();

    private static readonly Dictionary<string, List<Phrase>> ByForm = Load();

    /// <summary>What a cue says no to by such a phrase. Null where it has none, or a negated one.</summary>
    /// <param name="words">The cue's words in lower case.</param>
    public static Rejection? Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var phrase in ByForm.GetValueOrDefault(words[i], []))
            {
                if (EndOf(words, i + 1, phrase.Rest) is { } end)
                {
                    // "Did not push back" says no to nothing; what "disagreed, saying …" leads in is the answer.
                    return words.Take(i).Any(CueAttitude.Negations.Contains) ? null
                        : phrase.Kind == Rejection.Words && words.Skip(end).Any(word => Lexicon.Of(word).Any(entry => entry.TakesClause)) ? Rejection.Retort
                        : phrase.Kind;
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
            var kind = Enum.Parse<Rejection>(row[2], ignoreCase: true);
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

    private sealed record Phrase(string[] Rest, Rejection Kind);
}
