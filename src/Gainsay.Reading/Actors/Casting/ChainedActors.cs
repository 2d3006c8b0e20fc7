using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Makes actors of all the mentions that the trained model sees in an article.</summary>
/// <remarks>Chains are made of all mentions; listed are the parties that say something, the media, and those with a name of their own in what is
/// said. Safe for any number of threads.</remarks>
internal sealed class ChainedActors(ActorKinds kinds, ChainModel model)
{
    private readonly QuotationDecoder quotationDecoder = new();
    private readonly ChainScorer scorer = new(model);
    private readonly NamedParties namedParties = new(kinds, new KnownNames());
    private readonly SourceHeads sourceHeads = new(kinds);

    public ActorReading Resolve(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Attribution> attributions, ReadWords words)
    {
        var spoken = new SpokenWords(text, attributions, quotationDecoder.Decode(text, paragraphs));
        var chains = ChainText.Of(text, paragraphs, words, spoken.SpeakerOf);
        var phraseOf = SourceHeads.Phrases(attributions).SelectMany(phrase => sourceHeads.Of(chains, phrase).Select(head => (head, phrase)))
            .GroupBy(pair => pair.head).ToDictionary(pairs => pairs.Key, pairs => pairs.First().phrase);
        var heads = phraseOf.Keys.ToHashSet();
        var mentions = Mentions(chains, phraseOf);
        var sources = attributions.Select(attribution => sourceHeads.Of(chains, attribution.Source)).ToList();
        var cast = new CastBuilder(
            chains, mentions, scorer.Score(chains, mentions), heads,
            mention => spoken.AttributionOf(mentions[mention].Mention.Span) is { } attribution ? SpeakerHeads(attributions, sources, attribution) : [])
        {
            Roles = new Roles(chains, mentions, kinds),
            Writer = Writer.Of(chains, paragraphs, mentions),
        };
        namedParties.Cast(chains, mentions, heads, cast);
        cast.Settle();
        var via = attributions.Select(attribution => sourceHeads.Of(chains, attribution.Via)).ToList();
        return new ActorList(chains, mentions, cast, kinds).Of(attributions, sources, via);
    }

    /// <summary>The mentions of the text, and the head words of sources whatever the model makes of them; a source reaches no farther than its phrase.</summary>
    private static List<MentionProfile> Mentions(ChainText text, Dictionary<int, TextSpan> phraseOf)
    {
        var found = MentionFinder.Find(text).ToDictionary(mention => mention.Head);
        foreach (var (head, phrase) in phraseOf)
        {
            var mention = found.GetValueOrDefault(head) ?? MentionFinder.At(text, head);
            found[head] = text.Words.In(phrase) is var (first, last) && first <= head && head <= last && (mention.First < first || mention.Last > last)
                ? mention.Within(text, first, last) : mention;
            if (RelativeClauses.AntecedentOf(text, head) is var antecedent and >= 0)
            {
                found.TryAdd(antecedent, MentionFinder.At(text, antecedent));
            }
        }
        return [.. found.Values.OrderBy(m => m.First).ThenByDescending(m => m.Last).ThenBy(m => m.Head).Select(m => new MentionProfile(text, m))];
    }

    /// <summary>The heads of the source of an attribution; of the one around it where its own is <c>I</c> or missing.</summary>
    private static IReadOnlyList<int> SpeakerHeads(IReadOnlyList<Attribution> attributions, List<IReadOnlyList<int>> sources, int attribution) =>
        sources[attribution].Count > 0 ? sources[attribution]
        : attributions[attribution].Parent is { } parent ? SpeakerHeads(attributions, sources, parent)
        : [];
}
