using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds attributions by a list of cues and rules about what stands around them: no model, nothing learned.</summary>
/// <remarks>
/// <para>Each paragraph is cut into units, sentences in which a quotation counts as one word. In a unit: find cues, then each one's source,
/// then its content. A quotation that goes on without a cue belongs to whoever spoke last. Quotations are then read once more inside, for
/// what others are reported to have said there.</para>
/// <para>Spans follow the rules of PolNeAR (Newell, Margolin and Ruths, "An attribution relations corpus for political news", LREC 2018).
/// Safe for any number of threads. Examples: <c>docs/phenomena/attributions</c>.</para>
/// </remarks>
public sealed class AttributionFinder
{
    // The shares that were right, leniently scored, in 200 articles of PolNeAR's training part.
    private const double QuotationConfidence = 0.9;
    private const double ClauseConfidence = 0.65;
    private const double PhraseConfidence = 0.5;

    private readonly UnitBuilder units;
    private readonly CueFinder cueFinder;
    private readonly SourceFinder sourceFinder;
    private readonly ContentFinder contentFinder;
    private readonly MediaNames media;

    public AttributionFinder()
    {
        var lexicon = new CueLexicon();
        var phrases = new NounPhrases(lexicon);
        media = new MediaNames();
        units = new UnitBuilder(new FunctionWords());
        cueFinder = new CueFinder(lexicon);
        sourceFinder = new SourceFinder(phrases);
        contentFinder = new ContentFinder(media, phrases);
    }

    /// <summary>The attributions of a text, ordered by their first span of any role; <see cref="Attribution.Parent"/> indexes into the
    /// list itself. The same text gives the same list.</summary>
    public IReadOnlyList<Attribution> Find(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(quotations);
        var outer = new List<Draft>();
        for (var p = 0; p < paragraphs.Count; p++)
        {
            ReadParagraph(text, paragraphs, p, quotations, outer);
        }
        var inner = new List<Draft>();
        for (var q = 0; q < quotations.Count; q++)
        {
            if (quotations[q].IsSpoken)
            {
                ReadInside(text, paragraphs, q, quotations, inner);
            }
        }
        return AttributionTree.Build(text, outer, inner, quotations);
    }

    private void ReadParagraph(
        string text, IReadOnlyList<Paragraph> paragraphs, int p, IReadOnlyList<Quotation> quotations, List<Draft> drafts)
    {
        // Whoever spoke last can go on in the same paragraph, and in the next one where that is a quotation from its beginning.
        foreach (var unit in units.OfParagraph(text, paragraphs, p, quotations))
        {
            if (unit.Tokens.All(token => token.IsQuotation))
            {
                Continue(unit, quotations, drafts, p > 0 ? paragraphs[p - 1].Span : paragraphs[p].Span);
                continue;
            }
            drafts.AddRange(ReadUnit(unit, quotations));
        }
    }

    /// <summary>Adds a unit of nothing but quotation to the content of the last speaker, where that one spoke in quotation marks not long
    /// before.</summary>
    private static void Continue(Unit unit, IReadOnlyList<Quotation> quotations, List<Draft> drafts, TextSpan previousParagraph)
    {
        if (drafts.Count == 0)
        {
            return;
        }
        var last = drafts[^1];
        var spans = unit.Tokens.SelectMany(token => quotations[token.Quotation].Spans).Distinct().ToList();
        var isNear = last.Content[^1].End >= previousParagraph.Start || last.Cue.Start >= previousParagraph.Start;
        var isSpoken = quotations.Any(quotation => quotation.IsSpoken && last.Content.Exists(span => span.Overlaps(quotation.Extent)));
        if (isNear && isSpoken)
        {
            last.Content.AddRange(spans.Where(span => !last.Content.Exists(span.Overlaps)));
        }
    }

    private void ReadInside(
        string text, IReadOnlyList<Paragraph> paragraphs, int q, IReadOnlyList<Quotation> quotations, List<Draft> drafts)
    {
        foreach (var part in quotations[q].Spans)
        {
            foreach (var unit in units.Inside(text, q, part, 0, quotations))
            {
                drafts.AddRange(ReadUnit(unit, quotations));
            }
        }
    }

    private IEnumerable<Draft> ReadUnit(Unit unit, IReadOnlyList<Quotation> quotations)
    {
        var sourced = sourceFinder.Find(unit, cueFinder.Find(unit));
        var adjunctMedia = sourced.Count > 0 ? media.InAdjuncts(unit).ToList() : [];
        for (var k = 0; k < sourced.Count; k++)
        {
            var (content, via, cueEnd) = contentFinder.Find(unit, sourced, k, quotations);
            if (content.Count == 0)
            {
                continue;
            }
            var cue = sourced[k].Cue;
            var spans = content.SelectMany(range => Spans(unit, range, quotations)).Distinct().Order().ToList();
            yield return new Draft(
                cue.Entry,
                cue.IsNegated,
                unit.Span(cue.Start, cueEnd),
                sourced[k].Source is { } source ? unit.Span(source.Start, source.End) : null,
                spans,
                [.. adjunctMedia.Concat(via is { } medium ? [medium] : []).Distinct().Order()],
                Confidence(unit, content, cue));
        }
    }

    private static double Confidence(Unit unit, List<(int Start, int End)> content, Cue cue) =>
        content.Exists(range => unit[range.Start].IsQuotation) ? QuotationConfidence
        : cue.Frame is Frame.Clause or Frame.Infinitive or Frame.AccordingTo ? ClauseConfidence
        : PhraseConfidence;

    /// <summary>The spans of a token range: one, and where it is a quotation over several paragraphs, all of that.</summary>
    private static IEnumerable<TextSpan> Spans(Unit unit, (int Start, int End) range, IReadOnlyList<Quotation> quotations)
    {
        var own = unit.Span(range.Start, range.End);
        var quoted = unit.Tokens.Skip(range.Start).Take(range.End - range.Start).Where(token => token.IsQuotation)
            .SelectMany(token => quotations[token.Quotation].Spans).Where(span => !own.Contains(span));
        return quoted.Prepend(own);
    }
}
