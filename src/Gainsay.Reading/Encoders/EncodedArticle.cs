using Gainsay.Reading.Text;

namespace Gainsay.Reading.Encoders;

/// <summary>What the model says of the words of one window; words are counted from the window's first.</summary>
public sealed class EncodedWindow
{
    private readonly float[][] outputs;

    internal EncodedWindow(int firstWord, IReadOnlyList<int> stretches, (int First, int End) core, float[][] outputs)
    {
        (FirstWord, Stretches, CoreFirst, CoreEnd) = (firstWord, stretches, core.First, core.End);
        this.outputs = outputs;
    }

    /// <summary>The article's index of the window's first word.</summary>
    public int FirstWord { get; }

    /// <summary>How many words it shows.</summary>
    public int WordCount => Stretches.Count;

    /// <summary>The sentence of each word.</summary>
    public IReadOnlyList<int> Stretches { get; }

    /// <summary>The first word that is decoded here; those before it are context.</summary>
    public int CoreFirst { get; }

    /// <summary>The word after the last one that is decoded here.</summary>
    public int CoreEnd { get; }

    /// <summary>One word's part of an output, by its place in <see cref="ReaderOutputs.All"/>.</summary>
    internal ReadOnlySpan<float> Output(int output, int word)
    {
        var width = ReaderOutputs.All[output].Width;
        return outputs[output].AsSpan(word * width, width);
    }
}

/// <summary>An article's words and what the model says of them, window by window.</summary>
public sealed class EncodedArticle
{
    private readonly int[] windowOf;

    /// <param name="text">The article's text.</param>
    /// <param name="words">All words of the paragraphs, in order.</param>
    /// <param name="windows">Their cores, one after the other, hold every word once.</param>
    internal EncodedArticle(string text, IReadOnlyList<TextSpan> words, IReadOnlyList<EncodedWindow> windows)
    {
        (Text, Words, Windows) = (text, words, windows);
        windowOf = new int[words.Count];
        for (var i = 0; i < windows.Count; i++)
        {
            windowOf.AsSpan(windows[i].FirstWord + windows[i].CoreFirst, windows[i].CoreEnd - windows[i].CoreFirst).Fill(i);
        }
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>All words of the paragraphs, in order.</summary>
    public IReadOnlyList<TextSpan> Words { get; }

    /// <summary>Their cores, one after the other, hold every word once.</summary>
    public IReadOnlyList<EncodedWindow> Windows { get; }

    /// <summary>One word's part of an output, from the window where it has most context.</summary>
    internal ReadOnlySpan<float> Output(int output, int word)
    {
        var window = Windows[windowOf[word]];
        return window.Output(output, word - window.FirstWord);
    }
}
