using System.Text.RegularExpressions;
using Gainsay.Reading.Pairs;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Pairs;

/// <summary>Pairs of statements of articles and affairs that were labelled for this project.</summary>
internal sealed partial class StatementMix(IReadOnlyList<LinkedStatements> documents, Random random)
{
    // Of each article or affair, so that the few opposing pairs are not drowned, and a long affair does not count for all.
    private const int MostOpposite = 24;
    private const int MostAgreeing = 10;
    private const int MostByChance = 10;
    private const int MostAlike = 12;
    private const int FewestWords = 4;

    public IEnumerable<LabelledPair> Pairs() => documents.SelectMany(Pairs);

    private IEnumerable<LabelledPair> Pairs(LinkedStatements document)
    {
        var told = document.Statements.Select(Told).ToArray();
        var contents = document.Statements.Select(Content).ToArray();
        var denies = document.Statements.Select(words => DisputeCorpus.CueDenies(string.Join(' ', words.Parts.Where(part => !part.IsContent).Select(part => part.Words)))).ToArray();
        var words = contents.Select(content => BodyEvidence.Words(content).Where(word => word.Length > 3).ToHashSet()).ToArray();
        foreach (var (label, most, times) in new[] { (PairLabel.Contradicts, MostOpposite, 2), (PairLabel.Agrees, MostAgreeing, 1) })
        {
            var links = document.Links(label).ToArray();
            random.Shuffle(links);
            foreach (var (later, earlier) in links.Take(most).SelectMany(link => Enumerable.Repeat(link, times)))
            {
                yield return Either(told, later, earlier, label);
                if (!denies[later] && !denies[earlier] && words[later].Count >= FewestWords && words[earlier].Count >= FewestWords)
                {
                    yield return Either(contents, later, earlier, label);
                }
            }
        }
        var free = (from later in Enumerable.Range(0, told.Length) from earlier in Enumerable.Range(0, later) where document.LabelOf(later, earlier) == PairLabel.Neither select (later, earlier)).ToArray();
        random.Shuffle(free);
        var alike = free.OrderByDescending(pair => words[pair.later].Intersect(words[pair.earlier]).Count()).Take(MostAlike);
        foreach (var (later, earlier) in free.Take(MostByChance).Concat(alike).Distinct())
        {
            yield return Either(random.Next(4) == 0 ? contents : told, later, earlier, PairLabel.Neither);
        }
    }

    private LabelledPair Either(string[] texts, int one, int other, PairLabel label) =>
        random.Next(2) == 0 ? new LabelledPair(texts[one], texts[other], label) : new LabelledPair(texts[other], texts[one], label);

    private static string Told(ToldWords words) => WhiteSpace().Replace(string.Join(' ', words.Parts.Select(part => part.Words)), " ").Trim();

    private static string Content(ToldWords words) => WhiteSpace().Replace(string.Join(' ', words.Parts.Where(part => part.IsContent).Select(part => part.Words)), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
