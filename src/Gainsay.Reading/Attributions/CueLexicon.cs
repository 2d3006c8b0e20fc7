using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>What sort of word a cue is.</summary>
internal enum CueKind
{
    Verb,

    /// <summary>A participle with its subject in the content: <c>is expected to</c>.</summary>
    Passive,

    /// <summary>A verb with its subject in the content: <c>seems to</c>.</summary>
    Seeming,
    Adjective,
    Noun,
}

/// <summary>One row of <c>cues.tsv</c>.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Kind">What sort of word it is.</param>
/// <param name="Attitude">The source's stance to the content.</param>
/// <param name="Negated">The same where the cue is negated.</param>
/// <param name="TakesClause">A that-clause, a bare clause or a quotation follows or precedes.</param>
/// <param name="TakesAddressee">A person addressed stands between cue and content.</param>
/// <param name="TakesInfinitive"><c>to</c> with an infinitive follows.</param>
/// <param name="TakesObject">A noun phrase follows.</param>
/// <param name="Prepositions">The prepositions that may lead to the content; they belong to the cue.</param>
internal sealed record CueEntry(
    string Lemma,
    CueKind Kind,
    Attitude Attitude,
    Attitude Negated,
    bool TakesClause,
    bool TakesAddressee,
    bool TakesInfinitive,
    bool TakesObject,
    IReadOnlyList<string> Prepositions);

/// <summary>The words that can signal an attribution, by form.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, List<CueEntry>> byForm = new(StringComparer.Ordinal);

    public CueLexicon()
    {
        foreach (var row in WordList.Load("Attributions/cues.tsv", 6))
        {
            var takes = row[5].Split(' ');
            var entry = new CueEntry(
                row[0],
                Enum.Parse<CueKind>(row[2], ignoreCase: true),
                Enum.Parse<Attitude>(row[3], ignoreCase: true),
                Enum.Parse<Attitude>(row[4], ignoreCase: true),
                takes.Contains("that"),
                takes.Contains("who"),
                takes.Contains("inf"),
                takes.Contains("obj"),
                [.. takes.Where(frame => frame.StartsWith("p:", StringComparison.Ordinal)).Select(frame => frame[2..])]);
            foreach (var form in row[1].Split(' '))
            {
                if (!byForm.TryGetValue(form, out var entries))
                {
                    byForm[form] = entries = [];
                }
                entries.Add(entry);
            }
        }
    }

    /// <summary>The entries of a form in lower case; empty for a word that signals nothing.</summary>
    public IReadOnlyList<CueEntry> Of(string lower) => byForm.TryGetValue(lower, out var entries) ? entries : [];
}
