using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds attributions in what the trained reader saw: cues first, then each cue's source and content.</summary>
/// <remarks>
/// The outermost attributions come first; then those whose cues the model sees inside a content, each wholly within the shortest content
/// around it. Quotation marks are left to the rules that decode them: a quotation that is content is content with its marks, through all its
/// paragraphs. Safe for any number of threads.
/// </remarks>
internal sealed class ModelAttributionFinder(ReaderSettings settings)
{
    private readonly RelationReader relations = new(settings);
    private readonly ReportedAttitude attitudes = new(settings);
    // Words of "the Vila Norte Evening Tribune", and a few to spare.
    private const int LongestMedium = 8;

    // Fitted on the dev part of PolNeAR: see docs/accuracy.md.
    private const double Temper = 0.6;

    private static readonly CueLexicon Lexicon = new();

    private readonly MediaNames media = new();
    private readonly UnitBuilder units = new(new FunctionWords());
    private readonly AttributionFinder rules = new();
    private readonly CoordinatedCues coordinated = new(Lexicon);
    private readonly ParticipleCues participles = new(Lexicon);

    /// <summary>The attributions, ordered by their first span of any role.</summary>
    public IReadOnlyList<Attribution> Find(
        string text, EncodedArticle article, ReadWords words, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        var contents = new QuotedContent(quotations);
        var sentences = paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Span).ToList();
        var found = contents.Complete(text, [.. relations.Read(article)], sentences)
            .Where(relation => relation.Content.Count > 0)
            .Select(relation => relation with { Content = WithoutStrays(relation, sentences, quotations) }).ToList();
        found = OneSpeaker(found, sentences, quotations);
        found = SignedQuotations.Settle(text, Unsaid.LeaveOut(text, found));
        found.AddRange(coordinated.Missed(text, words, [.. found]));
        found = participles.Settle(text, words, found);
        found.AddRange(EstimateCues.Missed(text, words, [.. found]));
        found.AddRange(Inner(text, article, found));
        if (found.Exists(relation => relation.Source.Count == 0))
        {
            FillSources(found, rules.Find(text, paragraphs, quotations));
        }
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] with { Source = [.. found[i].Source.Select(source => Apposition.Extend(words, source, found[i].Cue))] };
            found[i] = found[i] with { Content = Datelines.LeaveOut(text, CutContent.Complete(text, words, found[i])) };
        }
        found = AfterColon.Join(text, found, sentences);
        return Order(text, found, article, UnitsOf(text, paragraphs, quotations), quotations);
    }

    private List<FoundRelation> Inner(string text, EncodedArticle article, List<FoundRelation> outermost)
    {
        IReadOnlyList<TextSpan>? Around(TextSpan cue) =>
            outermost.Exists(other => other.Cue.Overlaps(cue)) ? null : Shortest(outermost, cue) is { } around ? WithoutMarks(text, around.Content) : null;
        return [.. relations.ReadInner(article, Around)
            .Where(inside => inside.Content.Count > 0 && inside.ContentLength < Shortest(outermost, inside.Cue)!.ContentLength)];
    }

    /// <summary>The relation with the shortest content around the cue, if any.</summary>
    private static FoundRelation? Shortest(List<FoundRelation> found, TextSpan cue) =>
        found.Where(relation => relation.Content.Any(span => span.Contains(cue))).MinBy(relation => relation.ContentLength);

    /// <summary>A content without the quotation marks at its ends: inside, the words are the speaker's own.</summary>
    private static List<TextSpan> WithoutMarks(string text, IReadOnlyList<TextSpan> content) =>
        [.. content.Select(span => new TextSpan(
            span.Start + (IsMark(text[span.Start]) ? 1 : 0), Math.Max(span.Start + 1, span.End - (IsMark(text[span.End - 1]) ? 1 : 0))))];

    private static bool IsMark(char letter) => "“”\"«»„‘’'".Contains(letter, StringComparison.Ordinal);

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

    /// <summary>A quotation of another sentence that somebody else has too, who quotes beside his cue, is not also of one who is only reported beside hers:
    /// <c>“No,” he said. “Never.” He admitted that it leaked.</c></summary>
    private static List<FoundRelation> OneSpeaker(List<FoundRelation> found, List<TextSpan> sentences, IReadOnlyList<Quotation> quotations)
    {
        TextSpan Home(FoundRelation relation) => sentences.Find(sentence => sentence.Overlaps(relation.Cue));
        bool IsQuoted(TextSpan part) => quotations.Any(quotation => quotation.Kind == QuotationKind.Speech && quotation.Spans.Any(part.Overlaps));
        bool IsAnothers(FoundRelation relation, TextSpan part) => found.Exists(other => !ReferenceEquals(other, relation) && other.Content.Any(part.Overlaps) && other.Content.Any(own => Home(other).Overlaps(own) && IsQuoted(own)));
        return
        [
            .. found.Select(relation =>
            {
                var home = Home(relation);
                var own = relation.Content.Where(home.Overlaps).ToList();
                return own.Count == 0 || own.Exists(IsQuoted) || own.Count == relation.Content.Count
                    ? relation : relation with { Content = [.. relation.Content.Where(part => home.Overlaps(part) || !IsAnothers(relation, part))] };
            }),
        ];
    }

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
                Attitude = attitudes.Of(text, article, relation),
                Parent = Parent(ordered, i),
                Via = Via(allUnits, relation),
                Confidence = Math.Round(Tempered(relation.CueLikelihood * Math.Sqrt(relation.RoleLikelihood)), 3),
            }),
        ];
    }

    /// <summary>A likelihood of the network as the share of such that are right: its log odds, made smaller (temperature scaling; Guo et al., "On calibration of modern neural networks", ICML 2017).</summary>
    private static double Tempered(double likelihood)
    {
        var (right, wrong) = (Math.Pow(likelihood, Temper), Math.Pow(1 - likelihood, Temper));
        return right / (right + wrong);
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
        if (Addressed(unit, relation) is { } addressed)
        {
            spans.Add(addressed);
        }
        return [.. spans.Distinct().Order().Aggregate(new List<TextSpan>(), WithoutOverlap)];
    }

    // "told the Northline agency on Tuesday": the medium stands right after the cue, wherever the content is, and ends with the word that names a medium.
    private TextSpan? Addressed(Unit unit, FoundRelation relation)
    {
        var from = Enumerable.Range(0, unit.Count).FirstOrDefault(i => unit[i].Span.Start >= relation.Cue.End, unit.Count);
        var to = from;
        while (to < unit.Count && to - from < LongestMedium && unit[to].IsWord && !relation.Source.Concat(relation.Content).Any(unit[to].Span.Overlaps))
        {
            to++;
        }
        while (to > from && !media.IsWord(unit[to - 1]))
        {
            to--;
        }
        return to > from && media.Holds(unit, from, to) ? unit.Span(from, to) : null;
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
            var isAround = k != i && found[k].Content.Any(span => span.Contains(found[i].Cue)) && found[k].ContentLength > found[i].ContentLength;
            if (isAround && (parent is null || found[k].ContentLength < found[parent.Value].ContentLength))
            {
                parent = k;
            }
        }
        return parent;
    }

    private static int Start(FoundRelation relation) =>
        relation.Source.Concat(relation.Content).Append(relation.Cue).Min(span => span.Start);
}
