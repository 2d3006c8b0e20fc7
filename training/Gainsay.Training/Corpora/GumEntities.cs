using System.Globalization;
using System.Text.RegularExpressions;
using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>Labels from GUM's entity brackets, e.g. <c>Entity=(16-person-new-…(14-organization-…)</c>.</summary>
internal sealed partial class GumEntities
{
    // GUM counts a title into the name; CoNLL-2003, whose classes the names have, does not.
    private static readonly HashSet<string> Titles = new(
        [
            "President", "Vice", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Professor", "Senator", "Sen.", "Governor", "Gov.", "Congressman",
            "Judge", "Justice", "General", "Gen.", "Colonel", "Captain", "Sir", "Lord", "Lady", "King", "Queen", "Prince", "Princess",
            "Prime", "Minister", "Secretary", "Mayor", "Director", "Chairman", "Pope", "Saint", "Representative", "Rep.",
        ],
        StringComparer.OrdinalIgnoreCase);

    private GumEntities(int[] mentions, int[] names, int[] entities) => (Mentions, Names, Entities) = (mentions, names, entities);

    /// <summary>By <see cref="ReaderLabels.Mention"/>.</summary>
    public int[] Mentions { get; }

    /// <summary>By <see cref="ReaderLabels.Name"/>.</summary>
    public int[] Names { get; }

    /// <summary>The entity of each mention's head word, from 1; 0 for every other word. Of several mentions with one head, the shortest counts.</summary>
    public int[] Entities { get; }

    /// <param name="heads">The word that each word depends on; negative for a root.</param>
    public static GumEntities Read(IReadOnlyList<TreebankWord> words, IReadOnlyList<int> heads)
    {
        var mentions = new int[words.Count];
        var names = new int[words.Count];
        var entities = new int[words.Count];
        // Longer ones first: the outermost mention of a head word gives its type, the longest name its extent.
        foreach (var (first, last, type, entity) in Spans(words).OrderByDescending(span => span.Last - span.First))
        {
            var head = Head(heads, first, last);
            entities[head] = entity;
            if (mentions[head] == 0)
            {
                mentions[head] = type switch { "person" => 1, "organization" => 2, "place" => 3, _ => 4 };
            }
            if (IsProper(words[head]) && type != "time")
            {
                MarkName(words, names, first, last, head, NameClass(type, words[head]));
            }
        }
        return new GumEntities(mentions, names, entities);
    }

    // "Americans" and "Muslims" are people, but no person has that name.
    private static int NameClass(string type, TreebankWord head) => type switch
    {
        "person" => head.Xpos == "NNPS" ? 7 : 1,
        "organization" => 3,
        "place" => 5,
        _ => 7,
    };

    private static void MarkName(IReadOnlyList<TreebankWord> words, int[] names, int first, int last, int head, int begin)
    {
        var (from, to) = (head, head);
        while (from > first && (IsProper(words[from - 1]) || JoinsNames(words, from - 1, first)))
        {
            from--;
        }
        while (to < last && (IsProper(words[to + 1]) || (to + 2 <= last && IsLink(words[to + 1]) && IsProper(words[to + 2]))))
        {
            to++;
        }
        while (from < to && Titles.Contains(words[from].Form))
        {
            from++;
        }
        if (Enumerable.Range(from, to - from + 1).Any(i => names[i] != 0))
        {
            return;
        }
        for (var word = from; word <= to; word++)
        {
            names[word] = word == from ? begin : begin + 1;
        }
    }

    private static bool JoinsNames(IReadOnlyList<TreebankWord> words, int at, int first) =>
        at > first && IsLink(words[at]) && IsProper(words[at - 1]);

    private static bool IsLink(TreebankWord word) => word.Form is "of" or "-" or "&";

    private static bool IsProper(TreebankWord word) => word.Xpos is "NNP" or "NNPS";

    /// <summary>The first word of the span that depends on a word outside it.</summary>
    private static int Head(IReadOnlyList<int> heads, int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (heads[word] < first || heads[word] > last)
            {
                return word;
            }
        }
        return last;
    }

    private static IEnumerable<(int First, int Last, string Type, int Entity)> Spans(IReadOnlyList<TreebankWord> words)
    {
        var open = new List<(string Id, int First, string Type)>();
        for (var word = 0; word < words.Count; word++)
        {
            var entity = words[word].Misc.Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (Match bracket in Bracket().Matches(entity is null ? "" : entity["Entity=".Length..]))
            {
                var id = bracket.Groups["id"].Value;
                if (bracket.Groups["open"].Success)
                {
                    open.Add((id, word, bracket.Groups["type"].Value));
                    if (!bracket.Groups["close"].Success)
                    {
                        continue;
                    }
                }
                var at = open.FindLastIndex(o => o.Id == id);
                if (at >= 0)
                {
                    yield return (open[at].First, word, open[at].Type, int.Parse(id, CultureInfo.InvariantCulture));
                    open.RemoveAt(at);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<open>\()(?<id>\d+)-(?<type>\w+)[^()]*(?<close>\))?|(?<id>\d+)\)")]
    private static partial Regex Bracket();
}
