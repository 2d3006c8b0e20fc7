using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>An article with its mentions, before anybody says whom they mean.</summary>
internal sealed class MentionedArticle
{
    private static readonly KnownNames Known = new();
    private static readonly QuotationDecoder Quotations = new();

    private readonly IReadOnlyList<Attribution> attributions;
    private readonly SpokenWords spoken;

    private MentionedArticle(
        ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyList<Attribution> attributions, IReadOnlyList<IReadOnlyList<int>> sources,
        IReadOnlySet<int> sourceHeads, SpokenWords spoken)
    {
        (Text, Mentions, Sources, SourceHeads) = (text, mentions, sources, sourceHeads);
        (this.attributions, this.spoken) = (attributions, spoken);
    }

    public ChainText Text { get; }

    /// <summary>Its mentions, in the order of <see cref="MentionFinder.Find"/>; every source and medium is among them.</summary>
    public IReadOnlyList<MentionProfile> Mentions { get; }

    /// <summary>For each attribution, the head words of its sources.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Sources { get; }

    /// <summary>The head words of all sources and media.</summary>
    public IReadOnlySet<int> SourceHeads { get; }

    /// <summary>The head words of the media through which something came: papers and agencies.</summary>
    public IReadOnlySet<int> Media { get; private init; } = new HashSet<int>();

    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="words">Its words.</param>
    /// <param name="finder">Finds the head words of sources.</param>
    public static MentionedArticle Of(
        string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Attribution> attributions, ReadWords words, SourceHeads finder)
    {
        var spoken = new SpokenWords(text, attributions, Quotations.Decode(text, paragraphs));
        var chains = ChainText.Of(text, paragraphs, words, spoken.SpeakerOf);
        var phraseOf = Casting.SourceHeads.Phrases(attributions).SelectMany(phrase => finder.Of(chains, phrase).Select(head => (head, phrase)))
            .GroupBy(pair => pair.head).ToDictionary(pairs => pairs.Key, pairs => pairs.First().phrase);
        var sources = attributions.Select(attribution => PassiveReports.Speaker(chains, attribution) is { } speaker ? [speaker] : finder.Of(chains, attribution.Source)).ToList();
        foreach (var speaker in sources.SelectMany(heads => heads).Where(head => !phraseOf.ContainsKey(head)).ToList())
        {
            phraseOf[speaker] = MentionFinder.At(chains, speaker).Span;
        }
        return new MentionedArticle(chains, Find(chains, phraseOf), attributions, sources, phraseOf.Keys.ToHashSet(), spoken)
        {
            Media = attributions.SelectMany(attribution => finder.Of(chains, attribution.Via)).ToHashSet(),
        };
    }

    /// <summary>The head words of the source in whose quotation a mention stands; none for the writer's own words.</summary>
    /// <param name="mention">Index of the mention.</param>
    public IReadOnlyList<int> SpeakerHeads(int mention) => spoken.AttributionOf(Mentions[mention].Mention.Span) is { } attribution ? SourceOf(attribution) : [];

    /// <summary>The mentions of the text, and the head words of sources whatever the model makes of them; a source reaches no farther than its phrase.</summary>
    private static List<MentionProfile> Find(ChainText text, Dictionary<int, TextSpan> phraseOf)
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
        foreach (var head in NamesWithoutMention(text, found))
        {
            found.TryAdd(head, MentionFinder.At(text, head));
        }
        foreach (var noun in found.Values.Where(mention => HeadlineNouns.Is(text, mention)).ToList())
        {
            found[noun.Head] = noun with { Form = MentionForm.Description };
        }
        return [.. found.Values.OrderBy(m => m.First).ThenByDescending(m => m.Last).ThenBy(m => m.Head).Select(m => new MentionProfile(text, m, phraseOf.TryGetValue(m.Head, out var phrase) ? text.Words.In(phrase) : null))];
    }

    /// <summary>The head words of names of several words in which the model sees no mention.</summary>
    private static List<int> NamesWithoutMention(ChainText text, Dictionary<int, Mention> found)
    {
        var heads = new List<int>();
        // `Ruiz Tower` would draw the name of a person to itself.
        var persons = Enumerable.Range(0, text.Words.Count).Where(word => WordOrder.IsPerson(text, word)).Select(text.Form).ToHashSet(StringComparer.Ordinal);
        for (var first = 0; first < text.Words.Count; first++)
        {
            var last = NameBorders.WithOwned(text, WordOrder.NameEnd(text, first));
            var isName = last > first && (text.Words[first].Name is "B-PER"
                || (text.Words[first].Name is "B-ORG" && !Enumerable.Range(first, last - first + 1).Any(word => persons.Contains(text.Form(word)))));
            if (isName && !Enumerable.Range(first, last - first + 1).Any(found.ContainsKey) && text.Words.HeadOf(text.Words[first].Span.Cover(text.Words[last].Span)) is { } head)
            {
                heads.Add(head);
            }
        }
        for (var word = 0; word < text.Words.Count; word++)
        {
            // `IS (Daesh)`: what the world knows as a name of a group is one, though the model sees nobody in it.
            if (text.Words[word].PartOfSpeech == "PROPN" && Known.FileUnder(text.Form(word)) is { } name && Known.KindOf(name) == ActorKind.Group && !found.ContainsKey(word))
            {
                heads.Add(word);
            }
        }
        return heads;
    }

    /// <summary>The heads of the source of an attribution; of the one around it where its own is missing.</summary>
    private IReadOnlyList<int> SourceOf(int attribution) =>
        Sources[attribution].Count > 0 ? Sources[attribution]
        : attributions[attribution].Parent is { } parent ? SourceOf(parent)
        : [];
}
