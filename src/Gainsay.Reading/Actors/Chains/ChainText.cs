using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>A text as coreference looks at it: its words as the model reads them, the sentence of each, and who speaks it.</summary>
public sealed class ChainText
{
    /// <summary>The writer of the text, as a speaker.</summary>
    public const int Writer = 0;

    // Signs that a dividing line has at least.
    private const int ShortestRule = 3;

    private readonly IReadOnlyList<int> sentences;
    private readonly IReadOnlyList<int> speakers;
    private readonly string[] forms;
    private readonly int[] sections;

    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="sentences">The sentence of each word, counted through the text.</param>
    /// <param name="speakers">Who speaks each word: a number for each speaker, <see cref="Writer"/> for the writer.</param>
    public ChainText(string text, ReadWords words, IReadOnlyList<int> sentences, IReadOnlyList<int> speakers)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(speakers);
        ArgumentOutOfRangeException.ThrowIfNotEqual(sentences.Count, words.Count, nameof(sentences));
        ArgumentOutOfRangeException.ThrowIfNotEqual(speakers.Count, words.Count, nameof(speakers));
        (Text, Words) = (text, words);
        (this.sentences, this.speakers) = (sentences, speakers);
        forms = [.. Enumerable.Range(0, words.Count).Select(word => words[word].Span.In(text).ToString())];
        sections = Sections();
    }

    public string Text { get; }

    public ReadWords Words { get; }

    /// <summary>The sentence of a word, counted through the text.</summary>
    public int SentenceOf(int word) => sentences[word];

    /// <summary>The section of a word, counted through the text: a line of signs alone, <c>___</c> or <c>* * *</c>, divides a page that tells one piece of news after the other.</summary>
    public int SectionOf(int word) => sections[word];

    /// <summary>Who speaks a word.</summary>
    public int SpeakerOf(int word) => speakers[word];

    /// <summary>A word as it is written.</summary>
    public string Form(int word) => forms[word];

    /// <summary>A word in lower case, with straight apostrophes.</summary>
    public string Lower(int word) => forms[word].ToLowerInvariant().Replace('’', '\'');

    private int[] Sections()
    {
        var found = new int[forms.Length];
        var section = 0;
        for (var word = 0; word < forms.Length; word++)
        {
            // The line itself may be among the words, or left out as furniture.
            var from = word == 0 ? 0 : Words[word - 1].Span.End;
            section += IsRule(forms[word]) || IsRule(Text[from..Words[word].Span.Start]) ? 1 : 0;
            found[word] = section;
        }
        return found;
    }

    private static bool IsRule(string signs) =>
        signs.Count(c => c is '_' or '*' or '=' or '~') >= ShortestRule && signs.All(c => char.IsWhiteSpace(c) || c is '_' or '*' or '=' or '~' or '.' or '-');

    /// <summary>An article's words.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="words">Its words.</param>
    /// <param name="speakerOf">Who speaks what stands at a place of the text.</param>
    internal static ChainText Of(string text, IReadOnlyList<Paragraph> paragraphs, ReadWords words, Func<TextSpan, int> speakerOf)
    {
        var sentences = new int[words.Count];
        var (word, sentence) = (0, 0);
        foreach (var found in paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            sentences.AsSpan(word, found.Words.Count).Fill(sentence++);
            word += found.Words.Count;
        }
        return new ChainText(text, words, sentences, [.. Enumerable.Range(0, words.Count).Select(i => speakerOf(words[i].Span))]);
    }
}
