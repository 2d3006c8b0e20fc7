using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;

namespace Gainsay.Desk.Scores;

/// <summary>Reads documents with gold coreference and scores the chains that the engine finds in them.</summary>
public sealed class CoreferenceRun
{
    private readonly ReaderModel model;
    private readonly WordReader reader;
    private readonly ChainScorer scorer;

    /// <param name="model">The trained reader; stays the caller's to dispose.</param>
    /// <param name="chains">The weights of coreference.</param>
    public CoreferenceRun(ReaderModel model, ChainModel chains)
    {
        (this.model, reader, scorer) = (model, new WordReader(model), new ChainScorer(chains));
    }

    /// <summary>The scores of a document: without and with the entities that come up only once.</summary>
    public (CoreferenceScore Chains, CoreferenceScore WithSingletons) Score(CoreferenceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Read(model, reader);
        var mentions = MentionFinder.Find(text);
        var scores = scorer.Score(text, mentions);
        var predicted = Distinct(ChainScorer.Chains(scores).Select(chain => chain.Select(i => (mentions[i].First, mentions[i].Last))));
        var gold = Distinct(document.Mentions.GroupBy(mention => mention.Entity).Select(entity => entity.Select(mention => (mention.First, mention.Last))));
        return (CoreferenceScore.Of(Repeated(gold), Repeated(predicted)), CoreferenceScore.Of(gold, predicted));
    }

    /// <summary>Each stretch of words once, in the first chain that has it.</summary>
    private static List<IReadOnlyList<(int First, int Last)>> Distinct(IEnumerable<IEnumerable<(int First, int Last)>> chains)
    {
        var seen = new HashSet<(int, int)>();
        return [.. chains.Select(chain => (IReadOnlyList<(int, int)>)[.. chain.Where(seen.Add)]).Where(chain => chain.Count > 0)];
    }

    private static List<IReadOnlyList<(int First, int Last)>> Repeated(List<IReadOnlyList<(int First, int Last)>> chains) =>
        [.. chains.Where(chain => chain.Count > 1)];
}
