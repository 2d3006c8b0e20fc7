using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Scores;

/// <summary>A mention of a gold entity: its first and its last word, counted through the document.</summary>
public readonly record struct EntityMention(int First, int Last, int Entity);

/// <summary>A document whose coreference is annotated.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Words">Its words.</param>
/// <param name="Sentences">Its sentences, as runs of words.</param>
/// <param name="Speakers">Who speaks each word; <see cref="ChainText.Writer"/> where the corpus does not say.</param>
/// <param name="Mentions">Every mention, those of entities that come up once too.</param>
public sealed record CoreferenceDocument(
    string Id, IReadOnlyList<string> Words, IReadOnlyList<Stretch> Sentences, IReadOnlyList<int> Speakers, IReadOnlyList<EntityMention> Mentions)
{
    /// <summary>The document as the reader model sees it, with the corpus's words, sentences and speakers.</summary>
    public ChainText Read(ReaderModel model, WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(reader);
        var spans = new List<TextSpan>();
        foreach (var word in Words)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.Add(new TextSpan(start, start + word.Length));
        }
        var text = string.Join(' ', Words);
        var sentenceOf = Sentences.SelectMany((sentence, i) => Enumerable.Repeat(i, sentence.End - sentence.First)).ToList();
        return new ChainText(text, reader.Read(model.Encode(text, spans, Sentences)), sentenceOf, Speakers);
    }
}
