using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Exchange.Importing;

/// <summary>Makes a reading of attributions that carry less than ours do.</summary>
/// <remarks>What the file says stands as it is. What it leaves out is told from the text: the form by the quotation marks, the parent by whose content holds the
/// cue, the actors by the words of the sources, a pronoun being nobody. Claims are not made: they would be our work under another's name.</remarks>
internal static class ForeignReading
{
    private static readonly ParagraphSplitter Splitter = new();
    private static readonly QuotationDecoder Decoder = new();

    private static readonly HashSet<string> Pronouns = new(
        ["i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "his", "her", "their", "my", "our", "him", "them", "me", "us", "both", "each", "some", "many"],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="article">The article; all spans are of its text.</param>
    /// <param name="engine">Who made the attributions, e.g. <c>citron</c>.</param>
    /// <param name="attributions">In any order.</param>
    /// <param name="saysParents">Whether the format says which attribution stands in which.</param>
    public static ArticleReading Of(Article article, string engine, IEnumerable<ForeignAttribution> attributions, bool saysParents)
    {
        var ordered = attributions.OrderBy(one => one.Start).ThenBy(one => FirstOf(one).Start).ToList();
        var marks = ordered.Exists(one => one.Form is null) ? MarksOf(article) : [];
        var finished = ordered.Select(one => Finish(article.Text, one, saysParents ? IndexOf(ordered, one.Parent) : ParentOf(ordered, one), marks)).ToList();
        var named = ordered.Exists(one => one.Actors.Count > 0) ? ordered : [.. ordered.Select(one => one with { Actors = NamesIn(article.Text, one) })];
        var names = named.SelectMany(one => one.Actors).Distinct(StringComparer.Ordinal).ToList();
        return new ArticleReading(
            article,
            ImportedEngine.Of(engine),
            [.. names.Select(name => new Actor(name, ActorKind.Unnamed, [], MentionsOf(name, named)))],
            finished,
            [.. named.Select(one => (IReadOnlyList<int>)[.. one.Actors.Select(name => names.IndexOf(name))])],
            [.. named.Select(_ => (IReadOnlyList<int>)[])],
            []);
    }

    /// <summary>An article of which a file gives only the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="input">The file.</param>
    /// <param name="sourceId">What the file calls the article.</param>
    public static Article ArticleOf(string text, string input, string sourceId) => new()
    {
        Text = text,
        Input = input,
        SourceId = sourceId,
        Extractor = Extractor,
        Parts = text.Length == 0 ? [] : [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
    };

    /// <summary>Stands for a text that somebody else took from the page: lower than any extractor of ours.</summary>
    public const string Extractor = "imported";

    /// <summary>The spans in text order, those that touch or overlap as one.</summary>
    public static IReadOnlyList<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1].Cover(span);
            }
            else
            {
                merged.Add(span);
            }
        }
        return merged;
    }

    private static Attribution Finish(string text, ForeignAttribution one, int? parent, List<TextSpan> marks) => new()
    {
        Source = Merged(one.Source),
        Cue = Merged(one.Cue),
        Content = Merged(one.Content),
        Form = one.Form ?? FormOf(text, one, marks),
        Attitude = one.Attitude,
        Parent = parent,
        Confidence = one.Confidence,
    };

    private static TextSpan FirstOf(ForeignAttribution one) => one.Cue.Concat(one.Content).First();

    private static int? IndexOf(List<ForeignAttribution> ordered, ForeignAttribution? one) =>
        one is not null && ordered.FindIndex(other => ReferenceEquals(other, one)) is var index and >= 0 ? index : null;

    // The shortest content that holds the cue (or, without one, the whole content); it is longer, so that no two hold each other.
    private static int? ParentOf(List<ForeignAttribution> ordered, ForeignAttribution one)
    {
        var inside = one.Cue.Count > 0 ? one.Cue : one.Content;
        return IndexOf(ordered, ordered
            .Where(other => Length(other) > Length(one) && inside.All(span => other.Content.Any(around => around.Contains(span))))
            .MinBy(Length));
    }

    private static int Length(ForeignAttribution one) => one.Content.Sum(span => span.Length);

    private static List<TextSpan> MarksOf(Article article) =>
        [.. Decoder.Decode(article.Text, Splitter.Split(article)).Where(quotation => quotation.IsSpoken).SelectMany(quotation => quotation.Spans)];

    private static AttributionForm FormOf(string text, ForeignAttribution one, List<TextSpan> marks)
    {
        // Inside a quotation only the marks inside it count.
        var own = marks.Where(mark => !one.Cue.Any(mark.Contains)).ToList();
        var letters = one.Content.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => char.IsLetterOrDigit(text[at]))
            .ToLookup(at => own.Exists(mark => mark.Contains(at)));
        return !letters[true].Any() ? AttributionForm.Indirect : letters[false].Any() ? AttributionForm.Mixed : AttributionForm.Direct;
    }

    private static IReadOnlyList<TextSpan> MentionsOf(string name, List<ForeignAttribution> attributions) =>
        Merged(attributions.Where(one => one.Actors.Contains(name, StringComparer.Ordinal)).SelectMany(one => one.Source));

    private static IReadOnlyList<string> NamesIn(string text, ForeignAttribution one)
    {
        var words = string.Join(' ', Merged(one.Source).Select(span => span.In(text).ToString()));
        return words.Length == 0 || Pronouns.Contains(words) ? [] : [words];
    }
}
