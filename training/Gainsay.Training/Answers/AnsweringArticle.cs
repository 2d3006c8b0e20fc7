using Gainsay.Reading.Answers;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Answers;

/// <summary>An article with its statements, and what was labelled of them.</summary>
/// <param name="Id">The article's, or the number of an invented one.</param>
/// <param name="Text">The article's.</param>
/// <param name="Statements">In the order of their contents.</param>
/// <param name="Attitudes">Of each statement, by ReaderLabels.Attitude; negative where nobody labelled it.</param>
/// <param name="Speakers">Of each statement; null where it is not known.</param>
/// <param name="Linked">What two statements are to each other, the later one first. Null: nothing is learned of the two. What is not in it is neither.</param>
internal sealed record AnsweringArticle(
    string Id,
    string Text,
    IReadOnlyList<StatementPlaces> Statements,
    IReadOnlyList<int> Attitudes,
    IReadOnlyList<string?> Speakers,
    IReadOnlyDictionary<(int Later, int Earlier), PairLabel?> Linked)
{
    /// <summary>How much of it an epoch sees, 0 to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>The statements that were written into it. What stands around them is learned from the article as it is.</summary>
    public IReadOnlySet<int> Added { get; init; } = new HashSet<int>();

    /// <summary>Null where nothing is learned of the two.</summary>
    public PairLabel? LabelOf(int later, int earlier) => Linked.TryGetValue((later, earlier), out var label) ? label : PairLabel.Neither;

    /// <summary>Whether one and the same speaker makes both statements.</summary>
    public SameSpeaker SameSpeaker(int a, int b) => (Speakers[a], Speakers[b]) switch
    {
        (null, _) or (_, null) => Reading.Answers.SameSpeaker.Unknown,
        var (one, other) when one == other => Reading.Answers.SameSpeaker.Yes,
        _ => Reading.Answers.SameSpeaker.No,
    };
}
