using Gainsay.Reading.Pairs;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs.Labels;

/// <summary>The statements of an article or an affair, with what is known of every two of them.</summary>
/// <param name="Statements">As they are told, in the order of the article.</param>
/// <param name="Linked">What two statements are to each other, the later one first. Null: nothing is learned of the two. What is not in it is neither.</param>
internal sealed record LinkedStatements(IReadOnlyList<ToldWords> Statements, IReadOnlyDictionary<(int Later, int Earlier), PairLabel?> Linked)
{
    /// <summary>Null where nothing is learned of the two.</summary>
    public PairLabel? LabelOf(int later, int earlier) => Linked.TryGetValue((later, earlier), out var label) ? label : PairLabel.Neither;

    public IEnumerable<(int Later, int Earlier)> Links(PairLabel label) => Linked.Where(link => link.Value == label).Select(link => link.Key);
}
