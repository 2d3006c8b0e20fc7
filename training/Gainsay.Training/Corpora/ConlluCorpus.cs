using System.Globalization;
using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>One word of a treebank.</summary>
/// <param name="Head">1-based place of its head in the sentence; 0 for the root.</param>
/// <param name="Misc">The last column, with the brackets of entities.</param>
internal sealed record TreebankWord(string Form, string PartOfSpeech, string Xpos, int Head, string Relation, string Misc);

/// <summary>Universal Dependencies treebanks in CoNLL-U.</summary>
internal sealed class ConlluCorpus(WordPieces pieces)
{
    private static readonly Dictionary<string, int> PartsOfSpeech = Index(ReaderLabels.PartOfSpeech);
    private static readonly Dictionary<string, int> Relations = Index(ReaderLabels.Relation);

    /// <summary>The documents whose id the filter takes.</summary>
    /// <param name="withEntities">Whether the treebank marks entities (GUM), so that mentions and names are labelled too.</param>
    public IEnumerable<LabelledDocument> Read(string path, bool withEntities, Func<string, bool> takes)
    {
        var (taken, paragraph) = (true, true);
        var document = new Builder(pieces, withEntities);
        var sentence = new List<TreebankWord>();
        foreach (var line in GzipLines.Read(path))
        {
            if (line.StartsWith("# newdoc id", StringComparison.Ordinal))
            {
                if (document.HasWords)
                {
                    yield return document.Build();
                }
                document = new Builder(pieces, withEntities);
                taken = takes(line.Split('=', 2)[1].Trim());
                paragraph = true;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0)
            {
                if (taken && sentence.Count > 0)
                {
                    document.Add(sentence, paragraph);
                    paragraph = false;
                }
                sentence.Clear();
            }
            else if (char.IsDigit(line[0]) && Word(line) is { } word)
            {
                sentence.Add(word);
            }
        }
        if (document.HasWords)
        {
            yield return document.Build();
        }
    }

    /// <summary>Null for a multi-word token's or an empty node's line.</summary>
    private static TreebankWord? Word(string line)
    {
        var c = line.Split('\t');
        return c[0].AsSpan().ContainsAny('-', '.')
            ? null
            : new TreebankWord(c[1], c[3], c[4], int.Parse(c[6], CultureInfo.InvariantCulture), c[7], c[9]);
    }

    private static int RelationLabel(string relation) =>
        Relations.TryGetValue(relation, out var label) ? label
            : Relations.TryGetValue(relation.Split(':')[0], out var plain) ? plain : Relations["dep"];

    private static Dictionary<string, int> Index(IReadOnlyList<string> labels) => labels.Select((l, i) => (l, i)).ToDictionary(x => x.l, x => x.i);

    private sealed class Builder(WordPieces pieces, bool withEntities)
    {
        private readonly List<PiecedWord> words = [];
        private readonly List<Stretch> sentences = [];
        private readonly List<int> partsOfSpeech = [];
        private readonly List<int> heads = [];
        private readonly List<int> relations = [];
        private readonly List<TreebankWord> all = [];

        public bool HasWords => words.Count > 0;

        public void Add(List<TreebankWord> sentence, bool startsParagraph)
        {
            var first = words.Count;
            foreach (var word in sentence)
            {
                words.Add(pieces.Cut(word.Form));
                partsOfSpeech.Add(PartsOfSpeech.GetValueOrDefault(word.PartOfSpeech, LabelledDocument.Unlabelled));
                heads.Add(word.Head == 0 ? LabelledDocument.Root : first + word.Head - 1);
                relations.Add(RelationLabel(word.Relation));
            }
            all.AddRange(sentence);
            sentences.Add(new Stretch(first, words.Count, startsParagraph));
        }

        public LabelledDocument Build()
        {
            var entities = withEntities ? GumEntities.Read(all, heads) : null;
            return new LabelledDocument
            {
                Words = [.. words],
                Stretches = Stretch.Fit(words, sentences),
                PartsOfSpeech = [.. partsOfSpeech],
                Heads = [.. heads],
                Relations = [.. relations],
                Mentions = entities?.Mentions,
                Names = entities?.Names,
                Entities = entities?.Entities,
            };
        }
    }
}
