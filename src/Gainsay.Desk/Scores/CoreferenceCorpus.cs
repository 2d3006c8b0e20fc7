using System.Globalization;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;

namespace Gainsay.Desk.Scores;

/// <summary>Reads coreference from CoNLL-U with entity brackets in the last column, as GUM has them: <c>Entity=(16-person-new-…(14-place-…)16)</c>.</summary>
/// <remarks>Words are the syntactic words; lines of multi-word tokens and empty nodes are passed over. Brackets of one entity nest.</remarks>
public static class CoreferenceCorpus
{
    /// <summary>The documents of a file; a name that ends in <c>.gz</c> is unpacked.</summary>
    /// <exception cref="ScoreInputException">A line cannot be read as such.</exception>
    public static IEnumerable<CoreferenceDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var document = new DocumentBuilder("");
        foreach (var (number, line) in ScoreFile.Lines(path, "coreference in CoNLL-U"))
        {
            if (Comment(line, "# newdoc id") is { } id)
            {
                if (document.HasWords)
                {
                    yield return document.Build();
                }
                document = new DocumentBuilder(id);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                document.BeginParagraph();
            }
            else if (Comment(line, "# speaker") is { } speaker)
            {
                document.Speaker = speaker;
            }
            else if (line.Length == 0)
            {
                document.EndSentence();
            }
            else if (line[0] != '#')
            {
                Add(document, line, path, number);
            }
        }
        if (document.HasWords)
        {
            yield return document.Build();
        }
    }

    private static string? Comment(string line, string name) =>
        line.StartsWith(name + " =", StringComparison.Ordinal) ? line[(name.Length + 2)..].Trim() : null;

    private static void Add(DocumentBuilder document, string line, string path, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10)
        {
            throw new ScoreInputException(path, number, $"{columns.Length} columns", "the 10 columns of CoNLL-U");
        }
        if (!columns[0].AsSpan().ContainsAny('-', '.'))
        {
            var entity = columns[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            document.Add(columns[1], entity is null ? "" : entity["Entity=".Length..]);
        }
    }

    private sealed class DocumentBuilder(string id)
    {
        private readonly List<string> words = [];
        private readonly List<Stretch> sentences = [];
        private readonly List<int> speakers = [];
        private readonly List<EntityMention> mentions = [];
        private readonly List<(int Entity, int First)> open = [];
        private readonly Dictionary<string, int> speakerNumbers = new(StringComparer.Ordinal);
        private bool startsParagraph = true;

        public bool HasWords => words.Count > 0;

        /// <summary>Who speaks the sentence under way; empty for the writer.</summary>
        public string Speaker { get; set; } = "";

        public void BeginParagraph() => startsParagraph = true;

        /// <param name="word">The next word.</param>
        /// <param name="brackets">The mentions that begin and end with it.</param>
        public void Add(string word, string brackets)
        {
            words.Add(word);
            if (Speaker.Length > 0)
            {
                speakerNumbers.TryAdd(Speaker, ChainText.Writer + 1 + speakerNumbers.Count);
            }
            speakers.Add(speakerNumbers.GetValueOrDefault(Speaker, ChainText.Writer));
            for (var i = 0; i < brackets.Length;)
            {
                var opens = brackets[i] == '(';
                var at = opens ? i + 1 : i;
                var end = at;
                while (end < brackets.Length && char.IsAsciiDigit(brackets[end]))
                {
                    end++;
                }
                var entity = int.Parse(brackets.AsSpan(at, end - at), CultureInfo.InvariantCulture);
                var next = brackets.AsSpan(end).IndexOfAny('(', ')');
                i = next < 0 ? brackets.Length : end + next;
                if (opens)
                {
                    open.Add((entity, words.Count - 1));
                }
                if (i < brackets.Length && brackets[i] == ')')
                {
                    i++;
                    Close(entity);
                }
            }
        }

        private void Close(int entity)
        {
            var at = open.FindLastIndex(mention => mention.Entity == entity);
            if (at >= 0)
            {
                mentions.Add(new EntityMention(open[at].First, words.Count - 1, entity));
                open.RemoveAt(at);
            }
        }

        public void EndSentence()
        {
            var first = sentences.Count == 0 ? 0 : sentences[^1].End;
            if (words.Count > first)
            {
                sentences.Add(new Stretch(first, words.Count, startsParagraph));
                startsParagraph = false;
            }
            Speaker = "";
        }

        public CoreferenceDocument Build()
        {
            EndSentence();
            return new CoreferenceDocument(id, words, sentences, speakers, mentions);
        }
    }
}
