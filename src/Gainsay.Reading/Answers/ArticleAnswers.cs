using Gainsay.Reading.Attributions;

namespace Gainsay.Reading.Answers;

/// <summary>What the answer model sees in one article: the attitude of each attribution, and what every two are to each other.</summary>
public sealed class ArticleAnswers
{
    // Of what is hardly an attribution the model has learned nothing.
    private const double LeastConfidence = 0.3;

    private readonly Dictionary<(int, int), AnswerShare> shares = [];
    private readonly Dictionary<int, IReadOnlyList<float>> attitudes = [];
    private readonly Dictionary<int, double> most = [];

    private ArticleAnswers()
    {
    }

    /// <summary>Reads every attribution of an article in its surroundings.</summary>
    /// <param name="reader">The model.</param>
    /// <param name="text">The article's.</param>
    /// <param name="attributions">All of the article.</param>
    /// <param name="sources">For each attribution, numbers of the actors who are its source.</param>
    public static ArticleAnswers Of(IAnswerReader reader, string text, IReadOnlyList<Attribution> attributions, IReadOnlyList<IReadOnlyList<int>> sources)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(sources);
        var asked = Enumerable.Range(0, attributions.Count).Where(i => attributions[i].Confidence >= LeastConfidence)
            .OrderBy(i => attributions[i].Content[0].Start).ThenBy(i => i).ToArray();
        SameSpeaker Speaker(int a, int b) => (sources[asked[a]], sources[asked[b]]) switch
        {
            ([], _) or (_, []) => SameSpeaker.Unknown,
            var (one, other) => one.Intersect(other).Any() ? SameSpeaker.Yes : SameSpeaker.No,
        };
        var read = reader.Read(text, [.. asked.Select(i => new StatementPlaces(attributions[i].Source, attributions[i].Cue, attributions[i].Content))], Speaker);
        var answers = new ArticleAnswers();
        for (var later = 0; later < asked.Length; later++)
        {
            answers.attitudes[asked[later]] = read[later].Attitudes;
            answers.most[asked[later]] = read[later].Relations.Select(share => share.Opposes).DefaultIfEmpty(0).Max();
            foreach (var share in read[later].Relations)
            {
                answers.shares[InOrder(asked[later], asked[share.Earlier])] = share with { Earlier = asked[share.Earlier] };
            }
        }
        return answers;
    }

    /// <summary>What two attributions, by their numbers in either order, are to each other. Null where the model did not look at the two together.</summary>
    public AnswerShare? Between(int one, int other) => shares.TryGetValue(InOrder(one, other), out var share) ? share : null;

    /// <summary>How likely an attitude of an attribution, by its number, is. Null where the model did not look at it.</summary>
    public double? Likelihood(int attribution, Attitude attitude) => attitudes.TryGetValue(attribution, out var shares) ? shares[(int)attitude] : null;

    /// <summary>How likely an attribution, by its number, opposes the earlier one that it opposes most, 0 to 1; 0 where there is none in sight.</summary>
    public double MostOpposed(int attribution) => most.GetValueOrDefault(attribution);

    private static (int, int) InOrder(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
