using Gainsay.Reading.Text;

namespace Gainsay.Reading.Encoders;

/// <summary>An article's words as the trained reader sees them: parts of speech, trees, names, mentions.</summary>
/// <remarks>Immutable. Words are counted through the article.</remarks>
public sealed class ReadWords
{
    private readonly EncodedArticle encoded;
    private readonly IReadOnlyList<WordReading> words;
    private readonly Lazy<ILookup<int, int>> dependents;

    internal ReadWords(EncodedArticle encoded, IReadOnlyList<WordReading> words)
    {
        (this.encoded, this.words) = (encoded, words);
        dependents = new(() => Enumerable.Range(0, words.Count).ToLookup(word => words[word].Head));
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>One word.</summary>
    public WordReading this[int word] => words[word];

    /// <summary>The words whose head is the given one, in text order.</summary>
    public IEnumerable<int> Dependents(int word) => dependents.Value[word];

    /// <summary>The word and all that hang on it, directly or not, in text order.</summary>
    public IReadOnlyList<int> Subtree(int word)
    {
        var found = new SortedSet<int> { word };
        var open = new Stack<int>([word]);
        while (open.TryPop(out var next))
        {
            foreach (var dependent in Dependents(next))
            {
                if (found.Add(dependent))
                {
                    open.Push(dependent);
                }
            }
        }
        return [.. found];
    }

    /// <summary>From the first to the last of some words in text order.</summary>
    public TextSpan Cover(IReadOnlyList<int> inOrder)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        return words[inOrder[0]].Span.Cover(words[inOrder[^1]].Span);
    }

    /// <summary>The first and the last word that overlap a span, or null where none does.</summary>
    public (int First, int Last)? In(TextSpan span)
    {
        var (first, end) = encoded.Words.Over(span);
        return end > first ? (first, end - 1) : null;
    }

    /// <summary>The word of a span that depends on a word outside it: its head; the last one where none does. Null for a span without words.</summary>
    public int? HeadOf(TextSpan span)
    {
        if (In(span) is not var (first, last))
        {
            return null;
        }
        for (var word = first; word <= last; word++)
        {
            if (words[word].Head < first || words[word].Head > last)
            {
                return word;
            }
        }
        return last;
    }

    /// <summary>A word as a mention that looks back: <see cref="ReaderOutputs.ChainWidth"/> numbers.</summary>
    internal ReadOnlySpan<float> ChainMention(int word) => Chain(word)[..ReaderOutputs.ChainWidth];

    /// <summary>A word as a mention that is looked back to: <see cref="ReaderOutputs.ChainWidth"/> numbers.</summary>
    internal ReadOnlySpan<float> ChainAntecedent(int word) => Chain(word).Slice(ReaderOutputs.ChainWidth, ReaderOutputs.ChainWidth);

    /// <summary>The score that a mention is the first of its actor, on the scale of
    /// <c>ChainMention(later) · ChainAntecedent(earlier) / √ChainWidth</c>.</summary>
    internal float ChainNew(int word) => Chain(word)[^1];

    private ReadOnlySpan<float> Chain(int word) => encoded.Output(ReaderOutputs.ChainsAt, word);
}
