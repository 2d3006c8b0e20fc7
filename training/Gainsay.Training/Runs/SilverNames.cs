using Gainsay.Reading.Encoders;
using Gainsay.Training.Corpora;
using Gainsay.Training.Network;
using static TorchSharp.torch;

namespace Gainsay.Training.Runs;

/// <summary>Names for a treebank that marks none: what an earlier reader finds there, as far as the treebank's proper nouns bear it out.</summary>
internal static class SilverNames
{
    private static readonly int ProperNoun = ReaderLabels.PartOfSpeech.ToList().IndexOf("PROPN");

    /// <summary>The documents with names. Words that no proper noun makes a name are none; proper nouns that the reader passed over stay unlabelled.</summary>
    /// <param name="network">The earlier reader.</param>
    /// <param name="documents">With parts of speech.</param>
    public static IEnumerable<LabelledDocument> Of(ReaderNetwork network, IEnumerable<LabelledDocument> documents, WindowSampler sampler)
    {
        var decoder = new BioDecoder(ReaderLabels.Name.Count);
        network.eval();
        using var measured = no_grad();
        foreach (var document in documents)
        {
            var found = new List<int>();
            foreach (var window in sampler.Plain(document))
            {
                using var scope = NewDisposeScope();
                var scores = network.TagScores(network.Words(new ReaderBatch([window])))[1][0];
                found.AddRange(decoder.Decode([.. scores.contiguous().data<float>()]));
            }
            yield return document with { Names = BorneOut(found, document.PartsOfSpeech!) };
        }
    }

    /// <summary>Names cut back to their first and last proper noun.</summary>
    /// <param name="found">By <see cref="ReaderLabels.Name"/>, one a word.</param>
    /// <param name="partsOfSpeech">By <see cref="ReaderLabels.PartOfSpeech"/>, one a word.</param>
    public static int[] BorneOut(IReadOnlyList<int> found, IReadOnlyList<int> partsOfSpeech)
    {
        var names = partsOfSpeech.Select(part => part == ProperNoun ? LabelledDocument.Unlabelled : 0).ToArray();
        foreach (var (first, last, kind) in SpanScore.Spans(found))
        {
            var proper = Enumerable.Range(first, last - first + 1).Where(word => partsOfSpeech[word] == ProperNoun).ToList();
            for (var word = proper.FirstOrDefault(last + 1); word <= proper.LastOrDefault(-1); word++)
            {
                names[word] = (2 * kind) - (word == proper[0] ? 1 : 0);
            }
        }
        return names;
    }
}
