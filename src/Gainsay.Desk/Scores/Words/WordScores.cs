using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Scores.Words;

/// <summary>How well words are read, on gold words.</summary>
/// <param name="Words">How many words, punctuation included.</param>
/// <param name="PartsOfSpeech">Share of them with the right part of speech (UPOS).</param>
/// <param name="Attached">Share with the right head (UAS).</param>
/// <param name="Labelled">Share with the right head and relation, subtypes aside (LAS, as in the CoNLL 2018 shared task).</param>
public sealed record TreebankScore(int Words, double PartsOfSpeech, double Attached, double Labelled)
{
    /// <summary>Reads a treebank's words with a model and compares.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static TreebankScore Of(string path, ReaderModel model)
    {
        var (words, tags, heads, labelled) = (0, 0, 0, 0);
        foreach (var (gold, first, read) in WordReadings.Of(GoldWords.Treebank(path), model))
        {
            for (var i = 0; i < gold.Words.Count; i++)
            {
                var (mine, right) = (read[first + i], gold.Words[i]);
                var isAttached = mine.Head == (right.Head == 0 ? -1 : first + right.Head - 1);
                words++;
                tags += mine.PartOfSpeech == right.PartOfSpeech ? 1 : 0;
                heads += isAttached ? 1 : 0;
                labelled += isAttached && mine.Relation.Split(':')[0] == right.Relation ? 1 : 0;
            }
        }
        double Share(int count) => words == 0 ? 0 : (double)count / words;
        return new TreebankScore(words, Share(tags), Share(heads), Share(labelled));
    }
}

/// <summary>How well names are found: exact spans with the right class, of the classes that the corpus has.</summary>
public static class NameScore
{
    /// <summary>Reads a corpus of names with a model and compares.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static ScoreCount Of(string path, ReaderModel model)
    {
        var documents = GoldWords.Names(path).ToList();
        var classes = documents.SelectMany(d => d).SelectMany(s => s.Words).Where(w => w.Name.Length > 2).Select(w => w.Name[2..]).ToHashSet(StringComparer.Ordinal);
        var total = default(ScoreCount);
        foreach (var (gold, first, read) in WordReadings.Of(documents, model))
        {
            var mine = Spans([.. Enumerable.Range(first, gold.Words.Count).Select(word => read[word].Name)]).Where(span => classes.Contains(span.Class));
            total = total.Plus(ScoreCount.Of(Spans([.. gold.Words.Select(word => word.Name)]).ToHashSet(), mine.ToHashSet()));
        }
        return total;
    }

    private static IEnumerable<(int First, int Last, string Class)> Spans(IReadOnlyList<string> tags)
    {
        for (var first = 0; first < tags.Count; first++)
        {
            if (tags[first].StartsWith('B'))
            {
                var last = first;
                while (last + 1 < tags.Count && tags[last + 1] == "I" + tags[first][1..])
                {
                    last++;
                }
                yield return (first, last, tags[first][2..]);
            }
        }
    }
}

/// <summary>Reads gold words with a model.</summary>
internal static class WordReadings
{
    /// <summary>Each sentence, where its first word stands in its document, and the document as it was read.</summary>
    public static IEnumerable<(GoldSentence Gold, int First, ReadWords Read)> Of(IEnumerable<IReadOnlyList<GoldSentence>> documents, ReaderModel model)
    {
        var reader = new WordReader(model);
        foreach (var document in documents)
        {
            var text = string.Join(' ', document.SelectMany(sentence => sentence.Words).Select(word => word.Form));
            var (spans, stretches, at) = (new List<TextSpan>(), new List<Stretch>(), 0);
            foreach (var sentence in document)
            {
                stretches.Add(new Stretch(spans.Count, spans.Count + sentence.Words.Count, sentence.StartsParagraph));
                foreach (var word in sentence.Words)
                {
                    spans.Add(new TextSpan(at, at + word.Form.Length));
                    at += word.Form.Length + 1;
                }
            }
            var read = reader.Read(model.Encode(text, spans, stretches));
            for (var i = 0; i < document.Count; i++)
            {
                yield return (document[i], stretches[i].First, read);
            }
        }
    }
}
