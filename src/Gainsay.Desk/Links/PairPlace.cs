using Gainsay.Reading.Answers;

namespace Gainsay.Desk.Links;

/// <summary>How two statements of one article stand to each other and to the rest of it.</summary>
/// <param name="Apart">How many attributions further down the lower one is; at least 1.</param>
/// <param name="Characters">Characters between the contents; 0 where they touch.</param>
/// <param name="LaterRank">How many statements of other attributions are nearer in meaning to the later one; 0 or more.</param>
/// <param name="EarlierRank">The same for the earlier one.</param>
/// <param name="OthersBetween">Statements of other parties than the later one's that stand between the two; 0 or more.</param>
internal sealed record PairPlace(int Apart, int Characters, int LaterRank, int EarlierRank, int OthersBetween)
{
    /// <summary>The likelihood, 0 to 1, that the later one answers the earlier one and none that is likelier: see <see cref="Links.Rejoinder"/>.</summary>
    public double Rejoinder { get; init; }

    /// <summary>Whether the later one answers the earlier one by its own words: see <see cref="DirectAnswers"/>.</summary>
    public bool IsDirect { get; init; }

    /// <summary>How much the answer model sees opposed between other attributions of the article, of two parties: likelihoods added up, by how many attributions there are. See <see cref="Links.Quarrel"/>.</summary>
    public double Quarrel { get; init; }

    /// <summary>What the answer model sees between the two in their article. Null where there is no model, or where they stand too far apart for it.</summary>
    public AnswerShare? Seen { get; init; }
}
