using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Answers;

/// <summary>A statement in its surroundings, and what is to be said of it.</summary>
/// <param name="Window">As the model takes it.</param>
/// <param name="Places">A <see cref="CandidatePlace"/> for each candidate.</param>
/// <param name="Attitude">By ReaderLabels.Attitude; negative where nobody labelled it.</param>
/// <param name="Labels">A <see cref="PairLabel"/> for each candidate; negative where nothing is learned.</param>
internal sealed record AnswerExample(AnswerWindow Window, long[] Places, int Attitude, long[] Labels)
{
    public const long Unknown = -100;

    /// <summary>How likely an epoch sees it, 0 to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Whether it was written into its article.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it opposes or agrees with a candidate.</summary>
    public bool IsLinked => Labels.Any(label => label is (long)PairLabel.Contradicts or (long)PairLabel.Agrees);

    /// <summary>One example for each statement of an article.</summary>
    /// <remarks>Of an article with statements written into it, those and what is linked with them: the others are learned from the article as it is.</remarks>
    public static IEnumerable<AnswerExample> Of(AnsweringArticle article, WordPieces vocabulary)
    {
        var cut = new AnswerArticle(article.Text, article.Statements, vocabulary);
        for (var i = 0; i < article.Statements.Count; i++)
        {
            if (article.Added.Count > 0 && !article.Added.Contains(i) && !article.Added.Any(added => added < i && article.LabelOf(i, added) is PairLabel.Contradicts or PairLabel.Agrees))
            {
                continue;
            }
            var window = cut.Window(i);
            yield return new AnswerExample(
                window,
                [.. window.Candidates.Select(other => CandidatePlace.Of(i - other, article.SameSpeaker(i, other)))],
                article.Attitudes[i],
                [.. window.Candidates.Select(other => article.LabelOf(i, other) is { } label ? (long)label : Unknown)])
            {
                Share = article.Share,
                IsAdded = article.Added.Contains(i),
            };
        }
    }
}
