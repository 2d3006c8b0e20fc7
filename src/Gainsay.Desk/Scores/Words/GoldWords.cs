using System.Globalization;

namespace Gainsay.Desk.Scores.Words;

/// <summary>A word of a corpus with what people said of it.</summary>
/// <param name="Form">The word.</param>
/// <param name="PartOfSpeech">Universal part of speech; empty where the corpus gives none.</param>
/// <param name="Head">Place of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Universal relation, without its subtype.</param>
/// <param name="Name">B or I and the class of the name that the word is part of, or O.</param>
public sealed record GoldWord(string Form, string PartOfSpeech, int Head, string Relation, string Name);

/// <summary>A sentence in words.</summary>
/// <param name="Words">Its words, in order.</param>
/// <param name="StartsParagraph">Whether a paragraph begins here.</param>
public sealed record GoldSentence(IReadOnlyList<GoldWord> Words, bool StartsParagraph);

/// <summary>Reads documents in words from CoNLL-U and IOB2 files; names that end in <c>.gz</c> are unpacked.</summary>
public static class GoldWords
{
    private const string DocumentStart = "# newdoc";
    private const string ParagraphStart = "# newpar";

    /// <summary>The documents of a treebank in CoNLL-U.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static IEnumerable<IReadOnlyList<GoldSentence>> Treebank(string path) => Documents(path, "a treebank in CoNLL-U", marksParagraphs: true, TreebankWord);

    /// <summary>The documents of a corpus of names: number, word and IOB2 tag between tabs, a blank line after each sentence.
    /// Where paragraphs begin such a corpus does not say: every sentence counts as one.</summary>
    /// <exception cref="ScoreInputException">The file cannot be read as such.</exception>
    public static IEnumerable<IReadOnlyList<GoldSentence>> Names(string path) => Documents(path, "names in IOB2 columns", marksParagraphs: false, NamedWord);

    private static IEnumerable<IReadOnlyList<GoldSentence>> Documents(
        string path, string expected, bool marksParagraphs, Func<string[], LinePlace, GoldWord> read)
    {
        var (document, words, paragraph) = (new List<GoldSentence>(), new List<GoldWord>(), true);
        foreach (var (number, line) in ScoreFile.Lines(path, expected).Append((0, "")))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                document.Add(new GoldSentence([.. words], paragraph));
                (paragraph, words) = (!marksParagraphs, []);
            }
            else if (line.StartsWith(DocumentStart, StringComparison.Ordinal) && document.Count > 0)
            {
                yield return document;
                document = [];
            }
            paragraph |= line.StartsWith(DocumentStart, StringComparison.Ordinal) || line.StartsWith(ParagraphStart, StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var columns && !columns[0].AsSpan().ContainsAny('-', '.'))
            {
                words.Add(read(columns, new LinePlace(path, number)));
            }
        }
        if (document.Count > 0)
        {
            yield return document;
        }
    }

    private static GoldWord TreebankWord(string[] columns, LinePlace place) =>
        columns.Length >= 8 && int.TryParse(columns[6], CultureInfo.InvariantCulture, out var head)
            ? new GoldWord(columns[1], columns[3], head, columns[7].Split(':')[0], "O")
            : throw place.Fault($"found {columns.Length} columns", "the ten of CoNLL-U, the seventh a number");

    private static GoldWord NamedWord(string[] columns, LinePlace place) =>
        columns.Length >= 3
            ? new GoldWord(columns[1], "", 0, "", columns[2].Trim())
            : throw place.Fault($"found {columns.Length} columns", "number, word and tag between tabs");
}
