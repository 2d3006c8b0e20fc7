using Gainsay.Reading.Text;

namespace Gainsay.Reading.Encoders;

/// <summary>A cue with its source and content, as the model sees them.</summary>
/// <param name="Source">Spans of the source; empty where there is none.</param>
/// <param name="Cue">The words that signal the report.</param>
/// <param name="Content">Spans of the content; empty where the model found a cue and nothing to it.</param>
/// <param name="CueLikelihood">How likely the cue is one, with these very words.</param>
/// <param name="RoleLikelihood">How likely every word of source and content is right, given the cue.</param>
internal sealed record FoundRelation(
    IReadOnlyList<TextSpan> Source, TextSpan Cue, IReadOnlyList<TextSpan> Content, double CueLikelihood, double RoleLikelihood)
{
    /// <summary>Characters of the content.</summary>
    public int ContentLength => Content.Sum(span => span.Length);
}

/// <summary>Decodes the cues of an encoded article and what belongs to each.</summary>
internal sealed class RelationReader(ReaderSettings settings)
{
    // Chosen on the dev part of PolNeAR: see the table in training/README.md.
    private const double UnsureCue = 0.1;
    private const double ReportedShare = 0.8;

    private const int Source = 1;
    private const int Content = 3;

    private readonly RoleScorer roles = new(settings);

    /// <summary>The outermost relations in the order of their cues.</summary>
    /// <remarks>Where words look reported and no cue was sure enough to report them, an unsure cue does, if its content is mostly those words.</remarks>
    public IEnumerable<FoundRelation> Read(EncodedArticle article) => article.Windows.SelectMany(window => Read(article, window));

    private List<FoundRelation> Read(EncodedArticle article, EncodedWindow window)
    {
        var found = CueReader.Find(window, settings.CueBias).Select(cue => Decode(article, window, cue, null)).ToList();
        var taken = found.SelectMany(relation => relation.Content.Append(relation.Cue)).ToList();
        foreach (var cue in CueReader.FindUnsure(window, UnsureCue))
        {
            var span = Cover(article, window, cue.First, cue.Last);
            if (taken.Exists(span.Overlaps))
            {
                continue;
            }
            var relation = Decode(article, window, cue, null);
            if (relation.Content.Count > 0 && !relation.Content.Any(part => taken.Exists(part.Overlaps)) && Reported(article, window, relation.Content) >= ReportedShare)
            {
                found.Add(relation);
                taken.AddRange(relation.Content.Append(relation.Cue));
            }
        }
        return [.. found.OrderBy(relation => relation.Cue)];
    }

    /// <summary>The mean likelihood that the words of some spans stand in a content.</summary>
    private static double Reported(EncodedArticle article, EncodedWindow window, IReadOnlyList<TextSpan> spans)
    {
        var (sum, count) = (0.0, 0);
        for (var word = 0; word < window.WordCount; word++)
        {
            if (spans.Any(span => span.Contains(article.Words[window.FirstWord + word])))
            {
                var scores = window.Output(ReaderOutputs.TagsAt, word)[ReaderOutputs.ReportedAt..];
                sum += 1 / (1 + Math.Exp(scores[0] - scores[1]));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /// <summary>The relations inside contents, in the order of their cues: all of each stands in one content.</summary>
    /// <param name="article">The article.</param>
    /// <param name="contentAround">The content that a cue stands in; null for one that stands in none.</param>
    public IEnumerable<FoundRelation> ReadInner(EncodedArticle article, Func<TextSpan, IReadOnlyList<TextSpan>?> contentAround)
    {
        foreach (var window in article.Windows)
        {
            foreach (var cue in CueReader.FindInner(window))
            {
                if (contentAround(Cover(article, window, cue.First, cue.Last)) is { } around)
                {
                    var inside = new bool[window.WordCount];
                    for (var word = 0; word < inside.Length; word++)
                    {
                        inside[word] = around.Any(span => span.Contains(article.Words[window.FirstWord + word]));
                    }
                    yield return Decode(article, window, cue, inside);
                }
            }
        }
    }

    private FoundRelation Decode(EncodedArticle article, EncodedWindow window, FoundCue cue, bool[]? mayHaveRole)
    {
        var (tags, likelihood) = roles.Decode(window, cue.First, cue.Last, mayHaveRole);
        // The cue's own words have no other role.
        tags.AsSpan(cue.First, cue.Last - cue.First + 1).Clear();
        return new FoundRelation(
            Spans(article, window, tags, Source),
            Cover(article, window, cue.First, cue.Last),
            Spans(article, window, tags, Content),
            cue.Likelihood,
            likelihood);
    }

    private static List<TextSpan> Spans(EncodedArticle article, EncodedWindow window, int[] tags, int begin)
    {
        var spans = new List<TextSpan>();
        for (var first = 0; first < tags.Length; first++)
        {
            if (tags[first] != begin)
            {
                continue;
            }
            var last = first;
            while (last + 1 < tags.Length && tags[last + 1] == begin + 1)
            {
                last++;
            }
            spans.Add(Cover(article, window, first, last));
        }
        return spans;
    }

    private static TextSpan Cover(EncodedArticle article, EncodedWindow window, int first, int last) =>
        article.Words[window.FirstWord + first].Cover(article.Words[window.FirstWord + last]);
}
