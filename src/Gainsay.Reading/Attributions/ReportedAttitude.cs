using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Tells a source's attitude to a content: as the words of cue and content name it, and where they name none, as the trained reader sees it.</summary>
internal sealed class ReportedAttitude(ReaderSettings settings)
{
    // How many times likelier an attitude is that the words of cue or content name, and one that is not plain assertion: the latter because the model learned
    // with rare attitudes weighing more than they are frequent. Both were chosen on the dev set.
    private const float WordWeight = 120;
    private const float RareWeight = 0.6f;

    private readonly AttitudeScorer scorer = new(settings);
    private readonly CueAttitude byCue = new(new CueLexicon());

    /// <summary>The attitude of one relation.</summary>
    public Attitude Of(string text, EncodedArticle article, FoundRelation relation)
    {
        var cue = Words(article, [relation.Cue]);
        var content = Words(article, relation.Content);
        var first = content.Select(word => article.Words[word]).Where(word => char.IsLetterOrDigit(text[word.Start])).Take(2).Select(word => CueAttitude.Lower(text, word)).ToList();
        // "Asked not to be named" is a request, as "asked to be named" is.
        var begins = first is ["not" or "never", "to"] ? "to" : first.FirstOrDefault("");
        var known = byCue.Of(text, cue.Select(word => article.Words[word]), begins);
        if (known == Attitude.Asserts)
        {
            known = ContentAttitude.Of(text, [.. content.Select(word => article.Words[word])]);
        }
        // What is called a denial or an admission is one, whatever is denied or admitted; and who asks that something be left undone refuses nothing.
        if (cue.Count == 0 || known is Attitude.Denies or Attitude.Concedes || (known == Attitude.Intends && first is ["not" or "never", "to"]))
        {
            return known;
        }
        var likelihoods = scorer.Likelihoods(article, cue[0], cue[^1], content);
        for (var attitude = (int)Attitude.Asserts + 1; attitude < likelihoods.Length; attitude++)
        {
            likelihoods[attitude] *= attitude == (int)known ? RareWeight * WordWeight : RareWeight;
        }
        return (Attitude)Array.IndexOf(likelihoods, likelihoods.Max());
    }

    private static List<int> Words(EncodedArticle article, IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(article.Words.Over).SelectMany(words => Enumerable.Range(words.First, words.End - words.First))];
}
