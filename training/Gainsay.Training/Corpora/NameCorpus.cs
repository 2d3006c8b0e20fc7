using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>Words with names, one word and its tag a line, a blank line after each sentence.</summary>
internal sealed class NameCorpus(WordPieces pieces)
{
    private const string DocumentStart = "-DOCSTART-";

    // What the corpora call the four classes of CoNLL-2003; what is not here is no name (dates, amounts).
    private static readonly Dictionary<string, string> Classes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = "PER", ["person"] = "PER", ["politician"] = "PER",
        ["ORG"] = "ORG", ["organisation"] = "ORG", ["politicalparty"] = "ORG", ["corporation"] = "ORG", ["group"] = "ORG",
        ["LOC"] = "LOC", ["location"] = "LOC", ["country"] = "LOC",
        ["MISC"] = "MISC", ["election"] = "MISC", ["event"] = "MISC", ["product"] = "MISC", ["creative-work"] = "MISC",
    };

    /// <summary>The sentences, several together so that a window has context where the corpus has documents.</summary>
    /// <param name="wordColumn">Column of the word; the tag's is <paramref name="tagColumn"/>.</param>
    public IEnumerable<LabelledDocument> Read(string path, int wordColumn = 0, int tagColumn = 1)
    {
        var (words, tags, sentences) = (new List<PiecedWord>(), new List<int>(), new List<Stretch>());
        var first = 0;
        var before = "O";
        foreach (var line in GzipLines.Read(path).Append(""))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }
            var columns = line.Split('\t', ' ');
            if (string.IsNullOrWhiteSpace(line) || columns[0] == DocumentStart)
            {
                if (words.Count > first)
                {
                    sentences.Add(new Stretch(first, words.Count, StartsParagraph: true));
                }
                (first, before) = (words.Count, "O");
                if (words.Count > 150)
                {
                    yield return Document(words, tags, sentences);
                    (words, tags, sentences, first) = ([], [], [], 0);
                }
                continue;
            }
            words.Add(pieces.Cut(columns[wordColumn]));
            tags.Add(Tag(columns[tagColumn].Trim(), before));
            before = columns[tagColumn].Trim();
        }
        if (words.Count > 0)
        {
            yield return Document(words, tags, sentences);
        }
    }

    private static LabelledDocument Document(List<PiecedWord> words, List<int> tags, List<Stretch> sentences) => new()
    {
        Words = [.. words],
        Stretches = Stretch.Fit(words, sentences),
        Names = [.. tags],
    };

    /// <summary>The label of a tag in IO or BIO; an I after another kind begins a name.</summary>
    private static int Tag(string tag, string before)
    {
        if (tag.Length < 3 || !Classes.TryGetValue(tag[2..], out var name))
        {
            return 0;
        }
        var continues = tag[0] == 'I' && before.Length > 2 && before[2..] == tag[2..];
        return ReaderLabels.Name.ToList().IndexOf((continues ? "I-" : "B-") + name);
    }
}
