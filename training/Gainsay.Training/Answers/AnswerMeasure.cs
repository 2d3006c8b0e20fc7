using System.Globalization;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Measures;

namespace Gainsay.Training.Answers;

/// <summary>How answers do on the attributions as given: all pairs of an article count, those outside every window as not linked. Folds are the articles, one after the other.</summary>
/// <remarks>Pairs of which one says nearly what a linked statement says count neither way, as in the reference scorer.</remarks>
internal static class AnswerMeasure
{
    private const int Denies = 1;

    /// <param name="articles">With their labels.</param>
    /// <param name="read">What is said of an article's statements.</param>
    /// <returns>Four lines for a log.</returns>
    public static string Of(IReadOnlyList<AnsweringArticle> articles, Func<AnsweringArticle, IReadOnlyList<StatementAnswer>> read)
    {
        var (opposes, agrees, denials) = (new List<Ranked>(), new List<Ranked>(), new List<Ranked>());
        var attitudes = new List<(int Found, int Gold)>();
        for (var number = 0; number < articles.Count; number++)
        {
            var (article, fold) = (articles[number], number % 2);
            var unread = article.Linked.ToDictionary();
            var answers = read(article);
            for (var later = 0; later < answers.Count; later++)
            {
                foreach (var share in answers[later].Relations)
                {
                    Add(article.LabelOf(later, share.Earlier), share.Opposes, share.Agrees, fold);
                    unread.Remove((later, share.Earlier));
                }
                if (article.Attitudes[later] >= 0)
                {
                    var shares = answers[later].Attitudes;
                    attitudes.Add((Enumerable.Range(0, shares.Count).MaxBy(attitude => shares[attitude]), article.Attitudes[later]));
                    denials.Add(new Ranked(shares[Denies], article.Attitudes[later] == Denies, fold));
                }
            }
            foreach (var label in unread.Values)
            {
                Add(label, -1, -1, fold);
            }
        }
        var f1 = Enumerable.Range(0, ReaderLabels.Attitude.Count).Select(a => DecisionScore.Of([.. attitudes.Select(one => (one.Found == a, one.Gold == a))]).F1).ToArray();
        var each = f1.Select((score, a) => string.Create(CultureInfo.InvariantCulture, $"{ReaderLabels.Attitude[a]} {score:F3}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"opposes {Told(opposes)}\n  agrees {Told(agrees)}\n  denies {Told(denials)}\n  attitudes {f1.Skip(1).Average():F3} without asserts: {string.Join(", ", each)}");

        void Add(PairLabel? label, double opposing, double agreeing, int fold)
        {
            if (label is not null)
            {
                opposes.Add(new Ranked(opposing, label == PairLabel.Contradicts, fold));
                agrees.Add(new Ranked(agreeing, label == PairLabel.Agrees, fold));
            }
        }
    }

    private static string Told(IReadOnlyCollection<Ranked> ranked)
    {
        var threshold = Ranked.BestThreshold(ranked);
        return string.Create(CultureInfo.InvariantCulture, $"threshold from the other half {Ranked.CrossFitted(ranked)}; {threshold:F3}, chosen here: {Ranked.At(threshold, ranked)}");
    }
}
