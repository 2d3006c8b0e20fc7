using Gainsay.Ledger;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;

namespace Gainsay.Desk.Links;

/// <summary>How much of a quarrel the answer model sees in an article: what it sees opposed between attributions of two parties, added up.</summary>
/// <remarks>The model is as sure of a pair in an article in which hardly anybody quarrels as in one in which all do, and right more often in the latter, read by hand.</remarks>
internal sealed class Quarrel
{
    // What it must see of two, and of the others for each attribution.
    private const double Sure = 0.9;
    private const double Much = 0.4;

    private readonly Func<int, int, AnswerShare?> seen;
    private readonly int attributions;
    private readonly Dictionary<(int, int), double> opposed = [];
    private readonly double all;

    /// <param name="pairs">Of the statements of one article.</param>
    /// <param name="seen">What the model sees between two attributions, by their numbers. Null: it did not look at the two together.</param>
    public Quarrel(IReadOnlyList<StatementPair> pairs, Func<int, int, AnswerShare?> seen)
    {
        this.seen = seen;
        attributions = pairs.SelectMany(pair => new[] { pair.Earlier.Attribution, pair.Later.Attribution }).Distinct().Count();
        foreach (var pair in pairs)
        {
            if (seen(pair.Earlier.Attribution, pair.Later.Attribution) is { } share && !pair.SameParty)
            {
                opposed[NameOf(pair)] = share.Opposes;
            }
        }
        all = opposed.Values.Sum();
    }

    /// <summary>A pair's place with what the model sees in it, and beside it.</summary>
    public PairPlace In(StatementPair pair, PairPlace place) => place with
    {
        Seen = seen(pair.Earlier.Attribution, pair.Later.Attribution),
        Quarrel = (all - opposed.GetValueOrDefault(NameOf(pair))) / Math.Max(1, attributions),
    };

    /// <summary>Whether the model is sure that two stand against each other, in an article that is full of such.</summary>
    public static bool IsPartOf(StatementPair pair) => pair.Place is { Seen.Opposes: >= Sure, Quarrel: >= Much } && !pair.SameParty && !(IsPlan(pair.Earlier) && IsPlan(pair.Later));

    // Two who want two things done are often on one side: "should cancel the meeting", "make it a priority or cancel".
    private static bool IsPlan(Statement statement) => statement.Attitude == Attitude.Intends;

    private static (int, int) NameOf(StatementPair pair) =>
        (Math.Min(pair.Earlier.Attribution, pair.Later.Attribution), Math.Max(pair.Earlier.Attribution, pair.Later.Attribution));
}
