using Gainsay.Ledger;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>What a pair of statements is judged by, as numbers between about 0 and 1.</summary>
public static class PairFeatures
{
    /// <summary>The features in their order; the weights' file names them so.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "bias", "cosine", "likeness", "containment", "contradicts", "agrees", "opposite-stances", "both-against", "one-rejects",
        "one-denies", "both-deny", "one-doubts", "one-concedes", "one-declines", "one-intends", "one-asks", "same-actor", "same-party",
        "nobody-named", "distance", "next-to-each-other", "across", "one-names-the-other", "each-names-the-other", "shared-names",
        "answer-words", "agreement-words", "numbers-differ", "one-inside-the-other", "hedged",
        "rejects-and-cosine", "denies-and-names", "opposite-and-cosine", "contradicts-and-cosine", "same-party-and-contradicts", "answer-words-and-cosine",
        "opposite-stances-agree", "same-stance-agree", "opposite-stances-contradict", "same-stance-contradict",
    ];

    internal static double[] Of(StatementPair pair, PairScore score)
    {
        var (earlier, later) = (pair.Earlier.Statement, pair.Later.Statement);
        var (words, others) = (ClaimWords.Of(earlier.Text), ClaimWords.Of(later.Text));
        var (cue, content) = (ClaimWords.Of($"{later.CueWords} {later.ContentWords}"), ClaimWords.Of($"{earlier.CueWords} {earlier.ContentWords}"));
        var opposite = One(earlier.Stance, later.Stance, Stance.Against) && (earlier.Stance == Stance.For || later.Stance == Stance.For);
        var same = earlier.Stance == later.Stance && earlier.Stance != Stance.Open;
        var rejects = StatementPair.Rejects(earlier) != StatementPair.Rejects(later);
        var denies = One(earlier.Attitude, later.Attitude, Attitude.Denies);
        var sameParty = Speakers.ShareParty(earlier, later);
        var (names, namesBack) = (Speakers.Names(earlier, later), Speakers.Names(later, earlier));
        var distance = pair.SameArticle ? Math.Abs(earlier.Attribution - later.Attribution) : 0;
        return
        [
            1, pair.Cosine, words.Likeness(others), words.Containment(others), score.Contradicts, score.Agrees,
            Is(opposite), Is(earlier.Stance == Stance.Against && later.Stance == Stance.Against), Is(rejects),
            Is(denies), Is(earlier.Attitude == Attitude.Denies && later.Attitude == Attitude.Denies),
            Is(One(earlier.Attitude, later.Attitude, Attitude.Doubts)), Is(One(earlier.Attitude, later.Attitude, Attitude.Concedes)),
            Is(One(earlier.Attitude, later.Attitude, Attitude.Declines)), Is(One(earlier.Attitude, later.Attitude, Attitude.Intends)),
            Is(One(earlier.Attitude, later.Attitude, Attitude.Asks)), Is(Speakers.Share(earlier, later)), Is(sameParty),
            Is(earlier.Actors.Count == 0 || later.Actors.Count == 0), Math.Log2(1 + distance) / 5, Is(pair.SameArticle && distance <= 1), Is(!pair.SameArticle),
            Is(names || namesBack), Is(names && namesBack), Math.Min(4, words.Names.Count(others.Names.Contains)) / 4.0,
            Is(cue.Answers || content.Answers), Is(cue.Joins || content.Joins),
            Is(words.Numbers.Count > 0 && others.Numbers.Count > 0 && !words.Numbers.Overlaps(others.Numbers)),
            Is(earlier.Article.Id == later.Article.Id && (earlier.Parent == later.Attribution || later.Parent == earlier.Attribution)),
            Is(earlier.Hedged || later.Hedged),
            rejects ? pair.Cosine : 0, Is(denies && (names || namesBack)), opposite ? pair.Cosine : 0, score.Contradicts * pair.Cosine,
            sameParty ? score.Contradicts : 0, cue.Answers ? pair.Cosine : 0,
            opposite ? score.Agrees : 0, same ? score.Agrees : 0, opposite ? score.Contradicts : 0, same ? score.Contradicts : 0,
        ];
    }

    private static bool One<T>(T left, T right, T wanted) => Equals(left, wanted) != Equals(right, wanted);

    private static double Is(bool fact) => fact ? 1 : 0;
}
