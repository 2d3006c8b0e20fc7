using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds attributions with the trained reader: cues first, then each cue's source and content.</summary>
/// <remarks>
/// The corpus that the model learned from marks only the outermost attribution, so the content of each one found is read once more as a
/// text of its own. Quotation marks are left to the rules that decode them: a quotation that is content is content with its marks, through
/// all its paragraphs. Safe for any number of threads.
/// </remarks>
public sealed class ModelAttributionFinder : IAttributionFinder
{
    private const int DeepestNesting = 3;

    private readonly ReaderModel model;
    private readonly RelationReader relations;
    private readonly MediaNames media = new();
    private readonly UnitBuilder units = new(new FunctionWords());
    private readonly CueLexicon lexicon = new();
    private readonly AttributionFinder rules = new();
    private readonly CueAttitude attitude;

    public ModelAttributionFinder(ReaderModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        relations = new RelationReader(model.Settings);
        attitude = new CueAttitude(lexicon);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Attribution> Find(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        return Find(text, model.Encode(text, paragraphs), paragraphs, quotations);
    }

    /// <summary>The same for a text that the model has read already.</summary>
    public IReadOnlyList<Attribution> Find(
        string text, EncodedArticle article, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var contents = new QuotedContent(quotations);
        var sentences = paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Span).ToList();
        var found = Read(article, contents).Select(relation => relation with { Content = WithoutStrays(relation, sentences, quotations) }).ToList();
        var level = found;
        for (var depth = 1; depth < DeepestNesting && level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(around => ReadInside(text, around, paragraphs, contents)).Where(inside => !found.Exists(f => f.Cue.Overlaps(inside.Cue)))];
            level = [.. level.DistinctBy(inside => inside.Cue)];
            found.AddRange(level);
        }
        FillSources(found, rules.Find(text, paragraphs, quotations));
        return Order(text, found, article, UnitsOf(text, paragraphs, quotations), quotations);
    }

    private IEnumerable<FoundRelation> Read(EncodedArticle article, QuotedContent contents) =>
        relations.Read(article)
            .Select(relation => relation with { Content = contents.Complete(relation.Content, relation.Cue, relation.Source) })
            .Where(relation => relation.Content.Count > 0);

    /// <summary>Where the model sees nobody speak, and the rules see somebody with the same cue, it is whom the rules see.</summary>
    private static void FillSources(List<FoundRelation> found, IReadOnlyList<Attribution> byRules)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Source.Count == 0
                && byRules.FirstOrDefault(rule => rule.Source.Count > 0 && rule.Cue.Any(found[i].Cue.Overlaps)) is { } rule
                && !rule.Source.Any(source => found[i].Content.Any(source.Overlaps)))
            {
                found[i] = found[i] with { Source = rule.Source };
            }
        }
    }

    /// <summary>A content that stands in the cue's sentence goes on in another one only as a quotation; a part of other sentences that is none is a stray.</summary>
    private static IReadOnlyList<TextSpan> WithoutStrays(FoundRelation relation, List<TextSpan> sentences, IReadOnlyList<Quotation> quotations)
    {
        var home = sentences.Find(sentence => sentence.Overlaps(relation.Cue));
        return relation.Content.Any(home.Overlaps)
            ? [.. relation.Content.Where(part => home.Overlaps(part) || quotations.Any(quotation => quotation.Spans.Any(part.Overlaps)))]
            : relation.Content;
    }

    /// <summary>What a content reports in its turn, the content taken as a text of its own.</summary>
    private IEnumerable<FoundRelation> ReadInside(
        string text, FoundRelation around, IReadOnlyList<Paragraph> paragraphs, QuotedContent contents)
    {
        var words = new List<TextSpan>();
        var sentences = new List<Stretch>();
        foreach (var sentence in paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            var first = words.Count;
            words.AddRange(sentence.Words.Where(word => around.Content.Any(span => span.Contains(word) && !IsMarkAtEnd(text, span, word))));
            if (words.Count > first)
            {
                sentences.Add(new Stretch(first, words.Count, first == 0));
            }
        }
        // Reading again is what costs; a content without a word that can be a cue has nothing to be found.
        return words.Count < 3 || !words.Exists(word => MayBeCue(text, word)) ? [] : Read(model.Encode(text, words, sentences), QuotedContent.None)
            .Where(inside => Length(inside.Content) < Length(around.Content));
    }

    private bool MayBeCue(string text, TextSpan word) => CueAttitude.Lower(text, word) is var lower && (lower == "according" || lexicon.Of(lower).Count > 0);

    /// <summary>Whether a word is the quotation mark that opens or closes a content: inside, the words are the speaker's own.</summary>
    private static bool IsMarkAtEnd(string text, TextSpan content, TextSpan word) =>
        (word.Start == content.Start || word.End == content.End) && word.Length == 1 && "“”\"«»„‘’'".Contains(text[word.Start], StringComparison.Ordinal);

    private List<Attribution> Order(
        string text, List<FoundRelation> found, EncodedArticle article, List<Unit> allUnits, IReadOnlyList<Quotation> quotations)
    {
        var ordered = found.OrderBy(Start).ThenBy(relation => relation.Cue).ToList();
        return
        [
            .. ordered.Select((relation, i) => new Attribution
            {
                Source = relation.Source,
                Cue = [relation.Cue],
                Content = relation.Content,
                Form = QuotedContent.FormOf(text, relation.Content, relation.Cue, quotations),
                Attitude = attitude.Of(text, article.Words.Where(relation.Cue.Contains), FirstWord(text, article, relation)),
                Parent = Parent(ordered, i),
                Via = Via(allUnits, relation),
                Confidence = Math.Round(relation.CueLikelihood * Math.Sqrt(relation.RoleLikelihood), 3),
            }),
        ];
    }

    private static string FirstWord(string text, EncodedArticle article, FoundRelation relation)
    {
        var first = article.Words.FirstOrDefault(word => word.Start >= relation.Content[0].Start && char.IsLetterOrDigit(text[word.Start]));
        return CueAttitude.Lower(text, first);
    }

    private List<Unit> UnitsOf(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations) =>
        [.. Enumerable.Range(0, paragraphs.Count).SelectMany(p => units.OfParagraph(text, paragraphs, p, quotations))];

    /// <summary>The media of the cue's sentence: those that its adjuncts name, and one that is addressed, between cue and content.</summary>
    private List<TextSpan> Via(List<Unit> allUnits, FoundRelation relation)
    {
        var unit = allUnits.Find(unit => unit.Tokens.Any(token => token.Span.Overlaps(relation.Cue)));
        if (unit is null)
        {
            return [];
        }
        var spans = media.InAdjuncts(unit).ToList();
        var addressed = Enumerable.Range(0, unit.Count)
            .Where(i => unit[i].IsWord && unit[i].Span.Start >= relation.Cue.End && unit[i].Span.End <= relation.Content.Max(span => span.Start)
                && !relation.Source.Concat(relation.Content).Any(unit[i].Span.Overlaps)).ToList();
        if (addressed.Count is > 0 and < 6 && addressed[^1] - addressed[0] == addressed.Count - 1 && media.Holds(unit, addressed[0], addressed[^1] + 1))
        {
            spans.Add(unit.Span(addressed[0], addressed[^1] + 1));
        }
        return [.. spans.Distinct().Order().Aggregate(new List<TextSpan>(), WithoutOverlap)];
    }

    private static List<TextSpan> WithoutOverlap(List<TextSpan> spans, TextSpan next)
    {
        if (spans.Count == 0 || !spans[^1].Overlaps(next))
        {
            spans.Add(next);
        }
        return spans;
    }

    /// <summary>The one with the shortest content around the cue; it is longer than the one inside, so no two are around each other.</summary>
    private static int? Parent(List<FoundRelation> found, int i)
    {
        int? parent = null;
        for (var k = 0; k < found.Count; k++)
        {
            var isAround = k != i && found[k].Content.Any(span => span.Contains(found[i].Cue)) && Length(found[k].Content) > Length(found[i].Content);
            if (isAround && (parent is null || Length(found[k].Content) < Length(found[parent.Value].Content)))
            {
                parent = k;
            }
        }
        return parent;
    }

    private static int Start(FoundRelation relation) =>
        relation.Source.Concat(relation.Content).Append(relation.Cue).Min(span => span.Start);

    private static int Length(IReadOnlyList<TextSpan> spans) => spans.Sum(span => span.Length);
}
